// A civil day in a zone → the instant at which it begins; an order's date as printed → an instant.
import { addDays, dayAt, isDay } from './day';
import type { Day, Instant } from './model';

const quarter = 900_000;

/** The first instant of a day in a zone, to the quarter hour (no zone changes its clock on finer steps). */
export function startOfDay(day: Day, zone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let early = midnight - 15 * 3_600_000;
  let late = midnight + 15 * 3_600_000;
  while (late - early > quarter) {
    const middle = early + Math.floor((late - early) / 2 / quarter) * quarter;
    if ((dayAt(new Date(middle), zone) ?? day) < day) early = middle;
    else late = middle;
  }
  return new Date(late).toISOString() as Instant;
}

/** `YYYY-MM-DD`, or with time and perhaps offset, as an instant; a time without offset is the zone's. */
export function instantOf(text: string, zone: string): Instant | undefined {
  const day = text.slice(0, 10);
  if (!isDay(day)) return undefined;
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10))) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : (new Date(time).toISOString() as Instant);
  }
  const start = Date.parse(startOfDay(day, zone));
  const time = /^T(\d\d):(\d\d)(?::(\d\d))?/.exec(text.slice(10));
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  return new Date(start + seconds * 1000).toISOString() as Instant;
}

/** The first instant of the day after an instant's. */
export function nextDayStart(now: Date, zone: string): Instant {
  const today = dayAt(now, zone);
  return today ? startOfDay(addDays(today, 1), zone) : (new Date(now.getTime() + 86_400_000).toISOString() as Instant);
}
