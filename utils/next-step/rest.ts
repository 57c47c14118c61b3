// Cases in which nothing is left to be done, or not yet: closed, paid back, arrived, called off, not paid for.
import { agencyOf } from '../agencies';
import { dayOf } from '../day';
import { mark } from '../fold/names';
import type { Known } from '../fold/sheet';
import type { Day, Deadline, Plan, Reason } from '../model';
import type { Desk } from './desk';
import { progressOf, quiet } from './steps';

/** What the facts themselves do not agree on. */
export const doubtsOf = ({ known }: Desk): Reason[] => known.doubts.map(({ reason }) => reason);

/** The end of a case: money back, or the user closed it. What is still open elsewhere is withdrawn. */
export function ended(desk: Desk, deadlines: readonly Deadline[]): Plan | undefined {
  const { known, today, kase } = desk;
  const repaid = known.marks.has(mark.repaid);
  if (!repaid && !known.closed) return undefined;
  const also = known.open.map((id) => ({
    step: {
      id: 'withdraw',
      stage: 3 as const,
      agency: agencyOf(id, kase.jurisdiction),
      confidence: 'default' as const,
    },
    dueOn: dayOf(today),
  }));
  const closed = known.closed !== undefined || also.length === 0;
  return {
    step: quiet(closed ? 'closed' : 'close', closed ? 0 : 3),
    dueOn: dayOf(today),
    due: !closed,
    why: [...doubtsOf(desk), { id: repaid ? 'repaid' : 'closed' }],
    deadlines: deadlines.filter(({ id, passed }) => !passed && id === 'kr.payorder.objection'),
    also,
    progress: progressOf(desk, 0),
    playbook: desk.ladder.playbook.id,
    ...(closed && { closed: true }),
  };
}

/** Nothing is owed now: it arrived, was called off, or waits for the user's payment. */
export function resting(desk: Desk, deadlines: Deadline[]): Plan | undefined {
  const rest = restOf(desk.known);
  if (!rest) return undefined;
  const changesOn = changeDay(desk);
  return {
    step: quiet(rest, 0, undefined, rest === 'await-payment' ? ['paidOn'] : []),
    dueOn: dayOf(desk.today),
    due: false,
    why: [...doubtsOf(desk), { id: rest }],
    deadlines,
    also: [],
    progress: progressOf(desk, 0),
    playbook: desk.ladder.playbook.id,
    ...(changesOn && { changesOn }),
  };
}

function restOf({ marks }: Known): string | undefined {
  if (marks.has(mark.arrived) && !marks.has(mark.formal)) return 'arrived';
  if (marks.has(mark.over)) return 'over';
  if (marks.has(mark.saidByUser)) return undefined;
  if (marks.has(mark.awaiting)) return 'await-payment';
  // An old order first seen long after it should have come, and nobody said that it did not: ask quietly.
  const [t0, seen] = [marks.get(mark.t0), marks.get(mark.seen)];
  return t0 !== undefined && seen !== undefined && seen > t0 + 14 ? 'ask-arrival' : undefined;
}

/** The earliest day on which the plan may say something else: a deadline is over, or what was found to begin begins. */
export const changeDay = ({ turn }: Desk, begins = turn): Day | undefined =>
  Math.min(turn, begins) < Number.POSITIVE_INFINITY ? dayOf(Math.min(turn, begins)) : undefined;
