// What one computation of a plan shares: the case as known, its calendar, its ladder, its deadlines when asked for.
import { countBusinessDays, monthsEnd, type Off, rollEnd } from '../calendar';
import { dayNumber } from '../day';
import { endOf } from '../deadline';
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
    for (const id of desk.playbook.refund) {
      const found = desk.deadline(id);
      if (found) return dayNumber(found.on);
    }
    return undefined;
  }
  const deadline = rules.has(name) ? desk.deadline(name) : undefined;
  return deadline && dayNumber(deadline.on);
}

type Test = (desk: Desk) => boolean;
const tests = new Map<string, Test>();

/** A condition as a function; each is read once. */
function testOf(condition: string): Test {
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
  } else made = ({ known }) => known.has.has(condition) || known.days.has(condition);
  tests.set(condition, made);
  return made;
}

/** Whether a condition of a ladder holds in this case. */
export function holds(desk: Desk, condition: string): boolean {
  return testOf(condition)(desk);
}

/** The desk's deadlines: each evaluated when first asked for. */
export function deadlineBook(desk: Omit<Desk, 'deadline'>): Desk {
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

/** All deadlines the ladder and its tracks name that run in this case: hard ones by date, then soft ones, then passed. */
export function runningDeadlines(desk: Desk, beside: readonly Track[]): Deadline[] {
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
