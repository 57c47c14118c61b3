// What one computation of a plan shares: the case as known, its calendar, its ladder, its deadlines when asked for.
import { countBusinessDays, monthsEnd, type Off, rollEnd } from '../calendar';
import { dayNumber } from '../day';
import { endOf, type Rule } from '../deadline';
import type { Known } from '../fold';
import type { Case, Deadline } from '../model';
import type { Playbook, Track, Unit } from '../playbook';
import { rules } from '../rules';

/** Everything one computation of a plan shares. */
export interface Desk {
  kase: Case;
  known: Known;
  off: Off;
  today: number;
  playbook: Playbook;
  deadline: (id: string) => Deadline | undefined;
  /** Legal last days of the deadlines evaluated so far, as day numbers. */
  ends: Map<string, number>;
}

/** Moves a day number by business days, days or months. */
export function move(day: number, n: number, unit: Unit, off: Off): number {
  return unit === 'BD' ? countBusinessDays(day, n, off).on : unit === 'month' ? monthsEnd(day, n) : day + n;
}

/** A recorded day, the day the money was due, or the end of a deadline, by name. */
export function dayBy(desk: Desk, name: string): number | undefined {
  const recorded = desk.known.days.get(name);
  if (recorded !== undefined) return recorded;
  if (name === 'due') {
    for (const id of desk.playbook.refund) if (desk.deadline(id)) return desk.ends.get(id);
    return undefined;
  }
  return rules.has(name) && desk.deadline(name) ? desk.ends.get(name) : undefined;
}

export type Test = (desk: Desk) => boolean;
const tests = new Map<string, Test>();

/** A condition as a function; each is read once. */
export function testOf(condition: string): Test {
  const known = tests.get(condition);
  if (known) return known;
  let made: Test;
  if (condition.includes('|')) {
    const any = condition.split('|').map(testOf);
    made = (desk) => any.some((one) => one(desk));
  } else if (condition.startsWith('!')) {
    const one = testOf(condition.slice(1));
    made = (desk) => !one(desk);
  } else if (condition.startsWith('passed:')) {
    const id = condition.slice(7);
    made = (desk) => desk.deadline(id)?.passed === true;
  } else made = ({ known }) => known.has.has(condition);
  tests.set(condition, made);
  return made;
}

/** Whether all conditions hold in this case. */
export function all(desk: Desk, conditions: readonly Test[]): boolean {
  for (const test of conditions) if (!test(desk)) return false;
  return true;
}

interface Ready {
  rule: Rule;
  starts: string[];
  when: Test[];
}

const ready = new Map<string, Ready | undefined>();

/** A rule with its conditions read. */
function readyRule(id: string): Ready | undefined {
  if (ready.has(id)) return ready.get(id);
  const rule = rules.get(id);
  const made = rule && { rule, starts: rule.from.split('|'), when: (rule.when ?? []).map(testOf) };
  ready.set(id, made);
  return made;
}

/** The desk with its book of deadlines: each is evaluated when first asked for. */
export function openDesk(desk: Omit<Desk, 'deadline' | 'ends'>): Desk {
  const made = new Map<string, Deadline | null>();
  const whole: Desk = {
    ...desk,
    ends: new Map(),
    deadline: (id) => {
      const before = made.get(id);
      if (before !== undefined) return before ?? undefined;
      const one = readyRule(id);
      // A rule that, through others, depends on itself finds nothing there.
      made.set(id, null);
      const found = one && evaluate(whole, one);
      if (found) made.set(id, found);
      return found;
    },
  };
  return whole;
}

function evaluate(desk: Desk, one: Ready): Deadline | undefined {
  for (const name of one.starts) {
    const start = dayBy(desk, name);
    if (start === undefined) continue;
    if (!all(desk, one.when)) return undefined;
    const { cap } = one.rule;
    const capped = cap && desk.known.days.get(cap[0]);
    const found = endOf(
      one.rule,
      name,
      start,
      desk.off,
      desk.today,
      capped === undefined ? undefined : capped + (cap?.[1] ?? 0),
    );
    desk.ends.set(one.rule.id, dayNumber(found.on));
    return found;
  }
  return undefined;
}

/** The day after which silence matters (t0): the first start the ladder knows. */
export function silenceFrom(desk: Desk): number | undefined {
  for (const [name, n = 0, unit = 'day', roll] of desk.playbook.silence) {
    const start = dayBy(desk, name);
    if (start === undefined) continue;
    const end = n ? move(start, n, unit, desk.off) : start;
    const day = roll ? rollEnd(end, desk.off) : end;
    return Math.max(day, desk.known.days.get('transit') ?? day);
  }
  return undefined;
}

const named = new WeakMap<Playbook, string[]>();

/** Ids of all deadlines that a ladder and its tracks name. */
function idsOf(playbook: Playbook, beside: readonly Track[]): string[] {
  let ids = named.get(playbook);
  if (!ids) {
    ids = [...new Set([...playbook.deadlines, ...beside.flatMap(({ deadlines }) => deadlines)])];
    named.set(playbook, ids);
  }
  return ids;
}

/** All deadlines the ladder and its tracks name that run in this case: hard ones by date, then soft ones, then passed. */
export function runningDeadlines(desk: Desk, beside: readonly Track[]): Deadline[] {
  const found: Deadline[] = [];
  for (const id of idsOf(desk.playbook, beside)) {
    const deadline = desk.deadline(id);
    if (deadline) found.push(deadline);
  }
  const rank = (one: Deadline) => (one.passed ? 2 : one.hard ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}
