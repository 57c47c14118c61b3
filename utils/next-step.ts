// A case and a clock in, the plan out: the one thing to do now, why, by when, and all running deadlines. Pure; never stored.
import { agencyOf } from './agencies';
import { type CalendarOptions, calendarOf } from './calendar';
import { dayAt, dayNumber, dayOf, isZone } from './day';
import { fold, type Known } from './fold';
import { playbookFor, tracksOf } from './ladders';
import type { Case, Deadline, Jurisdiction, Plan, Reason, Step } from './model';
import { type Desk, openDesk, runningDeadlines, silenceFrom } from './next-step/desk';
import { moneyReasons, reasonOf } from './next-step/reasons';
import { afterThis, applies, current, type Due, dueOf, isDone, pressing } from './next-step/rungs';
import { isKnown, progressOf, quiet, stepOf } from './next-step/steps';
import type { Rung, Track } from './playbook';

export type PlanOptions = CalendarOptions;

const zones: Record<Jurisdiction, string> = {
  KR: 'Asia/Seoul',
  US: 'America/New_York',
  UK: 'Europe/London',
  EU: 'Europe/Berlin',
  DE: 'Europe/Berlin',
  JP: 'Asia/Tokyo',
};

/**
 * The plan of a case at a moment. `now` is a `Date` or an ISO instant; the user's own holidays come in `options`. The same
 * for any order in which the events arrived; broken or contradictory facts are asked for, never guessed and never thrown.
 */
export function nextStep(kase: Case, now: Date | string, options: PlanOptions = {}): Plan {
  const zone = isZone(kase.zone) ? kase.zone : (zones[kase.jurisdiction] ?? 'UTC');
  const time = typeof now === 'string' ? Date.parse(now) : now.getTime();
  // A clock outside our century is as good as none.
  const clock = time > 946_684_800_000 && time < 4_102_444_800_000 ? time : Date.parse(kase.order.lastSeenAt) || 0;
  const today = dayNumber(dayAt(new Date(clock), zone) ?? '1970-01-01');
  const off = calendarOf(zones[kase.jurisdiction] ? kase.jurisdiction : 'KR', options);
  const known = fold(kase, clock, today, zone, off);
  if (zone !== kase.zone) known.asks.push('zone');
  if (clock !== time) known.doubts.push({ reason: { id: 'broken-clock' }, asks: ['clock'] });
  const playbook = playbookFor(kase.jurisdiction, known.situation);
  const desk = openDesk({ kase, known, off, today, playbook });
  const t0 = silenceFrom(desk);
  if (t0 !== undefined && !known.has.has('awaiting')) {
    known.days.set('t0', t0);
    known.has.add('t0');
  }
  const beside = tracksOf(playbook);
  const deadlines = runningDeadlines(desk, beside);
  const plan = planOf(desk, beside, deadlines);
  const { snoozedUntil } = known;
  if (
    snoozedUntil !== undefined &&
    snoozedUntil >= today &&
    plan.due &&
    !plan.why.some(({ id }) => id === 'pressing')
  ) {
    plan.due = false;
    if (snoozedUntil > today) plan.dueOn = dayOf(snoozedUntil);
    plan.why.unshift({ id: 'snoozed' });
  }
  return plan;
}

