// Records whose moment cannot be, and the day that the user gives them → the same records on that day, in their stead.
import { dayAt, isDay, isZone, timeOf } from './day';
import { startOfDay } from './day-start';
import type { Case, CaseEvent, Day, EventId } from './model';
import type { Happening } from './new-event';

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
