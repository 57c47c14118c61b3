// A case and a clock in, the plan out: the one thing to do now, why, by when, and all running deadlines. Pure; never stored.
import { agencyOf } from './agencies';
import { type CalendarOptions, calendarOf, countBusinessDays, monthsEnd, type Off, rollEnd } from './calendar';
import { nextChannel } from './channel-order';
import { dayAt, dayNumber, dayOf, isZone } from './day';
import { endOf } from './deadline';
import { fold, type Known } from './fold';
import { lateInterest } from './interest';
import { playbookFor, tracksOf } from './ladders';
import type { Case, Deadline, Jurisdiction, Plan, Reason, Step } from './model';
import type { Playbook, Rung, Track, Unit } from './playbook';
import { rules } from './rules';

export type PlanOptions = CalendarOptions;

const zones: Record<Jurisdiction, string> = {
  KR: 'Asia/Seoul',
  US: 'America/New_York',
  UK: 'Europe/London',
  EU: 'Europe/Berlin',
  DE: 'Europe/Berlin',
  JP: 'Asia/Tokyo',
};

/** Everything one computation of a plan shares. */
interface Desk {
  kase: Case;
  known: Known;
  off: Off;
  today: number;
  playbook: Playbook;
  deadline: (id: string) => Deadline | undefined;
}

interface Due {
  rung: Rung;
  /** First day; `undefined` when nothing that starts it is known. */
  on: number | undefined;
  /** The deadline or recorded day it comes from. */
  by?: string;
}

function move(day: number, n: number, unit: Unit, off: Off): number {
  return unit === 'BD' ? countBusinessDays(day, n, off).on : unit === 'month' ? monthsEnd(day, n) : day + n;
}

function dayBy(desk: Desk, name: string): number | undefined {
  const recorded = desk.known.days.get(name);
  if (recorded !== undefined) return recorded;
  if (name === 'due') {
    for (const id of desk.playbook.refund) {
      const found = desk.deadline(id);
      if (found) return dayNumber(found.on);
    }
    return undefined;
  }
  const deadline = rules.has(name) ? desk.deadline(name) : undefined;
  return deadline && dayNumber(deadline.on);
}

function holds(desk: Desk, condition: string): boolean {
  if (condition.includes('|')) return condition.split('|').some((one) => holds(desk, one));
  if (condition.startsWith('!')) return !holds(desk, condition.slice(1));
  if (condition.startsWith('passed:')) return desk.deadline(condition.slice(7))?.passed === true;
  return desk.known.has.has(condition) || desk.known.days.has(condition);
}

const applies = (desk: Desk, rung: Rung) => rung.when?.every((one) => holds(desk, one)) ?? true;

function isDone(desk: Desk, rung: Rung): boolean {
  const by = rung.done ?? (rung.letter ? [`sent:${rung.letter}`] : []);
  return desk.known.days.has(`skipped:${rung.step}`) || by.some((one) => holds(desk, one));
}

/** The earliest day on which a rung comes up. */
function dueOf(desk: Desk, rung: Rung): Due {
  let on: number | undefined;
  let by: string | undefined;
  for (const [name, n = 0, unit = 'day'] of rung.after) {
    const start = dayBy(desk, name);
    if (start === undefined) continue;
    const day = n ? move(start, n, unit, desk.off) : start;
    if (on === undefined || day < on) {
      on = day;
      by = name;
    }
  }
  for (const name of rung.notBefore ?? []) {
    const wait = dayBy(desk, name);
    if (wait !== undefined && on !== undefined && wait > on) on = wait;
  }
  return { rung, on, ...(by !== undefined && { by }) };
}

/** The day from which a rung must not wait any longer, with the deadline that presses; nothing when none does. */
function pressing(desk: Desk, rung: Rung, late: boolean): { from: number; end: number; id: string } | undefined {
  let found: { from: number; end: number; id: string } | undefined;
  for (const [id, n = 0, unit = 'day'] of rung.urgent ?? []) {
    const recorded = desk.known.days.get(id);
    const deadline = recorded === undefined ? desk.deadline(id) : undefined;
    if (recorded === undefined && (!late || !deadline || (deadline.passed && deadline.hard))) continue;
    const end = recorded ?? dayNumber(deadline?.on ?? '');
    const from = recorded ?? (n ? move(end, -n, unit, desk.off) : end);
    const rank = recorded === undefined ? end : -1;
    if (!found || rank < found.end) found = { from, end: rank, id };
  }
  return found;
}

function stepOf(desk: Desk, rung: Rung): Step {
  const { known, kase } = desk;
  const channel = rung.channel && nextChannel(known.channels, known.contacts, rung.channel);
  const asks = [...(rung.asks ?? []), ...(rung.channel && !channel ? ['channel'] : [])].filter(
    (name) => !isKnown(known, name),
  );
  const law = rung.law ?? rules.get(rung.after[0]?.[0] ?? '')?.law;
  return {
    id: rung.step,
    stage: rung.stage,
    ...(channel && { channel }),
    ...(rung.agency && { agency: agencyOf(rung.agency, kase.jurisdiction) }),
    ...(rung.attach && { attach: [...rung.attach] }),
    ...(asks.length > 0 && { asks }),
    ...(law && { law }),
    confidence: rung.conf ?? (law ? 'V' : 'default'),
  };
}