function planOf(desk: Desk, beside: readonly Track[], deadlines: Deadline[]): Plan {
  const { known, today, playbook } = desk;
  const { has, days } = known;
  const base = { deadlines, playbook: playbook.id };
  const doubts = known.doubts.map(({ reason }) => reason);
  const progress = (stage: Step['stage']) => progressOf(desk, stage);

  // The end of a case: money back, or the user closed it. What is still open elsewhere is withdrawn.
  if (has.has('repaid') || known.closed) {
    const also = known.open.map((id) => ({
      step: {
        id: 'withdraw',
        stage: 3 as const,
        agency: agencyOf(id, desk.kase.jurisdiction),
        confidence: 'default' as const,
      },
      dueOn: dayOf(today),
    }));
    const closed = known.closed !== undefined || also.length === 0;
    return {
      ...base,
      deadlines: deadlines.filter(({ id, passed }) => !passed && id === 'kr.payorder.objection'),
      step: quiet(closed ? 'closed' : 'close', closed ? 0 : 3),
      dueOn: dayOf(today),
      due: !closed,
      why: [...doubts, { id: has.has('repaid') ? 'repaid' : 'closed' }],
      also,
      progress: progress(0),
      ...(closed && { closed: true }),
    };
  }

  const next: number[] = [];
  for (const { id } of deadlines) next.push((desk.ends.get(id) ?? 0) + 1);
  const changes = (extra: readonly (number | undefined)[]) => {
    const later = [...next, ...extra].filter((day): day is number => day !== undefined && day > today);
    return later.length ? { changesOn: dayOf(Math.min(...later)) } : {};
  };

  // Nothing is owed now: it arrived, was called off, or waits for the user's payment.
  const rest = restOf(known);
  if (rest)
    return {
      ...base,
      step: quiet(rest, 0, undefined, rest === 'await-payment' ? ['paidOn'] : []),
      dueOn: dayOf(today),
      due: false,
      why: [...doubts, { id: rest }],
      also: [],
      progress: progress(0),
      ...changes([]),
    };

  const t0 = days.get('t0');
  const late =
    (t0 !== undefined && today > t0) ||
    days.has('formal') ||
    days.has('fraud') ||
    days.has('contact1') ||
    known.situation !== 'not-delivered';

  // A hold ends a fortnight before the nearest right does.
  const nearest = deadlines.find(({ hard, passed }) => hard && !passed);
  const hold = known.contacts.hold;
  let until = hold?.until ?? 0;
  if (hold && nearest) until = Math.min(until, Math.max(hold.from, dayNumber(nearest.on) - 14));
  if (hold?.step === 'promise-hold') {
    days.set('broken', until);
    has.add('broken');
  }

  const line = current(desk);
  const main = line && dueOf(desk, line.rung);
  const stageBefore = (line && line.at > 0 ? playbook.main[line.at - 1]?.stage : 0) ?? 0;
  let mainOn = main ? (main.on ?? (line?.at === 0 ? undefined : today)) : undefined;
  if (mainOn !== undefined && until > mainOn) mainOn = until;

  // What presses, and what else is due beside the main line.
  const tracks = beside.flatMap(({ rungs }) => rungs).filter((rung) => applies(desk, rung) && !isDone(desk, rung));
  const pressed: { rung: Rung; end: number; id: string }[] = [];
  const beginnings: (number | undefined)[] = [mainOn];
  const pushed = playbook.main.filter((rung) => rung.urgent && applies(desk, rung) && !isDone(desk, rung));
  for (const rung of [...tracks, ...pushed]) {
    const press = pressing(desk, rung, late);
    if (!press) continue;
    if (press.from <= today) pressed.push({ rung, end: press.end, id: press.id });
    else beginnings.push(press.from);
  }
  pressed.sort((a, b) => a.end - b.end);
  const ready: Due[] = [];
  for (const rung of tracks) {
    const due = dueOf(desk, rung);
    if (due.on !== undefined && due.on <= today) ready.push(due);
    else beginnings.push(due.on);
  }

  const asks = [...new Set(known.doubts.flatMap((one) => one.asks))];
  const also: Plan['also'] = [];
  const beside_ = (rung: Rung, hard?: boolean) => {
    if (!also.some(({ step }) => step.id === rung.step))
      also.push({
        step: stepOf(desk, rung),
        dueOn: dayOf(dueOf(desk, rung).on ?? today),
        ...(hard && { hard }),
        ...(rung.letter && { letter: rung.letter }),
      });
  };
  const finish = (step: Step, on: number, due: boolean, rung: Rung | undefined, reason: Reason): Plan => {
    for (const one of pressed) if (one.rung !== rung) beside_(one.rung, true);
    if (rung !== line?.rung && line && mainOn !== undefined && mainOn <= today) beside_(line.rung);
    for (const one of ready) if (one.rung !== rung) beside_(one.rung);
    const wanted = [...new Set([...(step.asks ?? []), ...known.asks])].filter((name) => !isKnown(known, name));
    const { asks: _, ...bare } = step;
    const then =
      rung !== undefined && rung === line?.rung
        ? afterThis(desk, rung)
        : line && mainOn !== undefined
          ? { stepId: line.rung.step, on: dayOf(Math.max(mainOn, today)) }
          : undefined;
    return {
      ...base,
      step: { ...bare, ...(wanted.length > 0 && { asks: wanted }) },
      dueOn: dayOf(on),
      due,
      why: [...doubts, reason, ...moneyReasons(desk)],
      also,
      ...(then && { then }),
      ...(rung?.letter && { letter: rung.letter }),
      progress: progress(step.stage),
      ...changes(beginnings),
    };
  };

  const first = pressed[0];
  if (first) {
    const end = desk.deadline(first.id);
    const days = end ? dayNumber(end.on) - today : -1;
    const reason: Reason =
      end && days >= 0
        ? { id: 'pressing', facts: { deadline: first.id, on: end.on, days } }
        : { id: first.id === 'fraud' || first.id === 'phishing' ? 'fraud' : 'now-possible' };
    return finish(stepOf(desk, first.rung), today, true, first.rung, reason);
  }
  if (asks.length > 0)
    return finish({ id: 'check-facts', stage: 1, asks, confidence: 'default' }, today, true, undefined, {
      id: 'check-facts',
    });
  if (line && mainOn !== undefined && mainOn <= today)
    return finish(stepOf(desk, line.rung), mainOn, true, line.rung, reasonOf(desk, line.rung, main));
  const promoted = ready.find(({ rung }) => !rung.optional);
  if (promoted)
    return finish(
      stepOf(desk, promoted.rung),
      promoted.on ?? today,
      true,
      promoted.rung,
      reasonOf(desk, promoted.rung, promoted),
    );
  if (!line || mainOn === undefined) {
    const id = line ? (line.rung.quiet ?? 'watch') : 'await-result';
    return finish(quiet(id, line ? stageBefore : 3, undefined, line ? ['orderedOn'] : []), today, false, undefined, {
      id,
    });
  }
  const holding = hold && until === mainOn && until > today ? hold.step : undefined;
  const id = holding ?? line.rung.quiet ?? 'watch';
  const waitsFor = main?.by === 't0' ? undefined : main?.by;
  return finish(quiet(id, stageBefore, waitsFor), mainOn, false, undefined, { id, facts: { on: dayOf(mainOn) } });
}

/** The quiet end of most orders. */
function restOf(known: Known): string | undefined {
  const { has, days } = known;
  if (has.has('arrived') && !days.has('formal')) return 'arrived';
  if (has.has('over')) return 'over';
  if (has.has('awaiting') && !has.has('saidByUser')) return 'await-payment';
  // An old order first seen long after it should have come, and nobody said that it did not: ask quietly.
  const [t0, seen] = [days.get('t0'), days.get('seen')];
  if (!has.has('saidByUser') && t0 !== undefined && seen !== undefined && seen > t0 + 14) return 'ask-arrival';
  return undefined;
}
