// (open cases, now, planner) → what a person looks at first: the one thing to do, rights about to end, the rest by urgency.
import { dayAt, daysBetween } from './day';
import type { Case, CaseId, Day, Deadline, Plan } from './model';

export interface Planned {
  case: Case;
  plan: Plan;
}

export interface HardDate {
  caseId: CaseId;
  deadline: Deadline;
  /** The day to keep: the safe one where there is one. */
  on: Day;
}

export interface Agenda {
  today: Day;
  /** The step to do now; absent when nothing is due. */
  first?: Planned;
  /** Dates that end a right of the user's, the nearest first. */
  hard: HardDate[];
  others: Planned[];
}

/** Rights ending so soon are pinned above everything. */
export const pressing = 7;

const mine = (deadline: Deadline) => deadline.hard && deadline.who === 'user' && !deadline.passed;
const keepBy = (deadline: Deadline): Day => deadline.safeOn ?? deadline.on;

/** Days to the nearest hard date of the plan; Infinity without one. */
function nearest(plan: Plan, today: Day): number {
  return Math.min(...plan.deadlines.filter(mine).map((deadline) => daysBetween(today, keepBy(deadline))), Infinity);
}

/** Due before not due; then a right about to end; then the longest due. */
function byUrgency(today: Day) {
  const rank = ({ plan }: Planned) => [plan.due ? 0 : 1, nearest(plan, today) <= pressing ? 0 : 1] as const;
  return (a: Planned, b: Planned): number => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || (a.plan.dueOn < b.plan.dueOn ? -1 : a.plan.dueOn > b.plan.dueOn ? 1 : 0);
  };
}

/** Closed cases are left out. A case whose rules fail is shown last rather than lost. */
export function agenda(cases: readonly Case[], now: Date, zone: string, plan: (one: Case) => Plan): Agenda {
  const today = dayAt(now, zone) ?? (now.toISOString().slice(0, 10) as Day);
  const planned = cases
    .map((one) => ({ case: one, plan: plan(one) }))
    .filter((one) => !one.plan.closed)
    .sort(byUrgency(today));
  const due = planned[0]?.plan.due ? planned[0] : undefined;
  const hard = planned
    .flatMap(({ case: one, plan: { deadlines } }) =>
      deadlines.filter(mine).map((deadline) => ({ caseId: one.id, deadline, on: keepBy(deadline) })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { today, ...(due ? { first: due } : {}), hard, others: due ? planned.slice(1) : planned };
}