function isKnown(known: Known, name: string): boolean {
  if (name === 'total') return known.total !== undefined;
  return name in known.facts && known.facts[name as keyof typeof known.facts] !== undefined;
}

/** A step that only waits; its law is that of the period it waits for. */
function quiet(id: string, stage: Step['stage'], waitsFor?: string, asks: readonly string[] = []): Step {
  const rule = waitsFor === undefined ? undefined : rules.get(waitsFor);
  return {
    id,
    stage,
    ...(asks.length > 0 && { asks: [...asks] }),
    ...(rule && { law: rule.law }),
    confidence: rule ? (rule.conf ?? 'V') : 'default',
  };
}

/** The current rung of the main line: after the last that is done, or an earlier one that must not be left out. */
function current(desk: Desk): { rung: Rung; at: number } | undefined {
  const { main } = desk.playbook;
  let last = -1;
  main.forEach((rung, at) => {
    if (applies(desk, rung) && isDone(desk, rung)) last = at;
  });
  for (const [at, rung] of main.entries())
    if ((at > last || rung.must) && applies(desk, rung) && !isDone(desk, rung)) return { rung, at };
  return undefined;
}

/** All deadlines the ladder and its tracks name that run in this case: hard ones by date, then soft ones, then passed. */
function runningDeadlines(desk: Desk, beside: readonly Track[]): Deadline[] {
  const ids = new Set(desk.playbook.deadlines);
  for (const track of beside) for (const id of track.deadlines) ids.add(id);
  const found: Deadline[] = [];
  for (const id of ids) {
    const deadline = desk.deadline(id);
    if (deadline) found.push(deadline);
  }
  const rank = (one: Deadline) => (one.passed ? 2 : one.hard ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

/** The desk's deadlines: each evaluated when first asked for. */
function deadlineBook(desk: Omit<Desk, 'deadline'>): Desk {
  const made = new Map<string, Deadline | undefined>();
  const whole: Desk = {
    ...desk,
    deadline: (id) => {
      if (made.has(id)) return made.get(id);
      made.set(id, undefined);
      const rule = rules.get(id);
      let found: Deadline | undefined;
      if (rule && (rule.when?.every((one) => holds(whole, one)) ?? true))
        for (const name of rule.from.split('|')) {
          const start = dayBy(whole, name);
          if (start === undefined) continue;
          const cap = rule.cap && desk.known.days.get(rule.cap[0]);
          found = endOf(
            rule,
            name,
            start,
            desk.off,
            desk.today,
            cap === undefined ? undefined : cap + (rule.cap?.[1] ?? 0),
          );
          break;
        }
      made.set(id, found);
      return found;
    },
  };
  return whole;
}

/** The day after which silence matters (t0): the first start the ladder knows. */
function silenceFrom(desk: Desk): number | undefined {
  for (const [name, n = 0, unit = 'day', roll] of desk.playbook.silence) {
    const start = dayBy(desk, name);
    if (start === undefined) continue;
    const end = n ? move(start, n, unit, desk.off) : start;
    const day = roll ? rollEnd(end, desk.off) : end;
    return Math.max(day, desk.known.days.get('transit') ?? day);
  }
  return undefined;
}

/**
 * The plan of a case at a moment. `now` is a `Date` or an ISO instant; the user's own holidays come in `options`. The same
 * for any order in which the events arrived; broken or contradictory facts are asked for, never guessed and never thrown.
 */
export function nextStep(kase: Case, now: Date | string, options: PlanOptions = {}): Plan {
  const zone = isZone(kase.zone) ? kase.zone : (zones[kase.jurisdiction] ?? 'UTC');
  const time = typeof now === 'string' ? Date.parse(now) : now.getTime();
  const clock = Number.isNaN(time) ? Date.parse(kase.order.lastSeenAt) || 0 : time;
  const today = dayNumber(dayAt(new Date(clock), zone) ?? '1970-01-01');
  const off = calendarOf(zones[kase.jurisdiction] ? kase.jurisdiction : 'KR', options);
  const known = fold(kase, clock, today, zone, off);
  if (zone !== kase.zone) known.asks.push('zone');
  if (clock !== time) known.doubts.push({ reason: { id: 'broken-clock' }, asks: ['clock'] });
  const playbook = playbookFor(kase.jurisdiction, known.situation);
  const desk = deadlineBook({ kase, known, off, today, playbook });
  const t0 = silenceFrom(desk);
  if (t0 !== undefined && !known.has.has('awaiting')) known.days.set('t0', t0);
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
      why: [{ id: has.has('repaid') ? 'repaid' : 'closed' }],
      also,
      progress: progress(0),
      ...(closed && { closed: true }),
    };
  }

  const next: number[] = [];
  for (const { on } of deadlines) next.push(dayNumber(on) + 1);
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
      why: [{ id: rest }],
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
  if (hold?.step === 'promise-hold') days.set('broken', until);

  const line = current(desk);
  const main = line && dueOf(desk, line.rung);
  const stageBefore = (line && line.at > 0 ? playbook.main[line.at - 1]?.stage : 0) ?? 0;
  let mainOn = main ? (main.on ?? (line?.at === 0 ? undefined : today)) : undefined;
  if (mainOn !== undefined && until > mainOn) mainOn = until;

  // What presses, and what else is due beside the main line.
  const tracks = beside.flatMap(({ rungs }) => rungs).filter((rung) => applies(desk, rung) && !isDone(desk, rung));
  const pressed: { rung: Rung; end: number; id: string }[] = [];
  const beginnings: (number | undefined)[] = [mainOn];
  for (const rung of [...tracks, ...(line ? [line.rung] : [])]) {
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

  const why: Reason[] = known.doubts.map(({ reason }) => reason);
  const asks = [...new Set(known.doubts.flatMap((one) => one.asks))];
  const also: Plan['also'] = [];
  const beside_ = (rung: Rung, hard?: boolean) => {
    if (!also.some(({ step }) => step.id === rung.step))
      also.push({ step: stepOf(desk, rung), dueOn: dayOf(dueOf(desk, rung).on ?? today), ...(hard && { hard }) });
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
      why: [...why, reason, ...moneyReasons(desk)],
      also,
      ...(then && { then }),
      ...(rung?.letter && { letter: rung.letter }),
      progress: progress(step.stage),
      ...changes(beginnings),
    };
  };

  const first = pressed[0];
  if (first) {
    const rule = rules.get(first.id);
    const end = desk.deadline(first.id);
    const facts = end ? { deadline: first.id, on: end.on, days: dayNumber(end.on) - today } : { from: first.id };
    return finish(stepOf(desk, first.rung), today, true, first.rung, {
      id: rule ? 'pressing' : first.id === 'fraud' ? 'fraud' : 'pressing',
      facts,
    });
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

/** Why a rung is due: the recorded day or the deadline it comes from. */
function reasonOf(desk: Desk, rung: Rung, due: Due | undefined): Reason {
  const by = due?.by;
  const on = by === undefined ? undefined : dayBy(desk, by);
  return {
    id: rung.step,
    facts: { ...(by !== undefined && { from: by }), ...(on !== undefined && { on: dayOf(on), days: desk.today - on }) },
  };
}

/** What is still owed, after part of it came back or interest began to run. */
function moneyReasons(desk: Desk): Reason[] {
  const { known, today } = desk;
  const found: Reason[] = [];
  if (known.left === undefined || !known.total) return found;
  if (known.has.has('partial'))
    found.push({
      id: 'partial-refund',
      facts: { refunded: known.refunded, left: known.left, currency: known.total.currency },
    });
  const due = desk.kase.jurisdiction === 'KR' && !known.has.has('c2c') ? dayBy(desk, 'due') : undefined;
  if (due !== undefined && known.total.currency === 'KRW' && today > due)
    found.push({
      id: 'interest',
      facts: {
        from: dayOf(due + 1),
        days: today - due,
        perDay: lateInterest(known.left, 1),
        sum: lateInterest(known.left, today - due),
      },
    });
  return found;
}

/** What the main line would ask for next if this step were done today. */
function afterThis(desk: Desk, rung: Rung): Plan['then'] {
  const { main } = desk.playbook;
  const at = main.indexOf(rung);
  const following = at < 0 ? undefined : main.slice(at + 1).find((one) => applies(desk, one) && !isDone(desk, one));
  if (!following) return undefined;
  const starts = following.after.flatMap(([name, n = 0, unit = 'day']) => {
    const start = dayBy(desk, name);
    if (start !== undefined) return [n ? move(start, n, unit, desk.off) : start];
    const rule = rules.get(name);
    return n ? [move(rule ? move(desk.today, rule.n, rule.unit, desk.off) : desk.today, n, unit, desk.off)] : [];
  });
  const on = starts.length ? Math.min(...starts) : desk.today;
  return { stepId: following.step, on: dayOf(Math.max(on, desk.today)) };
}

/** The three steps of the way: check the purchase, contact, refund and agency. */
function progressOf(desk: Desk, stage: Step['stage']): Plan['progress'] {
  const { known } = desk;
  const checked = ['payment-proven', 'receipt-mail', 'site-alive', 'registration'].filter(
    (check) => known.has.has(`check:${check}`) || (check === 'payment-proven' && known.days.has('paid')),
  ).length;
  const contacts = (known.days.has('contact1') ? 1 : 0) + (known.days.has('contact2') ? 1 : 0);
  const at = stage === 0 ? (contacts || known.days.has('formal') ? 3 : 1) : stage;
  const state = (one: number) => (at > one ? 'done' : at === one ? 'current' : 'ahead');
  return [
    { stage: 1, state: state(1), done: checked, of: 4 },
    { stage: 2, state: state(2), done: contacts, of: 2 },
    { stage: 3, state: state(3) },
  ];
}
