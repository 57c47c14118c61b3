// A case and a clock in, the plan out: the one thing to do now, why, by when, and all running deadlines. Pure; never stored.
import { type CalendarOptions, calendarOf, ownCalendarOf } from './calendar';
import { dayOf, timeOf } from './day';
import { fold } from './fold';
import { mark } from './fold/names';
import { isSound, soundCase } from './fold/sound';
import { playbookFor } from './ladders';
import type { Case, Jurisdiction, Plan } from './model';
import { openDesk, runningDeadlines, silenceFrom } from './next-step/desk';
import { ended, resting } from './next-step/rest';
import { running } from './next-step/running';
import { ladderOf } from './next-step/terms';
import { dayNumberAt, isZone } from './zone-law';

export type PlanOptions = CalendarOptions;

const zones: Record<Jurisdiction, string> = {
  KR: 'Asia/Seoul',
  US: 'America/New_York',
  UK: 'Europe/London',
  EU: 'Europe/Berlin',
  DE: 'Europe/Berlin',
  JP: 'Asia/Tokyo',
};

/** A clock outside our century is as good as none. */
const [from, until] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];
const inCentury = (time: number) => time > from && time < until;

/**
 * The plan of a case at a moment. `now` is a `Date` or an ISO instant; the user's own holidays come in `options`. The same
 * for any order in which the events arrived; broken or contradictory facts are asked for, never guessed and never thrown.
 */
export function nextStep(kase: Case, now: Date | string, options: PlanOptions = {}): Plan {
  try {
    if (isSound(kase)) return planOf(kase, now, options);
  } catch {
    // Parts of another make, from an old backup or another device: the rules read what is sound of them.
  }
  return planOf(soundCase(kase), now, options);
}

function planOf(kase: Case, now: Date | string, options: PlanOptions): Plan {
  const country = Object.hasOwn(zones, kase.jurisdiction) ? kase.jurisdiction : undefined;
  const zone = isZone(kase.zone) ? kase.zone : country ? zones[country] : 'UTC';
  const time = typeof now === 'string' ? timeOf(now) : now.getTime();
  const seen = timeOf(kase.order.lastSeenAt);
  const clock = inCentury(time) ? time : inCentury(seen) ? seen : 0;
  const today = dayNumberAt(clock, zone);
  const off = calendarOf(country ?? 'KR', options);
  const known = fold(kase, clock, today, zone, off);
  if (zone !== kase.zone) known.asks.push('zone');
  if (!inCentury(time)) known.doubts.push({ reason: { id: 'broken-clock' }, asks: ['clock'] });
  const desk = openDesk(
    kase,
    known,
    off,
    ownCalendarOf(country ?? 'KR', options),
    today,
    ladderOf(playbookFor(kase.jurisdiction, known.situation)),
  );
  const t0 = silenceFrom(desk);
  if (t0 !== undefined && !known.marks.has(mark.awaiting)) known.marks.set(mark.t0, t0);
  const deadlines = runningDeadlines(desk);
  const plan = ended(desk, deadlines) ?? resting(desk, deadlines) ?? running(desk, deadlines);
  known.marks.close();
  return snoozed(plan, known.snoozedUntil, today);
}

/** Muted until that day, unless a right is about to end. */
function snoozed(plan: Plan, until: number | undefined, today: number): Plan {
  if (until === undefined || until < today || !plan.due || plan.why.some(({ id }) => id === 'pressing')) return plan;
  return {
    ...plan,
    due: false,
    ...(until > today && { dueOn: dayOf(until) }),
    why: [{ id: 'snoozed' }, ...plan.why],
  };
}
