// A moment and a zone in, the civil day there out: by the zone's own law where we carry it, because the platform takes 30 ms
// and more to be asked for the first time.
import * as platform from './day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Summer time: from the first Sunday on or after a date to that of another; hours by the clock named. */
interface Summer {
  /** The first year of these dates. */
  since: number;
  begins: readonly [month: number, date: number, hour: number];
  ends: readonly [month: number, date: number, hour: number];
  by: 'utc' | 'standard';
}

const summers = {
  /** Directive 2000/84/EC; the Summer Time Order 2002. */
  eu: { since: 2002, begins: [3, 25, 1], ends: [10, 25, 1], by: 'utc' },
  /** 15 U.S.C. 260a. */
  us: { since: 2007, begins: [3, 8, 2], ends: [11, 1, 1], by: 'standard' },
  /** New South Wales and its neighbours. */
  au: { since: 2009, begins: [10, 1, 2], ends: [4, 1, 2], by: 'standard' },
  /** Time Act 1974. */
  nz: { since: 2008, begins: [9, 24, 2], ends: [4, 1, 2], by: 'standard' },
} satisfies Record<string, Summer>;

/** Hours ahead of UTC, the law of summer time, and the zones of it. */
const known: readonly (readonly [hours: number, summer: keyof typeof summers | '', zones: string])[] = [
  [9, '', 'Asia/Seoul Asia/Tokyo'],
  [0, '', 'UTC Etc/UTC Atlantic/Reykjavik Africa/Abidjan'],
  [8, '', 'Asia/Shanghai Asia/Taipei Asia/Hong_Kong Asia/Macau Asia/Singapore Asia/Kuala_Lumpur Asia/Manila'],
  [7, '', 'Asia/Bangkok Asia/Saigon Asia/Ho_Chi_Minh Asia/Jakarta'],
  [5.5, '', 'Asia/Calcutta Asia/Kolkata'],
  [4, '', 'Asia/Dubai'],
  [10, '', 'Australia/Brisbane Pacific/Guam'],
  [
    0,
    'eu',
    'Europe/London Europe/Belfast Europe/Dublin Europe/Lisbon Europe/Jersey Europe/Guernsey Europe/Isle_of_Man',
  ],
  [0, 'eu', 'Atlantic/Canary Atlantic/Madeira'],
  [1, 'eu', 'Europe/Berlin Europe/Vienna Europe/Zurich Europe/Busingen Europe/Vaduz Europe/Luxembourg Europe/Brussels'],
  [1, 'eu', 'Europe/Amsterdam Europe/Paris Europe/Monaco Europe/Madrid Africa/Ceuta Europe/Rome Europe/Malta'],
  [1, 'eu', 'Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Warsaw Europe/Prague Europe/Bratislava'],
  [1, 'eu', 'Europe/Budapest Europe/Ljubljana Europe/Zagreb Europe/Belgrade Europe/Sarajevo'],
  [2, 'eu', 'Europe/Athens Europe/Helsinki Europe/Mariehamn Europe/Sofia Europe/Bucharest Asia/Nicosia'],
  [2, 'eu', 'Europe/Tallinn Europe/Riga Europe/Vilnius'],
  [-5, 'us', 'America/New_York America/Detroit America/Toronto'],
  [-6, 'us', 'America/Chicago America/Menominee'],
  [-7, 'us', 'America/Denver America/Boise'],
  [-8, 'us', 'America/Los_Angeles'],
  [-9, 'us', 'America/Anchorage America/Juneau'],
  [-7, '', 'America/Phoenix'],
  [-10, '', 'Pacific/Honolulu'],
  [-4, '', 'America/Puerto_Rico'],
  [10, 'au', 'Australia/Sydney Australia/Melbourne Australia/Hobart'],
  [9.5, 'au', 'Australia/Adelaide'],
  [12, 'nz', 'Pacific/Auckland'],
];

interface Law {
  standard: number;
  summer: Summer | undefined;
  /** The first moment for which it is known; by other dates, or none, before it. */
  since: number;
  /** Begin and end of summer time, by year. */
  years: Map<number, readonly [begins: number, ends: number]>;
}

/** As far as summer time is looked up. */
const end = Date.UTC(2101, 0);

const laws = new Map<string, Law>();
for (const [hours, name, zones] of known) {
  const summer: Summer | undefined = name ? summers[name] : undefined;
  const since = Date.UTC(summer?.since ?? 1992, 0, 2);
  for (const zone of zones.split(' ')) laws.set(zone, { standard: hours * HOUR, summer, since, years: new Map() });
}

/** The zones whose clock is known without asking the platform. */
export const lawfulZones = (): string[] => [...laws.keys()];

function sunday(year: number, [month, date, hour]: Summer['begins'], shift: number): number {
  const day = Date.UTC(year, month - 1, date);
  return day + ((7 - new Date(day).getUTCDay()) % 7) * DAY + hour * HOUR - shift;
}

/** How far a zone's wall clock is ahead of UTC at a moment, both in milliseconds; `undefined` where its law is not carried. */
export function aheadByLaw(time: number, zone: string): number | undefined {
  const law = laws.get(zone);
  return law && time >= law.since && time < end ? aheadOf(time, law) : undefined;
}

function aheadOf(time: number, { standard, summer, years }: Law): number {
  if (!summer) return standard;
  const year = new Date(time).getUTCFullYear();
  let found = years.get(year);
  if (!found) {
    const shift = summer.by === 'utc' ? 0 : standard;
    found = [sunday(year, summer.begins, shift), sunday(year, summer.ends, shift)];
    years.set(year, found);
  }
  const [begins, ends] = found;
  const isSummer = begins < ends ? time >= begins && time < ends : time >= begins || time < ends;
  return isSummer ? standard + HOUR : standard;
}

/** The areas of the zone database: a name outside of them is not worth asking for. */
const shape =
  /^(?:(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]+|[A-Z]{3})$/;

/** Whether this is a zone of the database that this platform knows. */
export function isZone(zone: string): boolean {
  return laws.has(zone) || (shape.test(zone) && platform.isZone(zone));
}

/** The civil day, as a number, on which a moment (milliseconds) falls in a zone; `NaN` for none or an unknown zone. */
export function dayNumberAt(time: number, zone: string): number {
  const ahead = aheadByLaw(time, zone);
  return ahead === undefined ? platform.dayNumberAt(time, zone) : Math.floor((time + ahead) / DAY);
}
