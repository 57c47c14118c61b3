// A rule, its start and a calendar in; the day a period ends and how it was counted out. Contract of `deadlines/`.
import { businessDay, countBusinessDays, monthsEnd, type Off, rollEnd, safeEnd } from './calendar';
import { dayOf } from './day';
import { lawUrl } from './law-url';
import type { Confidence, Day, Deadline, SkippedDay } from './model';
import type { Condition, Unit } from './playbook';

/** When the figures of all rules were last compared with their sources. */
export const checkedOn = '2026-11-22' as Day;

/** One period, as data. */
export interface Rule {
  id: string;
  /** The recorded day it starts on, which itself is not counted; with `|` the first that is known. */
  from: string;
  n: number;
  unit: Unit;
  who: Deadline['who'];
  /** Ends a right. */
  hard?: true;
  /** Moves off a holiday (민법 §161 and its like). Network and contract windows never do. */
  roll?: true;
  /** The first day counts (특定商取引法 §15の3). */
  first?: true;
  when?: readonly Condition[];
  /** Never later than so many days after another recorded day. */
  cap?: readonly [from: string, days: number];
  /** A day that the user set in the letter ends it, from so many days after its start to so many. */
  stated?: readonly [name: string, least: number, most: number];
  /** Runs to the end of the year in which the period ends (BGB §199). */
  yearEnd?: true;
  law: string;
  /** Row of the fact base. */
  fact: string;
  /** Unsaid: read in the primary text. */
  conf?: Confidence;
  /** What it means when the one who must answer stays silent. */
  silence?: 'accepted';
}

/** A period counted out: everything about it but who asks and when. */
interface Counted {
  /** The legal last day as a number. */
  end: number;
  on: Day;
  safeOn?: Day;
  count: readonly Day[];
  skipped: readonly SkippedDay[];
  rule: Deadline['rule'];
  /** As a deadline, by the fact it starts on: while it runs, and when it is over. */
  made: Map<string, [running?: Ended, passed?: Ended]>;
}

/** A deadline with its last day as a number. Shared between plans, so frozen. */
export interface Ended {
  readonly deadline: Readonly<Deadline>;
  readonly end: number;
  /** Hard ones come first, then soft ones, then what is over. */
  readonly rank: 0 | 1 | 2;
}

/** Ends from outside the rule: never later than, or set in a letter. */
export interface Limit {
  capped?: { fact: string; day: number; end: number };
  stated?: number;
}

function countOut(rule: Rule, start: number, off: Off, own: Off, { capped, stated }: Limit = {}): Counted {
  const { n, unit } = rule;
  const counted = unit === 'BD' ? countBusinessDays(start, n, off) : undefined;
  const months = unit === 'month' ? monthsEnd(start, n) : undefined;
  let end = counted?.on ?? months ?? start + n - (rule.first ? 1 : 0);
  if (stated !== undefined) end = stated;
  if (rule.yearEnd) end = Date.UTC(new Date(end * 86_400_000).getUTCFullYear(), 11, 31) / 86_400_000;
  if (capped && capped.end < end) end = capped.end;
  const on = rule.roll ? rollEnd(end, rule.who === 'user' ? own : off) : end;
  const skipped = counted?.skipped ?? [];
  for (let d = end; d < on; d++) skipped.push({ day: dayOf(d), why: off(d) ?? '' });
  const safe = rule.who !== 'user' ? undefined : safeEnd(rule.roll ? end : safeBefore(end, off), off);
  return {
    end: on,
    on: dayOf(on),
    ...(safe !== undefined && { safeOn: dayOf(Math.max(safe, Math.min(start, end))) }),
    count: counted ? counted.count.map(dayOf) : [dayOf(Math.min(start + (rule.first ? 0 : 1), end)), dayOf(end)],
    skipped,
    rule: {
      n: stated === undefined ? n : stated - start,
      unit: unit === 'BD' ? 'business-day' : unit,
      rolled: on !== end,
    },
    made: new Map(),
  };
}

/** Periods already counted, by calendar, rule and first day: the same few days start most of them. */
const kept = new WeakMap<Off, Map<Rule, Map<number, Counted>>>();

function countedFrom(rule: Rule, start: number, off: Off, own: Off): Counted {
  let rules = kept.get(off);
  if (!rules) {
    rules = new Map();
    kept.set(off, rules);
  }
  let starts = rules.get(rule);
  if (!starts) {
    starts = new Map();
    rules.set(rule, starts);
  }
  let found = starts.get(start);
  if (!found) {
    found = countOut(rule, start, off, own);
    if (starts.size < 2_000) starts.set(start, found);
  }
  return found;
}

/**
 * The end of a rule's period that starts on a day number, with the count shown; and its last day as a number. `own`: the
 * calendar by which the user's own rights move (`ownCalendarOf`).
 */
export function endOf(
  rule: Rule,
  fact: string,
  start: number,
  off: Off,
  today: number,
  limit?: Limit,
  own: Off = off,
): Ended {
  const bound = limit?.capped !== undefined || limit?.stated !== undefined;
  const out = bound ? countOut(rule, start, off, own, limit) : countedFrom(rule, start, off, own);
  const state = today > out.end ? 1 : 0;
  let made = out.made.get(fact);
  if (!made) {
    made = [];
    out.made.set(fact, made);
  }
  made[state] ??= write(rule, out, state === 1, startOf(fact, start, out, limit));
  return made[state];
}

/** The day a period counts from; a cap that comes before the start counts from its own. */
const startOf = (fact: string, start: number, { end }: Counted, limit: Limit | undefined): Deadline['from'] =>
  limit?.capped && end < start ? { fact: limit.capped.fact, on: dayOf(limit.capped.day) } : { fact, on: dayOf(start) };

function write(rule: Rule, out: Counted, passed: boolean, from: Deadline['from']): Ended {
  const url = lawUrl(rule.law);
  const deadline: Deadline = {
    id: rule.id,
    on: out.on,
    who: rule.who,
    hard: rule.hard === true,
    law: rule.law,
    from,
    count: out.count,
    skipped: out.skipped,
    rule: out.rule,
    confidence: rule.conf ?? 'V',
    checkedOn,
    passed,
    ...(out.safeOn !== undefined && { safeOn: out.safeOn }),
    ...(url && { lawUrl: url }),
  };
  return { deadline: Object.freeze(deadline), end: out.end, rank: passed ? 2 : rule.hard ? 0 : 1 };
}

/** Windows that never roll: two business days early, because banks and platforms take them in on business days. */
const safeBefore = (end: number, off: Off) => businessDay(end, -2, off);
