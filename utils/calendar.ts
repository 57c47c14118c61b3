// Business days and ends of periods: day, count and country in; day out. Contract and machine of `calendars/`.
import de from './calendars/de';
import eu from './calendars/eu';
import euAll from './calendars/eu-all';
import jp from './calendars/jp';
import kr from './calendars/kr';
import uk from './calendars/uk';
import us from './calendars/us';
import { dayNumber, dayOf, weekdayOf } from './day';
import type { Day, Jurisdiction, SkippedDay } from './model';

export interface Holiday {
  day: Day;
  name: string;
}

/** All public holidays of one country in a year, substitutes included, in any order. */
export type CountryHolidays = (year: number) => Holiday[];

export interface CalendarOptions {
  /** Days the user added: temporary holidays declared after this version. */
  holidays?: readonly { day: string; name: string }[];
}

/** Why a day number is no business day: `saturday`, `sunday`, the holiday's name; `undefined` on a business day. */
export type Off = (day: number) => string | undefined;

type Country = Jurisdiction | 'EU-all';

const countries: Record<Country, CountryHolidays> = {
  KR: kr,
  US: us,
  UK: uk,
  EU: eu,
  'EU-all': euAll,
  DE: de,
  JP: jp,
};
const years = new Map<string, Map<number, string>>();

/** Outside these years no rule is known (the equinoxes' formula ends, the acts are other ones): weekends alone count. */
const [firstYear, lastYear] = [1980, 2099];
const none: Map<number, string> = new Map();

function yearOf(country: Country, year: number): Map<number, string> {
  if (!(year >= firstYear && year <= lastYear)) return none;
  const key = country + year;
  let found = years.get(key);
  if (!found) {
    found = new Map(countries[country](year).map(({ day, name }) => [dayNumber(day), name]));
    years.set(key, found);
  }
  return found;
}

const plain = new Map<string, Off>();

/** The calendar of a country as one function over day numbers; what it computed it keeps. */
export function calendarOf(country: Country, options?: CalendarOptions): Off {
  const extra = options?.holidays;
  if (!extra?.length) {
    let off = plain.get(country);
    if (!off) {
      off = kept(country);
      plain.set(country, off);
    }
    return off;
  }
  const base = calendarOf(country);
  const added = new Map(extra.map(({ day, name }) => [dayNumber(day), name]));
  return (n) => base(n) ?? added.get(n);
}

/**
 * The calendar by which a right of the user's moves off a holiday. Which member state's holidays count is not known: what
 * rests in some of them only moves the seller's end, never the user's (Regulation 1182/71 Art. 2, 3).
 */
export const ownCalendarOf = (country: Jurisdiction, options?: CalendarOptions): Off =>
  calendarOf(country === 'EU' ? 'EU-all' : country, options);

function kept(country: Country): Off {
  const found = new Map<number, string>();
  return (n) => {
    let why = found.get(n);
    if (why === undefined) {
      const on = weekdayOf(n);
      const year = new Date(n * 86_400_000).getUTCFullYear();
      why = on === 6 ? 'saturday' : on === 0 ? 'sunday' : (yearOf(country, year).get(n) ?? '');
      if (found.size < 100_000) found.set(n, why);
    }
    return why || undefined;
  };
}

function checked(day: string): number {
  const n = dayNumber(day);
  if (Number.isNaN(n)) throw new RangeError(`not a day: ${day}`);
  return n;
}

/** Public holidays of a year in order, substitutes, elections and the user's own included. */
export function holidays(year: number, country: Jurisdiction = 'KR', options?: CalendarOptions): Holiday[] {
  const all = new Map(yearOf(country, year));
  for (const { day, name } of options?.holidays ?? [])
    if (day.startsWith(`${year}-`) && !all.has(checked(day))) all.set(checked(day), name);
  return [...all].sort(([a], [b]) => a - b).map(([n, name]) => ({ day: dayOf(n), name }));
}

/** Monday to Friday and no public holiday (영업일 is not defined in the acts; this is the working rule). */
export function isBusinessDay(day: string, country: Jurisdiction = 'KR', options?: CalendarOptions): boolean {
  return calendarOf(country, options)(checked(day)) === undefined;
}

/** The n-th business day after a day, which itself never counts; a negative n goes back. */
export function addBusinessDays(day: string, n: number, country: Jurisdiction = 'KR', options?: CalendarOptions): Day {
  return dayOf(businessDay(checked(day), n, calendarOf(country, options)));
}

/** The same on day numbers, with the days counted and those passed over. */
export function countBusinessDays(
  from: number,
  n: number,
  off: Off,
): { on: number; count: number[]; skipped: SkippedDay[] } {
  const step = Math.sign(n);
  const count: number[] = [];
  const skipped: SkippedDay[] = [];
  let on = from;
  while (count.length < Math.abs(n)) {
    on += step;
    const why = off(on);
    if (why === undefined) count.push(on);
    else skipped.push({ day: dayOf(on), why });
  }
  return { on, count, skipped };
}

/** The n-th business day after a day number, without the count. */
export function businessDay(from: number, n: number, off: Off): number {
  const step = Math.sign(n);
  let on = from;
  for (let left = Math.abs(n); left > 0; ) {
    on += step;
    if (off(on) === undefined) left--;
  }
  return on;
}

/** 민법 §161: an end on a day that is no business day moves to the next one. */
export function rollEnd(n: number, off: Off): number {
  let on = n;
  while (off(on) !== undefined) on++;
  return on;
}

/** The last business day on or before a day: the user's safe date. */
export function safeEnd(n: number, off: Off): number {
  let on = n;
  while (off(on) !== undefined) on--;
  return on;
}

/**
 * Last day of a period of months that starts after `from` (민법 §157, §160): the day before the corresponding day of the
 * last month, counted from the day after `from`; the month's last day where that month lacks it.
 */
export function monthsEnd(from: number, months: number): number {
  const first = new Date((from + 1) * 86_400_000);
  const [year, month, date] = [first.getUTCFullYear(), first.getUTCMonth() + months, first.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, date > last ? last : date - 1) / 86_400_000;
}
