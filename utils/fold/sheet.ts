// What a fold fills in: days by name, facts by name, doubts; and the few ways to write on it. Days are day numbers.
import type { Contacts } from '../contact';
import { dayNumber } from '../day';
import type { AgencyId, CaseFacts, CheckId, Money, Reason, Situation } from '../model';
import type { Marks } from './marks';

export interface Known {
  situation: Situation;
  /** Recorded days and facts, by name. */
  marks: Marks;
  facts: CaseFacts;
  total?: Money;
  /** What is still to be paid back, where the sum is known. */
  left?: number;
  refunded: number;
  /** Each sum that came back, and when. */
  back: { day: number; amount: number }[];
  contacts: Contacts;
  checks: Map<CheckId, string>;
  /** Claims still open with others: to be withdrawn when the money is back. */
  open: AgencyId[];
  closed?: 'delivered' | 'refunded' | 'gave-up' | 'other';
  snoozedUntil?: number;
  /** What does not fit together, with the facts to ask for. */
  doubts: { reason: Reason; asks: string[] }[];
  /** Facts that would help, without which the plan still stands. */
  asks: string[];
}

/** The part of it that the steps of a fold write on one after another. */
export interface Sheet extends Pick<Known, 'marks' | 'facts' | 'doubts' | 'asks'> {
  today: number;
}

/** Days outside this span are typing errors; nothing is counted from them. */
const span = [dayNumber('2000-01-01'), dayNumber('2100-12-31')] as const;

/** Notes what does not fit together, once, with the facts to ask for. */
export function doubt(sheet: Sheet, id: string, asks: string[], facts?: Record<string, string>): void {
  for (const { reason } of sheet.doubts) if (reason.id === id) return;
  sheet.doubts.push({ reason: { id, ...(facts && { facts }) }, asks });
}

/** A civil day of our century as a number, whether it has come or not. */
export function anyDay(text: unknown): number | undefined {
  const n = typeof text === 'string' ? dayNumber(text) : Number.NaN;
  return n >= span[0] && n <= span[1] ? n : undefined;
}

/** A day that must have come: nothing for what is no day, and a doubt that asks for it by name. */
export function pastDay(sheet: Sheet, text: unknown, name: string): number | undefined {
  const n = anyDay(text);
  if (n === undefined) {
    if (text !== undefined) doubt(sheet, 'broken-day', [name]);
    return undefined;
  }
  if (n <= sheet.today) return n;
  doubt(sheet, 'future-day', [name], { day: String(text) });
  return undefined;
}

/** Writes a day, where none is known yet. */
export function setFirst(sheet: Sheet, place: number, day: number | undefined): void {
  if (day !== undefined && !sheet.marks.has(place)) sheet.marks.set(place, day);
}

/** Writes a day over what was known. */
export function setLast(sheet: Sheet, place: number, day: number | undefined): void {
  if (day !== undefined) sheet.marks.set(place, day);
}

/** Notes a fact that holds. */
export function flag(sheet: Sheet, place: number, holds: boolean): void {
  if (holds) sheet.marks.add(place);
}
