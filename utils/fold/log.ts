// A case's events in, each once and none from the future, in the order in which they happened, out.
import { dayNumberAt } from '../day';
import type { CaseEvent } from '../model';
import { doubt, type Sheet } from './sheet';

export interface Entry {
  event: CaseEvent;
  /** Civil day in the case's zone, as a number. */
  day: number;
  time: number;
}

export type Of<K extends CaseEvent['kind']> = Extract<CaseEvent, { kind: K }>;
export type EntryOf<K extends CaseEvent['kind']> = Entry & { event: Of<K> };

/** A clock may be off by so much between two devices. */
const slack = 600_000;

const before = (a: Entry, b: Entry) => a.time - b.time || (a.event.id < b.event.id ? -1 : 1);

/** Reads the log as known at `now` (milliseconds). */
export function readLog(events: readonly CaseEvent[], now: number, zone: string, sheet: Sheet): Entry[] {
  const seen = new Set<string>();
  const log: Entry[] = [];
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const time = Date.parse(event.at);
    const day = dayNumberAt(time, zone);
    if (Number.isNaN(day)) doubt(sheet, 'broken-event', ['event-date']);
    else if (time > now + slack) doubt(sheet, 'future-event', ['clock', 'event-date']);
    else log.push({ event, day, time });
  }
  return log.sort(before);
}

/** The first entry of a kind. */
export function firstOf<K extends CaseEvent['kind']>(log: readonly Entry[], kind: K): EntryOf<K> | undefined {
  for (const entry of log) if (entry.event.kind === kind) return entry as EntryOf<K>;
  return undefined;
}

/** The last entry of a kind. */
export function lastOf<K extends CaseEvent['kind']>(log: readonly Entry[], kind: K): EntryOf<K> | undefined {
  for (let i = log.length - 1; i >= 0; i--) if (log[i]?.event.kind === kind) return log[i] as EntryOf<K>;
  return undefined;
}
