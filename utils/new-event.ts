// (what happened, now, sixteen random digits) → a case event with its own id: sortable by time, the same on every device.
import type { CaseEvent, EventId, Instant } from './model';

type Without<T> = T extends unknown ? Omit<T, 'id' | 'at'> : never;
export type Happening = Without<CaseEvent>;

/** The id begins with the time, so that ids sort as things were recorded; `random` keeps two devices apart. */
export function newEvent(happened: Happening, now: Date, random: Uint8Array): CaseEvent {
  const at = now.toISOString() as Instant;
  const tail = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...happened, id: `${at}~${tail}` as EventId, at } as CaseEvent;
}

/** Eight random bytes for an event's id. */
export const eightBytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(8));
