// Civil days (`YYYY-MM-DD`) in, civil days out: arithmetic without zones, and the day of an instant in a zone.
import type { Day } from './model';

const MS = 86_400_000;

/** 0000-01-01 and 9999-12-31. */
const [first, last] = [-719_528, 2_932_896];

/** The number that two digits write; `NaN` where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The day number that the first ten characters of a text write; `NaN` when they write no civil day. */
function civilAt(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const date = two(text, 8);
  const time = Date.UTC(year, month - 1, date);
  // `Date` takes a year of two digits for one of the last century, and a 31st of April for the 1st of May.
  const sound = year > 99 && month > 0 && month < 13 && date > 0 && text[4] === '-' && text[7] === '-';
  return sound && (date < 29 || new Date(time).getUTCDate() === date) ? time / MS : Number.NaN;
}

/** Days since 1970-01-01 of a civil day; `NaN` when it is none. */
export function dayNumber(day: string): number {
  return typeof day === 'string' && day.length === 10 ? civilAt(day) : Number.NaN;
}

/** Written days, kept: the same few hundred are asked for again and again. */
const written = new Map<number, Day>();

/** The civil day that many days after 1970-01-01. */
export function dayOf(number: number): Day {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * MS).toISOString().slice(0, 10) as Day;
    if (written.size < 100_000) written.set(number, day);
  }
  return day;
}

/** True for a real civil day: `2026-02-29` is none. */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && !Number.isNaN(dayNumber(text));
}

/** Moves by whole days; negative goes back. */
export function addDays(day: string, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The same day of the month that many months on; where that month lacks it, its last day. */
export function addMonths(day: string, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)) / MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: string): number {
  return weekdayOf(dayNumber(day));
}

/** The same for a day number (1970-01-01 was a Thursday). */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Whole days from one civil day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Zones without a change of clock since before any order we can hold: plain arithmetic, no formatter. */
const fixed: Record<string, number> = { 'Asia/Seoul': 9, 'Asia/Tokyo': 9, UTC: 0 };
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatter(zone: string): Intl.DateTimeFormat | undefined {
  if (formatters.has(zone)) return formatters.get(zone);
  let made: Intl.DateTimeFormat | undefined;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // An unknown zone is a fact to ask for, not a bug.
  }
  formatters.set(zone, made);
  return made;
}

/** Whether this platform knows the IANA zone. */
export function isZone(zone: string): boolean {
  return typeof zone === 'string' && (Object.hasOwn(fixed, zone) || formatter(zone) !== undefined);
}

/** How far a zone's wall clock is ahead of UTC at a moment, in milliseconds. */
function aheadAt(time: number, format: Intl.DateTimeFormat): number {
  const [month, day, year, hour, minute, second] = (format.format(time).match(/\d+/g) ?? []).map(Number);
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return wall - Math.floor(time / 1000) * 1000;
}

/** Of each zone, how far ahead its clock is on a UTC day; `NaN` on a day on which it is changed. A formatter is slow. */
const ahead = new Map<string, Map<number, number>>();

function aheadOn(utcDay: number, time: number, zone: string): number {
  let known = ahead.get(zone);
  if (!known) {
    known = new Map();
    ahead.set(zone, known);
  }
  let found = known.get(utcDay);
  const format = formatter(zone);
  if (found === undefined) {
    if (!format) return Number.NaN;
    const first = aheadAt(utcDay * MS, format);
    found = first === aheadAt(utcDay * MS + MS - 1000, format) ? first : Number.NaN;
    if (known.size < 20_000) known.set(utcDay, found);
  }
  return Number.isNaN(found) && format ? aheadAt(time, format) : found;
}

/** The civil day, as a number, on which a moment (milliseconds) falls in a zone; `NaN` for none or an unknown zone. */
export function dayNumberAt(time: number, zone: string): number {
  // Beyond this no `Date` exists.
  if (!(Math.abs(time) <= 8.64e15)) return Number.NaN;
  const hours = Object.hasOwn(fixed, zone) ? fixed[zone] : undefined;
  const utcDay = Math.floor(time / MS);
  return Math.floor((time + (hours === undefined ? aheadOn(utcDay, time, zone) : hours * 3_600_000)) / MS);
}

/** Milliseconds of an instant; `NaN` for none. The platform's parser is slow: it reads what is not quite of our own shape. */
export function timeOf(instant: string): number {
  // 2026-11-22T04:00:00.000Z
  const ours = instant.length === 24 && instant[10] === 'T' && instant[13] === ':' && instant[16] === ':';
  if (!ours || instant[19] !== '.' || instant[23] !== 'Z') return Date.parse(instant);
  const hours = two(instant, 11);
  const minutes = two(instant, 14);
  const seconds = two(instant, 17);
  const thousandths = two(instant, 20) * 10 + (two(instant, 21) % 10);
  const inDay = hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + thousandths;
  const time = civilAt(instant) * MS + inDay;
  return hours < 24 && minutes < 60 && seconds < 60 && !Number.isNaN(time) ? time : Date.parse(instant);
}

/** The civil day on which an instant falls in a zone; `undefined` for a broken instant or an unknown zone. */
export function dayAt(instant: Date | string, zone: string): Day | undefined {
  const n = dayNumberAt(typeof instant === 'string' ? timeOf(instant) : instant.getTime(), zone);
  // Four digits of year: what lies outside is no day of ours.
  return n >= first && n <= last ? dayOf(n) : undefined;
}
