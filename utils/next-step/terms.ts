// Names and conditions of the ladders, read once: tests to run against a case, periods and steps with what starts them.
import type { Rule } from '../deadline';
import { placeOf } from '../fold/marks';
import { playbooks, tracksOf } from '../ladders';
import type { After, Condition, Playbook, Rung, Unit } from '../playbook';
import { rules } from '../rules';
import type { Desk } from './desk';

export type Test = (desk: Desk) => boolean;

/** A list of conditions: names by their places, of which a negated one is written `~place`; and what takes more than a look. */
export interface Tests {
  places: readonly number[];
  rest: readonly Test[];
}

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
  when: Tests;
  /** Places of the days that bound it. */
  cap: number;
  stated: number;
}

/** A rung with its conditions and starts. */
export interface ReadRung {
  rung: Rung;
  when: Tests;
  done: Tests;
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

/** A list of conditions, read. */
export function testsOf(conditions: readonly Condition[]): Tests {
  const places: number[] = [];
  const rest: Test[] = [];
  for (const condition of conditions) {
    if (/^!?passed:|\|/.test(condition)) rest.push(testOf(condition));
    else places.push(condition.startsWith('!') ? ~placeOf(condition.slice(1)) : placeOf(condition));
  }
  return { places, rest };
}

const tests = new Map<Condition, Test>();

/** A condition that is more than a name. */
function testOf(condition: Condition): Test {
  const known = tests.get(condition);
  if (known) return known;
  let made: Test;
  if (condition.includes('|')) {
    const alternatives = testsOf(condition.split('|'));
    made = (desk) => anyHolds(desk, alternatives);
  } else if (condition.startsWith('!')) {
    const one = testOf(condition.slice(1));
    made = (desk) => !one(desk);
  } else {
    const id = condition.slice('passed:'.length);
    made = (desk) => desk.deadline(id)?.passed === true;
  }
  tests.set(condition, made);
  return made;
}

/** Whether all conditions hold in this case. */
export function allHold(desk: Desk, { places, rest }: Tests): boolean {
  const { marks } = desk.known;
  for (const place of places) if (place < 0 ? marks.has(~place) : !marks.has(place)) return false;
  for (const test of rest) if (!test(desk)) return false;
  return true;
}

/** Whether one of them does. */
export function anyHolds(desk: Desk, { places, rest }: Tests): boolean {
  const { marks } = desk.known;
  for (const place of places) if (place < 0 ? !marks.has(~place) : marks.has(place)) return true;
  for (const test of rest) if (test(desk)) return true;
  return false;
}

const periods = new Map<string, Period>();

/** A period by its rule's id. */
export function periodOf(id: string): Period | undefined {
  const known = periods.get(id);
  const rule = known ? undefined : rules.get(id);
  if (!rule) return known;
  const starts: Start[] = [];
  const made: Period = {
    rule,
    at: periods.size,
    starts,
    when: testsOf(rule.when ?? []),
    cap: rule.cap ? placeOf(rule.cap[0]) : -1,
    stated: rule.stated ? placeOf(rule.stated[0]) : -1,
  };
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
    when: testsOf(rung.when ?? []),
    done: testsOf([`skipped:${rung.step}`, ...by]),
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

// Every name of every ladder has its place before the first case is folded.
for (const playbook of playbooks) ladderOf(playbook);
for (const id of rules.keys()) periodOf(id);
