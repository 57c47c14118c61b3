// Names and conditions of the ladders, read once: tests to run against a case, periods and steps with what starts them.
import type { Rule } from '../deadline';
import { placeOf } from '../fold/marks';
import { playbooks, tracksOf } from '../ladders';
import type { After, Condition, Playbook, Rung, Unit } from '../playbook';
import { rules } from '../rules';
import type { Desk } from './desk';

export type Test = (desk: Desk) => boolean;

/** A recorded day or a deadline, by name, and how far from it. */
export interface Start {
  name: string;
  /** Its place among the recorded days. */
  place: number;
  period: Period | undefined;
  n: number;
  unit: Unit;
}

/** A rule with its place in the list of all, its starts and its conditions. */
export interface Period {
  rule: Rule;
  at: number;
  starts: readonly Start[];
  when: readonly Test[];
}

/** A rung with its conditions and starts. */
export interface ReadRung {
  rung: Rung;
  when: readonly Test[];
  done: readonly Test[];
  after: readonly Start[];
  notBefore: readonly Start[];
  urgent: readonly Start[];
}

/** A ladder as the machine walks it: its main line, the rungs beside it, the periods it shows. */
export interface ReadLadder {
  playbook: Playbook;
  main: readonly ReadRung[];
  beside: readonly ReadRung[];
  periods: readonly Period[];
  refund: readonly Period[];
  silence: readonly (Start & { roll: boolean })[];
}

const tests = new Map<Condition, Test>();

/** A condition as a function. */
export function testOf(condition: Condition): Test {
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
  } else {
    const place = placeOf(condition);
    made = ({ known }) => known.marks.at(place);
  }
  tests.set(condition, made);
  return made;
}

const periods = new Map<string, Period>();

/** A period by its rule's id. */
export function periodOf(id: string): Period | undefined {
  const known = periods.get(id);
  const rule = known ? undefined : rules.get(id);
  if (!rule) return known;
  const starts: Start[] = [];
  const made: Period = { rule, at: periods.size, starts, when: (rule.when ?? []).map(testOf) };
  periods.set(id, made);
  for (const name of rule.from.split('|')) starts.push(startOf([name]));
  return made;
}

/** How many periods there are. */
export const periodCount = (): number => periods.size;

const startOf = ([name, n = 0, unit = 'day']: After): Start => ({
  name,
  place: placeOf(name),
  period: periodOf(name),
  n,
  unit,
});

function readRung(rung: Rung): ReadRung {
  const by = rung.done ?? (rung.letter ? [`sent:${rung.letter}`] : []);
  return {
    rung,
    when: (rung.when ?? []).map(testOf),
    done: [`skipped:${rung.step}`, ...by].map(testOf),
    after: rung.after.map(startOf),
    notBefore: (rung.notBefore ?? []).map((name) => startOf([name])),
    urgent: (rung.urgent ?? []).map(startOf),
  };
}

const ladders = new WeakMap<Playbook, ReadLadder>();

/** A ladder with all its tracks, read once. */
export function ladderOf(playbook: Playbook): ReadLadder {
  let made = ladders.get(playbook);
  if (!made) {
    const beside = tracksOf(playbook);
    const shown = new Set([...playbook.deadlines, ...beside.flatMap(({ deadlines }) => deadlines)]);
    made = {
      playbook,
      main: playbook.main.map(readRung),
      beside: beside.flatMap(({ rungs }) => rungs.map(readRung)),
      periods: [...shown].flatMap((id) => periodOf(id) ?? []),
      refund: playbook.refund.flatMap((id) => periodOf(id) ?? []),
      silence: playbook.silence.map(([name, n, unit, roll]) => ({
        ...startOf([name, n ?? 0, unit ?? 'day']),
        roll: roll === 'roll',
      })),
    };
    ladders.set(playbook, made);
  }
  return made;
}

let read = false;

/** Reads all ladders, once: only then has every name of theirs its place. */
export function readLadders(): void {
  if (read) return;
  for (const playbook of playbooks) ladderOf(playbook);
  for (const id of rules.keys()) periodOf(id);
  read = true;
}
