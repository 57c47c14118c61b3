// Page → its labels, amounts and number marks, found once and shared by all generic readers.

import type { Dictionary, Word } from './dictionary';
import { drain } from './drain';
import { type LabelField, plainForm } from './label';
import { type Amount, type MoneyHint, readAmounts } from './money';
import type { Page, Run } from './page';
import { amountText, isPrinted } from './scan/amounts';
import { moneyHint } from './scan/hint';
import { findHit } from './scan/hits';

/** A run that is a label, or begins with one. */
export interface Hit {
  /** Index in `page.runs`. */
  at: number;
  run: Run;
  word: Word;
  folded: string;
  /** What follows the label in the same run: its value, when the page prints both together. */
  rest: string;
}

export interface Scan {
  page: Page;
  words: Dictionary;
  hits: readonly Hit[];
  hitAt: ReadonlyMap<number, Hit>;
  /** The hits that may label a field, in order. */
  labelling(field: LabelField): readonly Hit[];
  hint: MoneyHint;
  /** Whether a run holds a digit. */
  digits(at: number): boolean;
  /**
   * Which kinds of phrases a run may hold (`bitOf`): it holds none of the others. All of them where folding may join what
   * a remark in brackets parts.
   */
  said(at: number): number;
  /** Amounts printed in a run, with a currency's mark or with thousands or decimals. */
  amounts(at: number): readonly Amount[];
}

const none: readonly Amount[] = [];

const scans = new WeakMap<Page, Scan>();

/** The page's one scan: made by the capture with the words of the page's languages, then read by all. */
export function scan(page: Page, words?: Dictionary): Scan {
  const known = words ? makeScan(page, words) : scans.get(page);
  if (!known) throw new Error('scanned with no words');
  scans.set(page, known);
  return known;
}

/** Makes the page's scan with a pause now and then; `scan` gives it to all readers. */
export function* scanning(page: Page, words: Dictionary): Generator<undefined, Scan> {
  const made = yield* scanSteps(page, words);
  scans.set(page, made);
  return made;
}

/** The same in one go. Its own dictionary only in tests; readers call `scan`. */
export function makeScan(page: Page, words: Dictionary): Scan {
  return drain(scanSteps(page, words));
}

function* scanSteps(page: Page, words: Dictionary): Generator<undefined, Scan> {
  const hits: Hit[] = [];
  const hitAt = new Map<number, Hit>();
  const digits = new Uint8Array(page.runs.length);
  for (let at = 0; at < page.runs.length; at++) {
    if (at % 100 === 99) yield;
    const run = page.runs[at] as Run;
    if (hasDigit.test(run.text)) digits[at] = 1;
    const hit = findHit(run, at, words);
    if (!hit) continue;
    hits.push(hit);
    hitAt.set(at, hit);
  }
  yield;
  const hint = moneyHint(page, digits);
  yield;
  const amounts = new Map<number, readonly Amount[]>();
  const phrases = new Int32Array(page.runs.length).fill(-1);
  const byField = new Map<LabelField, readonly Hit[]>();
  return {
    page,
    words,
    hits,
    hitAt,
    labelling(field) {
      let found = byField.get(field);
      if (!found) {
        found = hits.filter((hit) => labels(hit, field));
        byField.set(field, found);
      }
      return found;
    },
    hint,
    digits: (at) => digits[at] === 1,
    said(at) {
      let bits = phrases[at] ?? 0;
      if (bits < 0) {
        const text = page.runs[at]?.text ?? '';
        bits = text.length < 2 || text.length > 200 ? 0 : brackets.test(text) ? everything : words.holds(tight(text));
        phrases[at] = bits;
      }
      return bits;
    },
    amounts(at) {
      if (digits[at] !== 1) return none;
      let found = amounts.get(at);
      if (!found) {
        const text = amountText(page, at);
        found = text.length < 400 ? readAmounts(text, hint).filter(isPrinted) : none;
        amounts.set(at, found);
      }
      return found;
    },
  };
}

const hasDigit = /\d/;
const brackets = /[([{<（［【〔「『]/;
const everything = 0x7fff_ffff;

/** Lower case, without spaces, full-width forms as plain ones. */
const tight = (text: string): string => {
  const lower = plainForm(text).toLowerCase();
  return lower.includes(' ') ? lower.replaceAll(' ', '') : lower;
};

/** True when the word may label the field. */
export const labels = (hit: Hit | undefined, field: LabelField): boolean => hit?.word.fields[field] !== undefined;
