// (a case, its plan, today) → one line of time: what happened, today's step, and the dates ahead, each with its count.
import { dayAt } from './day';
import { countText, skippedText } from './deadline-words';
import { eventDetail, eventText, eventTitle } from './event-words';
import { clockText } from './format';
import { t } from './i18n';
import type { Case, CaseEvent, Day, Plan } from './model';
import { deadlineTitle, stepTitle, whyText } from './step-words';

export interface Moment {
  id: string;
  day: Day;
  time?: string;
  kind: 'past' | 'missed' | 'now' | 'ahead' | 'hard';
  title: string;
  detail: string;
  /** The words that were sent. */
  text?: string | undefined;
  event?: CaseEvent;
}

/** Bookkeeping that tells a reader nothing. */
const silent = new Set(['snoozed', 'reopened', 'facts-stated']);

/** One look at a page tells several things in one instant: they are one moment, not three. */
function past(one: Case): Moment[] {
  const beside = (event: CaseEvent, kind: CaseEvent['kind']) =>
    one.events.find((other) => other.kind === kind && other.at === event.at);
  const said = (event: CaseEvent) =>
    beside(event, event.kind === 'paid' ? 'ordered' : 'captured') && /^(paid|status-seen)$/.test(event.kind);
  return one.events
    .filter((event) => !silent.has(event.kind) && !said(event))
    .map((event) => {
      const status = event.kind === 'captured' ? beside(event, 'status-seen') : undefined;
      return {
        id: event.id,
        day: 'on' in event ? event.on : (dayAt(event.at, one.zone) ?? (event.at.slice(0, 10) as Day)),
        ...('on' in event ? {} : { time: clockText(event.at, one.zone) }),
        kind: 'past' as const,
        title: event.kind === 'ordered' && beside(event, 'paid') ? t('event.ordered-paid') : eventTitle(event),
        detail: status ? eventTitle(status) : eventDetail(event),
        text: eventText(event),
        event,
      };
    });
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of time; on one day what happened stands before what is to come. */
export function caseTimeline(one: Case, plan: Plan, today: Day): Moment[] {
  const ahead: Moment[] = plan.deadlines.map((deadline) => ({
    id: `deadline ${deadline.id}`,
    day: deadline.on,
    kind: deadline.passed ? 'missed' : deadline.hard ? 'hard' : 'ahead',
    title: deadlineTitle(deadline.id),
    detail: [countText(deadline), skippedText(deadline), deadline.law].filter(Boolean).join(' · '),
  }));
  const why = whyText(plan.why);
  const step: Moment[] = plan.closed
    ? []
    : [
        {
          id: 'step',
          day: plan.due && plan.dueOn < today ? today : plan.dueOn,
          kind: plan.due ? 'now' : 'ahead',
          // While there is only to wait, the day ahead is told by what it brings.
          ...(plan.due || !why ? { title: stepTitle(plan.step, one), detail: why } : { title: why, detail: '' }),
        },
      ];
  const rank = { past: 0, missed: 1, now: 2, ahead: 3, hard: 3 };
  return [...past(one), ...ahead, ...step].sort(
    (a, b) => order(a.day, b.day) || rank[a.kind] - rank[b.kind] || order(a.event?.at ?? '', b.event?.at ?? ''),
  );
}
