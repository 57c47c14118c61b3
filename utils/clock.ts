// The one reader of the clock. Everything else takes `now` as an argument.
import type { Instant } from './model';

/**
 * How far the clock stands from the machine's, in milliseconds. Always 0, except in the e2e build, where
 * `storage.local.clock` moves it: a number is an offset in milliseconds that runs on, a string (ISO 8601) is a
 * standing clock. `browser.storage.local.set({ clock: '2026-11-25T09:00:00+09:00' })` in any page of ours or in the
 * background; setting it also makes the background reconcile, and its alarms follow the moved clock.
 */
async function offset(machine: number): Promise<number> {
  if (import.meta.env.MODE !== 'e2e') return 0;
  const { browser } = await import('./browser');
  const { clock } = await browser.storage.local.get('clock');
  if (typeof clock === 'number') return clock;
  if (typeof clock === 'string') return Date.parse(clock) - machine;
  return 0;
}

/** Now. */
export async function readClock(): Promise<Date> {
  const machine = Date.now();
  return new Date(machine + (await offset(machine)));
}

/** The machine's own time for an instant of our clock: what an alarm must be set to. */
export async function machineTime(instant: Instant | Date): Promise<number> {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return time - (await offset(Date.now()));
}

/** A date as the instant we store. */
export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}
