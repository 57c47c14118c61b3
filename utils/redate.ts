// Records whose moment cannot be, or was not now, and the day that the user gives them → the records on that day.
import { dayAt, isDay, isZone, timeOf } from './day';
import { startOfDay } from './day-start';
import type { Case, CaseEvent, Day, EventId } from './model';
import { type Happening, newEvent } from './new-event';
import type { Answers } from './sort-answers';

/** As the fold does: two devices' clocks may differ by so much. */
const slack = 600_000;

/** `right` begin that day; `wrong` are to be taken out after them. Done again for the same day, they are the same records. */
export function redated(one: Case, day: Day, now: Date): { right: CaseEvent[]; wrong: CaseEvent[] } {
  const wrong = one.events.filter(({ at }) => !(timeOf(at) <= now.getTime() + slack));
  const at = startOfDay(day, isZone(one.zone) ? one.zone : 'UTC');
  return { wrong, right: wrong.map((event) => ({ ...event, id: `${event.id}~${day}` as EventId, at })) };
}

/** What was recorded with a day that cannot be, told again with the right one; the later word replaces the earlier. */
export function retold(one: Case, days: Partial<Record<CaseEvent['kind'], Day>>, now: Date): Happening[] {
  const today = dayAt(now, isZone(one.zone) ? one.zone : 'UTC') ?? '';
  return Object.entries(days).flatMap(([kind, on]): Happening[] => {
    const last = one.events.findLast(
      (event) => event.kind === kind && 'on' in event && !(isDay(event.on) && event.on <= today),
    );
    if (!last) return [];
    const { id, at, ...happened } = last;
    return [{ ...happened, on } as Happening];
  });
}

/** A contact made before it could be recorded: at the beginning of its day, now where that is today or none was given. */
export function attempted(
  one: Case,
  { on, channel, outcome = 'sent' }: NonNullable<Answers['attempt']>,
  now: Date,
  random: Uint8Array,
): CaseEvent | undefined {
  if (!channel) return undefined;
  const event = newEvent({ kind: 'contact-attempted', channel, outcome }, now, random);
  const zone = isZone(one.zone) ? one.zone : 'UTC';
  return on && on < (dayAt(now, zone) ?? '') ? { ...event, at: startOfDay(on, zone) } : event;
}
