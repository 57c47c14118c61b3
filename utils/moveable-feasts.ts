// Days that move within a year: Easter Sunday, and the n-th weekday of a month. Year in, day number out.
import { dayNumber, weekdayOf } from './day';

/** Day number of Easter Sunday in the Gregorian calendar (Butcher's rule, valid for any year). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(`${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`);
}

/** Day number of the n-th such weekday (0 = Sunday) of a month; `-1` is the last one. */
export function nthWeekday(year: number, month: number, on: number, nth: number): number {
  const first = Date.UTC(year, nth > 0 ? month - 1 : month, 1) / 86_400_000;
  const start = first + ((on - weekdayOf(first) + 7) % 7);
  return nth > 0 ? start + (nth - 1) * 7 : start - 7;
}
