// What one computation of a plan shares: the case as known, its calendar, its ladder, its deadlines when asked for.
import { businessDay, monthsEnd, type Off, rollEnd } from '../calendar';
import { type Ended, endOf, type Limit } from '../deadline';
import { placeOf } from '../fold/marks';
import { mark } from '../fold/names';
import type { Known } from '../fold/sheet';
import type { Case, Deadline } from '../model';
import type { Unit } from '../playbook';
import { allHold, type Period, periodCount, periodOf, type ReadLadder, type Start } from './terms';

/** Everything one computation of a plan shares. */
export interface Desk {
  kase: Case;
  known: Known;
  off: Off;
  /** By which the user's own rights move off a holiday. */
  own: Off;
  today: number;
  ladder: ReadLadder;
  /** A deadline by id, evaluated when first asked for. */
  deadline: (id: string) => Deadline | undefined;
  /** Evaluated so far, by place of the period; `null`: does not run. */
  made: (Ended | null | undefined)[];
  /** The first day after today on which one of the running deadlines is over. */
  turn: number;
}

/** Moves a day number by business days, days or months. */
export function move(day: number, n: number, unit: Unit, off: Off): number {
  if (n === 0) return day;
  return unit === 'BD' ? businessDay(day, n, off) : unit === 'month' ? monthsEnd(day, n) : day + n;
}

/** The day number of a start: a recorded day, the day the money was due, or the end of a deadline. */
export function dayOfStart(desk: Desk, { name, place, period }: Omit<Start, 'n' | 'unit'>): number | undefined {
  const recorded = desk.known.marks.get(place);
  if (recorded !== undefined) return recorded;
  if (period) return endOfPeriod(desk, period);
  return name === 'due' ? dueDay(desk) : undefined;
}

/** The same by name. */
export function dayBy(desk: Desk, name: string): number | undefined {
  return dayOfStart(desk, { name, place: placeOf(name), period: periodOf(name) });
}

/** The day on which the money was due at the latest: of the ladder's refund periods the first that runs. */
export function dueDay(desk: Desk): number | undefined {
  for (const period of desk.ladder.refund) {
    const end = endOfPeriod(desk, period);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The legal last day of a period that runs in this case. */
export function endOfPeriod(desk: Desk, period: Period): number | undefined {
  return ended(desk, period)?.end;
}

/** A period as a deadline of this case. */
export function deadlineOf(desk: Desk, period: Period): Deadline | undefined {
  return ended(desk, period)?.deadline;
}

function ended(desk: Desk, period: Period): Ended | undefined {
  const before = desk.made[period.at];
  if (before !== undefined) return before ?? undefined;
  // A rule that, through others, depends on itself finds nothing there.
  desk.made[period.at] = null;
  for (const start of period.starts) {
    const from = dayOfStart(desk, start);
    if (from === undefined) continue;
    if (!allHold(desk, period.when)) return undefined;
    const limit = limitOf(desk, period, from);
    const made = endOf(period.rule, start.name, from, desk.off, desk.today, limit, desk.own);
    desk.made[period.at] = made;
    return made;
  }
  return undefined;
}

/** What bounds a period in this case: a cap after another day, or the day that a letter named. */
function limitOf({ known }: Desk, period: Period, from: number): Limit | undefined {
  if (period.cap < 0 && period.stated < 0) return undefined;
  const { cap, stated } = period.rule;
  const capped = known.marks.get(period.cap);
  const named = known.marks.get(period.stated);
  return {
    ...(cap && capped !== undefined && { capped: { fact: cap[0], day: capped, end: capped + cap[1] } }),
    ...(stated && named !== undefined && { stated: Math.min(Math.max(named, from + stated[1]), from + stated[2]) }),
  };
}

/** The desk with its book of deadlines. */
export function openDesk(kase: Case, known: Known, off: Off, own: Off, today: number, ladder: ReadLadder): Desk {
  const desk: Desk = {
    kase,
    known,
    off,
    own,
    today,
    ladder,
    made: new Array(periodCount()),
    turn: Number.POSITIVE_INFINITY,
    deadline: (id) => {
      const period = periodOf(id);
      return period && deadlineOf(desk, period);
    },
  };
  return desk;
}

/** The day after which silence matters (t0): the first start the ladder knows. */
export function silenceFrom(desk: Desk): number | undefined {
  for (const silence of desk.ladder.silence) {
    const start = dayOfStart(desk, silence);
    if (start === undefined) continue;
    const end = move(start, silence.n, silence.unit, desk.off);
    const day = silence.roll ? rollEnd(end, desk.off) : end;
    return Math.max(day, desk.known.marks.get(mark.transit) ?? day);
  }
  return undefined;
}

const before = (a: Ended, b: Ended) =>
  a.rank < b.rank || (a.rank === b.rank && (a.end < b.end || (a.end === b.end && a.deadline.id < b.deadline.id)));

/** All deadlines the ladder and its tracks name that run in this case: hard ones by date, then soft ones, then passed. */
export function runningDeadlines(desk: Desk): Deadline[] {
  const found: Ended[] = [];
  for (const period of desk.ladder.periods) {
    const one = ended(desk, period);
    if (!one) continue;
    if (one.end >= desk.today && one.end < desk.turn) desk.turn = one.end + 1;
    let at = found.length;
    for (; at > 0 && before(one, found[at - 1] as Ended); at--) found[at] = found[at - 1] as Ended;
    found[at] = one;
  }
  return found.map(({ deadline }) => deadline);
}
