// A case under way: what presses, what is due on the main line and beside it, and what to wait for.
import { dayNumber, dayOf } from '../day';
import { mark } from '../fold/names';
import type { Deadline, Plan, Reason, Step } from '../model';
import { type Desk, endOfPeriod } from './desk';
import { confirmReasons, costReasons, lookReasons, moneyReasons, reasonOf } from './reasons';
import { changeDay, doubtsOf } from './rest';
import { afterThis, current, type Due, dueOf, isOpen, type Press, pressing } from './rungs';
import { isKnown, progressOf, quiet, stepOf } from './steps';
import { periodOf, type ReadRung } from './terms';

type Pressed = Press & { read: ReadRung };

/** Everything found on the way to the one step. */
interface View {
  desk: Desk;
  deadlines: Deadline[];
  line: { read: ReadRung; at: number } | undefined;
  main: Due | undefined;
  /** First day of the main line's step. */
  mainOn: number | undefined;
  pressed: Pressed[];
  ready: { read: ReadRung; due: Due }[];
  /** The first day after today on which something begins. */
  begins: number;
}

/** The plan of a case under way. */
export function running(desk: Desk, deadlines: Deadline[]): Plan {
  const { known, today, ladder } = desk;
  const until = holdUntil(desk, deadlines);
  const line = current(desk);
  const main = line && dueOf(desk, line.read);
  let mainOn = main ? (main.on ?? (line?.at === 0 ? undefined : today)) : undefined;
  if (mainOn !== undefined && until > mainOn) mainOn = until;
  const view: View = { desk, deadlines, line, main, mainOn, pressed: [], ready: [], begins: Number.POSITIVE_INFINITY };
  begin(view, mainOn);
  lookAround(view);

  const [first] = view.pressed;
  if (first) return finish(view, stepOf(desk, first.read.rung), today, true, pressReason(desk, first), first.read);
  if (known.doubts.length > 0) {
    const asks = [...new Set(known.doubts.flatMap((one) => one.asks))];
    if (asks.length > 0)
      return finish(view, { id: 'check-facts', stage: 1, asks, confidence: 'default' }, today, true, {
        id: 'check-facts',
      });
  }
  if (line && mainOn !== undefined && mainOn <= today)
    return finish(view, stepOf(desk, line.read.rung), mainOn, true, reasonOf(desk, line.read.rung, main), line.read);
  const promoted = view.ready.find(({ read }) => !read.rung.optional);
  if (promoted) {
    const { read, due } = promoted;
    return finish(view, stepOf(desk, read.rung), due.on ?? today, true, reasonOf(desk, read.rung, due), read);
  }
  const before = line && line.at > 0 ? (ladder.main[line.at - 1]?.rung.stage ?? 0) : 0;
  if (!line || mainOn === undefined) {
    const id = line ? (line.read.rung.quiet ?? 'watch') : 'await-result';
    const next = changeDay(desk, view.begins);
    const on = next === undefined ? today : dayNumber(next);
    return finish(view, quiet(id, line ? before : 3, undefined, line ? ['orderedOn'] : []), on, false, { id });
  }
  const hold = known.contacts.hold;
  const id = (hold && until === mainOn && until > today ? hold.step : undefined) ?? line.read.rung.quiet ?? 'watch';
  const waitsFor = main?.by === 't0' ? undefined : main?.by;
  return finish(view, quiet(id, before, waitsFor), mainOn, false, { id, facts: { on: dayOf(mainOn) } });
}

/** Until when a promise or an answer holds the main line; a hold ends a fortnight before the nearest right does. */
function holdUntil({ known }: Desk, deadlines: readonly Deadline[]): number {
  const hold = known.contacts.hold;
  if (!hold) return 0;
  const nearest = deadlines.find(({ hard, passed }) => hard && !passed);
  const until = nearest ? Math.min(hold.until, Math.max(hold.from, dayNumber(nearest.on) - 14)) : hold.until;
  if (hold.step === 'promise-hold') known.marks.set(mark.broken, until);
  return until;
}

function begin(view: View, day: number | undefined): void {
  if (day !== undefined && day > view.desk.today && day < view.begins) view.begins = day;
}

