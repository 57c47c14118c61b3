// A case's events in, each once and none from the future, in the order in which they happened, out.
import { timeOf } from '../day';
import type { CaseEvent, EventId } from '../model';
import { dayNumberAt } from '../zone-law';
import { anyDay, doubt, type Sheet } from './sheet';

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

/** Nothing that a case tells of happened before this. */
const earliest = Date.UTC(2000, 0);

const before = (a: Entry, b: Entry) => a.time - b.time || (a.event.id < b.event.id ? -1 : 1);

/** Reads the log as known at `now` (milliseconds). */
export function readLog(events: readonly CaseEvent[], now: number, zone: string, sheet: Sheet): Entry[] {
  const log: Entry[] = [];
  for (const event of withoutTwins(events)) {
    const time = timeOf(event.at);
    const day = time > earliest ? dayNumberAt(time, zone) : Number.NaN;
    if (Number.isNaN(day)) doubt(sheet, 'broken-event', ['event-date']);
    else if (time > now + slack) doubt(sheet, 'future-event', ['clock', 'event-date']);
    else log.push({ event, day, time });
  }
  // A log is written in order: sorting is for those that came together from two devices.
  if (!isSorted(log)) log.sort(before);
  return withoutMistakes(log, sheet.today);
}

function isSorted(log: readonly Entry[]): boolean {
  for (let i = 1; i < log.length; i++) if (before(log[i - 1] as Entry, log[i] as Entry) > 0) return false;
  return true;
}

/** Each event once, though two logs were united; of two that claim one id the same one, whichever came first. */
function withoutTwins(events: readonly CaseEvent[]): readonly CaseEvent[] {
  let last = '';
  let rising = true;
  for (const { id } of events) {
    if (!(id > last)) rising = false;
    last = id;
  }
  if (rising) return events;
  const once = new Map<string, CaseEvent>();
  for (const event of events) {
    const twin = once.get(event.id);
    if (!twin || (twin !== event && JSON.stringify(event) < JSON.stringify(twin))) once.set(event.id, event);
  }
  return once.size === events.length ? events : [...once.values()];
}

/** Of the same matter: what the same body said, or the same thing that happened. */
const matter = (event: CaseEvent) => `${event.kind} ${'with' in event ? event.with : 'by' in event ? event.by : ''}`;

/** A day that cannot be, and was said right later on, is a mistake that the user has corrected. */
function withoutMistakes(log: Entry[], today: number): Entry[] {
  let mistaken = false;
  const sound = ({ event }: Entry) => {
    const on = 'on' in event ? anyDay(event.on) : undefined;
    return on !== undefined && on <= today;
  };
  for (const entry of log) if ('on' in entry.event && !sound(entry)) mistaken = true;
  if (!mistaken) return log;
  const right = new Map<string, EventId>();
  for (const entry of log)
    if ('on' in entry.event && sound(entry)) {
      const key = matter(entry.event);
      if ((right.get(key) ?? '') < entry.event.id) right.set(key, entry.event.id);
    }
  return log.filter(
    (entry) => !('on' in entry.event) || sound(entry) || (right.get(matter(entry.event)) ?? '') < entry.event.id,
  );
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
