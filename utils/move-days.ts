// (events, the zone they were counted in, another) → the same events: what was known as a day only stays on that day.
import { dayAt } from './day';
import { startOfDay } from './day-start';
import type { CaseEvent } from './model';

/** A day without a time is stored as its first instant; in another zone that instant would fall on the day before. */
export function moveDays(events: readonly CaseEvent[], from: string, to: string): CaseEvent[] {
  return events.map((event) => {
    const day = dayAt(event.at, from);
    return day && startOfDay(day, from) === event.at ? { ...event, at: startOfDay(day, to) } : event;
  });
}