/** Finds what presses and what is due beside the main line. */
function lookAround(view: View): void {
  const { desk, pressed, ready } = view;
  const { known, today, ladder } = desk;
  const t0 = known.marks.get(mark.t0);
  const late =
    (t0 !== undefined && today > t0) ||
    known.marks.has(mark.formal) ||
    known.marks.has(mark.fraud) ||
    known.marks.has(mark.contact1) ||
    known.situation !== 'not-delivered';
  const weigh = (read: ReadRung) => {
    const press = read.urgent.length > 0 ? pressing(desk, read, late) : undefined;
    if (!press) return;
    if (press.from <= today) pressed.push({ read, ...press });
    else begin(view, press.from);
  };
  for (const read of ladder.beside) {
    if (!isOpen(desk, read)) continue;
    weigh(read);
    const due = dueOf(desk, read);
    if (due.on !== undefined && due.on <= today) ready.push({ read, due });
    else begin(view, due.on);
  }
  for (const read of ladder.main) if (read.urgent.length > 0 && isOpen(desk, read)) weigh(read);
  if (pressed.length > 1) pressed.sort((a, b) => a.end - b.end);
}

function pressReason(desk: Desk, { id }: Press): Reason {
  const period = periodOf(id);
  const end = period && endOfPeriod(desk, period);
  if (end !== undefined && end >= desk.today)
    return { id: 'pressing', facts: { deadline: id, on: dayOf(end), days: end - desk.today } };
  return { id: id === 'fraud' || id === 'phishing' ? 'fraud' : 'now-possible' };
}

/** The plan around its step. `read`: the rung the step is of; absent for a quiet one. */
function finish(view: View, step: Step, on: number, due: boolean, reason: Reason, read?: ReadRung): Plan {
  const { desk, line, mainOn } = view;
  const { known, today, ladder } = desk;
  if (step.asks || known.asks.length > 0) {
    const wanted = new Set(step.asks);
    for (const name of known.asks) wanted.add(name);
    // A fact that contradicts another is known and asked for all the same.
    const doubted = step.id === 'check-facts';
    const asks = [...wanted].filter((name) => (doubted && step.asks?.includes(name)) || !isKnown(known, name));
    if (asks.length > 0) step.asks = asks;
    else delete step.asks;
  }
  const then =
    read !== undefined && read === line?.read
      ? afterThis(desk, line.at)
      : line && mainOn !== undefined
        ? { stepId: line.read.rung.step, on: dayOf(Math.max(mainOn, today)) }
        : undefined;
  const plan: Plan = {
    step,
    dueOn: dayOf(on),
    due,
    why: [
      ...doubtsOf(desk),
      reason,
      ...lookReasons(desk),
      ...confirmReasons(reason),
      ...moneyReasons(desk),
      ...costReasons(desk, step.id),
    ],
    deadlines: view.deadlines,
    also: besides(view, read),
    progress: progressOf(desk, step.stage),
    playbook: ladder.playbook.id,
  };
  if (read?.rung.letter) plan.letter = read.rung.letter;
  const changesOn = changeDay(desk, view.begins);
  if (changesOn) plan.changesOn = changesOn;
  // biome-ignore lint/suspicious/noThenProperty: a step to come, no function
  if (then) plan.then = then;
  return plan;
}

/** What else may be done now, each step once: what presses, the main line's step, what is due beside it. */
function besides({ desk, line, mainOn, pressed, ready }: View, read: ReadRung | undefined): Plan['also'] {
  const also: Plan['also'] = [];
  const add = (one: ReadRung, on: number | undefined, hard?: boolean) => {
    if (one === read || also.some(({ step }) => step.id === one.rung.step)) return;
    const way: Plan['also'][number] = { step: stepOf(desk, one.rung), dueOn: dayOf(on ?? desk.today) };
    if (hard) way.hard = hard;
    if (one.rung.letter) way.letter = one.rung.letter;
    also.push(way);
  };
  for (const one of pressed) add(one.read, dueOf(desk, one.read).on, true);
  if (line && mainOn !== undefined && mainOn <= desk.today) add(line.read, dueOf(desk, line.read).on);
  for (const one of ready) add(one.read, one.due.on);
  return also;
}
