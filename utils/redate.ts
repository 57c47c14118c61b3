// Records whose moment cannot be, and the day that the user gives them → the same records on that day, in their stead.
import { isZone, timeOf } from './day';
import { startOfDay } from './day-start';
import type { Case, CaseEvent, Day, EventId } from './model';

/** As the fold does: two devices' clocks may differ by so much. */
const slack = 600_000;

/** `right` begin that day; `wrong` are to be taken out after them. Done again for the same day, they are the same records. */
export function redated(one: Case, day: Day, now: Date): { right: CaseEvent[]; wrong: CaseEvent[] } {
  const wrong = one.events.filter(({ at }) => !(timeOf(at) <= now.getTime() + slack));
  const at = startOfDay(day, isZone(one.zone) ? one.zone : 'UTC');
  return { wrong, right: wrong.map((event) => ({ ...event, id: `${event.id}~${day}` as EventId, at })) };
}
