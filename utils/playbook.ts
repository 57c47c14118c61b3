// The contract of a ladder: for a jurisdiction and a situation, the steps in order, as data. Read by `next-step.ts`.
import type { AgencyId, Confidence, Jurisdiction, Situation } from './model';

/** `BD` business day of the jurisdiction; `day` and `month` by the calendar. */
export type Unit = 'BD' | 'day' | 'month';

/** So long after a recorded day or a deadline (by name); without a number: that day itself. */
export type After = readonly [from: string, n?: number, unit?: Unit];

/**
 * A name the fold sets (`refused`, `pay:card`, `filed:kca` …), a recorded day that is known, or `passed:<deadline>`.
 * `!` negates, `|` is or. A list holds when all of it holds.
 */
export type Condition = string;

/** One step of a ladder. */
export interface Rung {
  step: string;
  stage: 1 | 2 | 3;
  /** It comes up on the earliest of these that is known. */
  after: readonly After[];
  /** But never before these (deadlines or recorded days). */
  notBefore?: readonly string[];
  /** The quiet step shown until then. */
  quiet?: string;
  when?: readonly Condition[];
  /** Any of these shows that it was done; unsaid: its letter was sent. */
  done?: readonly Condition[];
  /** It comes first, whatever else is on, from so long before this deadline. */
  urgent?: readonly After[];
  /** Offered beside the main line, never instead of it. */
  optional?: true;
  /** A later step that is done does not make this one superfluous. */
  must?: true;
  letter?: string;
  agency?: AgencyId;
  /** Which of the seller's channels: the first to try, another one than tried, one that carries a formal letter. */
  channel?: 'first' | 'other' | 'written';
  /** Facts without which the step cannot be done. */
  asks?: readonly string[];
  /** Evidence of the pack, `E1` … `E12`. */
  attach?: readonly string[];
  law?: string;
  /** Its reason, where the step's own does not fit or it has none. */
  why?: string;
  /** `default` where the timing is ours, not the law's. */
  conf?: Confidence;
}

/** Steps that run beside the main line: a payment route, the platform, the police. */
export interface Track {
  id: string;
  rungs: readonly Rung[];
  deadlines: readonly string[];
}

export interface Playbook {
  id: string;
  jurisdiction: Jurisdiction;
  situations: readonly Situation[];
  /** The day after which silence matters: the first of these that is known. Rolled where it is a legal period. */
  silence: readonly (readonly [...After, roll?: 'roll'])[];
  /** The seller's duty to pay back: the first of these deadlines that applies is the day interest counts from. */
  refund: readonly string[];
  main: readonly Rung[];
  tracks: readonly string[];
  deadlines: readonly string[];
}
