// Sums that came back: how much, when, and what is still owed.
import type { Money } from '../model';
import type { Entry } from './log';
import { mark } from './names';
import { doubt, pastDay, type Sheet } from './sheet';

export interface MoneyBack {
  refunded: number;
  /** What is still to be paid back, where the sum is known. */
  left: number | undefined;
  back: { day: number; amount: number }[];
}

/** Adds up the refunds of a log against what was paid. */
export function moneyBack(log: readonly Entry[], total: Money | undefined, sheet: Sheet): MoneyBack {
  let refunded = 0;
  let full = false;
  let wrongCurrency = false;
  const back: MoneyBack['back'] = [];
  for (const { event, day } of log) {
    if (event.kind !== 'refunded') continue;
    const on = pastDay(sheet, event.on, 'refundedOn') ?? day;
    if (event.full) full = true;
    if (total && event.amount.currency !== total.currency) wrongCurrency = true;
    else if (Number.isFinite(event.amount.amount) && event.amount.amount > 0) {
      refunded += event.amount.amount;
      back.push({ day: on, amount: event.amount.amount });
    }
  }
  const counted = sheet.facts.refundedAmount;
  if (counted && (!total || counted.currency === total.currency) && counted.amount >= 0) {
    const last = back.at(-1)?.day ?? sheet.today;
    refunded = counted.amount;
    back.splice(0, back.length, ...(refunded > 0 ? [{ day: last, amount: refunded }] : []));
    wrongCurrency = false;
  }
  if (wrongCurrency) doubt(sheet, 'refund-currency', ['refundedAmount']);
  if (total && refunded > total.amount) doubt(sheet, 'refund-over', ['paidAmount', 'refundedAmount']);
  const left = total ? Math.max(0, total.amount - refunded) : undefined;
  if (full || (left === 0 && refunded > 0)) sheet.marks.add(mark.repaid);
  else if (refunded > 0) sheet.marks.add(mark.partial);
  return { refunded, left, back };
}
