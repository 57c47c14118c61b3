// Rungs of a ladder against a case: which applies, which is done, when it comes up, what presses.
import { dayOf } from '../day';
import type { Plan } from '../model';
import type { Rung } from '../playbook';
import { type Desk, dayOfStart, endOfPeriod, move } from './desk';
import { allHold, anyHolds, type ReadRung } from './terms';

export interface Due {
  rung: Rung;
  /** First day; `undefined` when nothing that starts it is known. */
  on: number | undefined;
  /** The deadline or recorded day it comes from. */
  by: string | undefined;
}

/** Whether a rung concerns this case and still waits to be done. */
export const isOpen = (desk: Desk, read: ReadRung): boolean => allHold(desk, read.when) && !anyHolds(desk, read.done);

/** The earliest day on which a rung comes up. */
export function dueOf(desk: Desk, { rung, after, notBefore }: ReadRung): Due {
  let on: number | undefined;
  let by: string | undefined;
  for (const one of after) {
    const start = dayOfStart(desk, one);
    if (start === undefined) continue;
    const day = move(start, one.n, one.unit, desk.off);
    if (on === undefined || day < on) {
      on = day;
      by = one.name;
    }
  }
  for (const one of notBefore) {
    const wait = dayOfStart(desk, one);
    if (wait !== undefined && on !== undefined && wait > on) on = wait;
  }
  return { rung, on, by };
}

export interface Press {
  from: number;
  end: number;
  id: string;
}

/** The day from which a rung must not wait any longer, with the deadline that presses; nothing when none does. */
export function pressing(desk: Desk, { urgent }: ReadRung, late: boolean): Press | undefined {
  let found: Press | undefined;
  for (const { name, place, period, n, unit } of urgent) {
    const recorded = desk.known.marks.get(place);
    let end = recorded;
    if (end === undefined) {
      if (!late || !period) continue;
      end = endOfPeriod(desk, period);
      if (end === undefined || (end < desk.today && period.rule.hard)) continue;
    }
    const from = recorded ?? move(end, -n, unit, desk.off);
    const rank = recorded === undefined ? end : -1;
    if (!found || rank < found.end) found = { from, end: rank, id: name };
  }
  return found;
}

/** The current rung of the main line: after the last that is done, or an earlier one that must not be left out. */
export function current(desk: Desk): { read: ReadRung; at: number } | undefined {
  const { main } = desk.ladder;
  let must = -1;
  let next = -1;
  for (let at = 0; at < main.length; at++) {
    const read = main[at] as ReadRung;
    if (!allHold(desk, read.when)) continue;
    if (anyHolds(desk, read.done)) next = -1;
    else {
      if (next < 0) next = at;
      if (must < 0 && read.rung.must) must = at;
    }
  }
  const at = must < 0 || (next >= 0 && next < must) ? next : must;
  return at < 0 ? undefined : { read: main[at] as ReadRung, at };
}

/** What the main line would ask for next if this step were done today. */
export function afterThis(desk: Desk, at: number): Plan['then'] {
  const following = desk.ladder.main.find((one, place) => place > at && isOpen(desk, one));
  if (!following) return undefined;
  let on: number | undefined;
  for (const one of following.after) {
    let day = dayOfStart(desk, one);
    if (day === undefined && one.n === 0) continue;
    const rule = one.period?.rule;
    day ??= rule ? move(desk.today, rule.n, rule.unit, desk.off) : desk.today;
    day = move(day, one.n, one.unit, desk.off);
    if (on === undefined || day < on) on = day;
  }
  return { stepId: following.rung.step, on: dayOf(Math.max(on ?? desk.today, desk.today)) };
}
