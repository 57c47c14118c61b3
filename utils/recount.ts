// A case and now → when it next wants the user and when it must be counted again. Derived, for the indexes only.

import { nextDayStart, startOfDay } from './day-start';
import type { StoredCase } from './db/rows';
import type { Case, Day, Instant, Plan } from './model';

export type Planner = (one: Case, now: Date) => Plan;

/** What `recount` derives. Absent fields mean: closed, nothing to wait for. */
export type Derived = Pick<StoredCase, 'wants' | 'nextAt' | 'recountAt' | 'tell'>;

/** The instant until which the user asked not to be reminded, where it lies ahead: the plan is looked at again then. */
function snoozedUntil(one: Case, now: Date): Instant | undefined {
  const until = one.events.findLast((event) => event.kind === 'snoozed')?.until;
  return until && until > now.toISOString() ? until : undefined;
}

/**
 * `wants` is 1 from the moment the step is to be done; `nextAt` is when that is or will be; `recountAt` is the next
 * instant at which the plan may change by itself. Counted again on the next day when the planner fails: a bug in a rule
 * may not cost the record.
 */
export function recount(one: Case, now: Date, plan: Planner): Derived {
  const today = now.toISOString() as Instant;
  let found: Plan;
  try {
    found = plan(one, now);
  } catch {
    return { wants: 0, nextAt: nextDayStart(now, one.zone), recountAt: nextDayStart(now, one.zone) };
  }
  if (found.closed) return {};
  const snoozed = snoozedUntil(one, now);
  const start = (day: Day) => startOfDay(day, one.zone);
  const dueAt = start(found.dueOn);
  const wants = found.due ? 1 : 0;
  const ahead = [dueAt, snoozed, found.changesOn && start(found.changesOn), found.then && start(found.then.on)]
    .filter((at) => at !== undefined)
    .filter((at) => at > today)
    .sort();
  const recountAt = ahead[0];
  if (wants)
    return {
      wants,
      nextAt: [dueAt, today].sort()[0] ?? today,
      tell: `${found.step.id}@${found.dueOn}`,
      ...(recountAt ? { recountAt } : {}),
    };
  if (found.step.stage === 0 && !recountAt) return {};
  const nextAt = recountAt ?? nextDayStart(now, one.zone);
  return { wants, nextAt, recountAt: nextAt };
}
