// Rungs of a ladder against a case: which applies, which is done, when it comes up, what presses.
import { dayOf } from '../day';
import type { Plan } from '../model';
import type { Rung } from '../playbook';
import { rules } from '../rules';
import { all, type Desk, dayBy, move, type Test, testOf } from './desk';

export interface Due {
  rung: Rung;
  /** First day; `undefined` when nothing that starts it is known. */
  on: number | undefined;
  /** The deadline or recorded day it comes from. */
  by?: string;
}

const read = new WeakMap<Rung, { when: Test[]; done: Test[] }>();

/** The conditions of a rung, read once. */
function conditionsOf(rung: Rung): { when: Test[]; done: Test[] } {
  let made = read.get(rung);
  if (!made) {
    const by = rung.done ?? (rung.letter ? [`sent:${rung.letter}`] : []);
    made = { when: (rung.when ?? []).map(testOf), done: [`skipped:${rung.step}`, ...by].map(testOf) };
    read.set(rung, made);
  }
  return made;
}

/** Whether a rung concerns this case. */
export const applies = (desk: Desk, rung: Rung): boolean => all(desk, conditionsOf(rung).when);

/** Whether it was done, or ticked off by the user. */
export function isDone(desk: Desk, rung: Rung): boolean {
  for (const one of conditionsOf(rung).done) if (one(desk)) return true;
  return false;
}

/** The earliest day on which a rung comes up. */
export function dueOf(desk: Desk, rung: Rung): Due {
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
export function pressing(desk: Desk, rung: Rung, late: boolean): { from: number; end: number; id: string } | undefined {
  let found: { from: number; end: number; id: string } | undefined;
  for (const [id, n = 0, unit = 'day'] of rung.urgent ?? []) {
    const recorded = desk.known.days.get(id);
    const deadline = recorded === undefined ? desk.deadline(id) : undefined;
    if (recorded === undefined && (!late || !deadline || (deadline.passed && deadline.hard))) continue;
    const end = recorded ?? desk.ends.get(id) ?? 0;
    const from = recorded ?? (n ? move(end, -n, unit, desk.off) : end);
    const rank = recorded === undefined ? end : -1;
    if (!found || rank < found.end) found = { from, end: rank, id };
  }
  return found;
}

/** The current rung of the main line: after the last that is done, or an earlier one that must not be left out. */
export function current(desk: Desk): { rung: Rung; at: number } | undefined {
  const { main } = desk.playbook;
  let last = -1;
  main.forEach((rung, at) => {
    if (applies(desk, rung) && isDone(desk, rung)) last = at;
  });
  for (const [at, rung] of main.entries())
    if ((at > last || rung.must) && applies(desk, rung) && !isDone(desk, rung)) return { rung, at };
  return undefined;
}

/** What the main line would ask for next if this step were done today. */
export function afterThis(desk: Desk, rung: Rung): Plan['then'] {
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
