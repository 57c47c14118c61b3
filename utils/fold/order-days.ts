// The order's own days: when it was placed and paid, what was promised, which days of payment the user stated.
import { dayOf, timeOf } from '../day';
import type { Case, Payment, Status, StatusKind } from '../model';
import { dayNumberAt } from '../zone-law';
import { type Entry, firstOf, lastOf } from './log';
import { mark } from './names';
import { anyDay, doubt, pastDay, type Sheet, setFirst } from './sheet';

const paidLike: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'paid',
  'preparing',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
]);
/** Paid in the moment of ordering. */
const atOrder: ReadonlySet<string> = new Set([
  'card',
  'card-instalment',
  'easy-pay',
  'paypal',
  'phone-billing',
  'gift-card',
  'points',
]);

/** What the user corrected, else what was seen last: on a page or in the log. */
export function statusOf({ order }: Case, log: readonly Entry[]): Status | undefined {
  const last = lastOf(log, 'status-seen');
  const facing = order.facts.status;
  return (
    order.corrected?.status ??
    (last && (!facing || last.time >= timeOf(order.lastSeenAt)) ? last.event.status : (facing ?? last?.event.status))
  );
}

/** A day; or of a moment with zone the day on which it is in the case's zone. */
const civil = (text: string, zone: string): string => {
  if (text.length <= 10) return text;
  const at = dayNumberAt(timeOf(text), zone);
  return Number.isNaN(at) ? text.slice(0, 10) : dayOf(at);
};

/** Writes the days of order and payment. */
export function orderDays(
  kase: Case,
  log: readonly Entry[],
  zone: string,
  status: Status | undefined,
  payment: Payment | undefined,
  sheet: Sheet,
): void {
  const { order } = kase;
  const { marks, facts, asks, today } = sheet;
  const text = order.corrected?.orderedOn ?? order.facts.orderedOn;
  if (text !== undefined)
    setFirst(sheet, mark.ordered, pastDay(sheet, typeof text === 'string' ? civil(text, zone) : text, 'orderedOn'));
  setFirst(sheet, mark.ordered, firstOf(log, 'ordered')?.day);
  const firstSeen = dayNumberAt(timeOf(order.firstSeenAt), zone);
  if (firstSeen <= today) setFirst(sheet, mark.seen, firstSeen);
  const ordered = marks.get(mark.ordered);

  const awaiting = status?.kind === 'awaiting-payment';
  if (facts.paidOn !== undefined) setFirst(sheet, mark.paid, pastDay(sheet, facts.paidOn, 'paidOn'));
  setFirst(sheet, mark.paid, firstOf(log, 'paid')?.day);
  if (payment?.kind === 'cash-on-delivery') setFirst(sheet, mark.paid, deliveredOn(log, sheet));
  if (payment?.kind === 'cash-on-delivery' && !marks.has(mark.paid)) marks.add(mark.nothingPaid);
  else if (!marks.has(mark.paid) && facts.paidOn === undefined && !awaiting) {
    if (lastProof(log) === 'no') asks.push('paidOn');
    else if (payment && atOrder.has(payment.kind)) setFirst(sheet, mark.paid, ordered);
    else {
      if (status && paidLike.has(status.kind)) setFirst(sheet, mark.paid, ordered ?? firstPaid(log));
      asks.push('paidOn');
    }
  }
  const paid = marks.get(mark.paid);
  if (awaiting && paid === undefined) marks.add(mark.awaiting);
  if (paid !== undefined && ordered !== undefined && paid < ordered) {
    doubt(sheet, 'paid-before-order', ['paidOn', 'orderedOn']);
    marks.delete(mark.paid);
  }
  promisedDays(kase, sheet);
}

/** Cash on delivery is paid when the parcel is handed over. */
const deliveredOn = (log: readonly Entry[], { today }: Sheet): number | undefined => {
  const event = lastOf(log, 'delivered')?.event;
  const on = anyDay(event?.on);
  return on !== undefined && on <= today ? on : undefined;
};

const lastProof = (log: readonly Entry[]): string | undefined => {
  for (let i = log.length - 1; i >= 0; i--) {
    const event = log[i]?.event;
    if (event?.kind === 'checked' && event.check === 'payment-proven') return event.result;
  }
  return undefined;
};

const firstPaid = (log: readonly Entry[]): number | undefined => {
  for (const { event, day } of log) if (event.kind === 'status-seen' && paidLike.has(event.status.kind)) return day;
  return undefined;
};

/** What was promised, what is expected, and the days that only the user or a bill knows. */
function promisedDays({ order }: Case, sheet: Sheet): void {
  const { marks, facts } = sheet;
  const ordered = marks.get(mark.ordered);
  const promised = facts.shippingPromise ?? (order.corrected?.delivery ?? order.facts.delivery)?.promisedOn;
  const promise = typeof promised === 'string' ? { on: promised, vague: false } : promised;
  const promiseDay = anyDay(promise?.on);
  if (promiseDay !== undefined && (ordered === undefined || promiseDay >= ordered))
    setFirst(sheet, promise?.vague ? mark.vague : mark.promise, promiseDay);
  const expected = anyDay(facts.expectedOn) ?? promiseDay;
  setFirst(sheet, mark.expected, expected);
  const paid = marks.get(mark.paid);
  if (paid !== undefined || expected !== undefined) marks.set(mark.expectedOrPaid, Math.max(paid ?? 0, expected ?? 0));
  setFirst(sheet, mark.cardBill, anyDay(facts.cardBillOn));
  setFirst(sheet, mark.nextInstalment, anyDay(facts.nextInstalmentOn));
  setFirst(sheet, mark.statement, anyDay(facts.firstStatementOn));
  setFirst(sheet, mark.autoConfirm, anyDay(facts.autoConfirmOn));
  setFirst(sheet, mark.confirmed, anyDay(facts.confirmedOn));
  setFirst(sheet, mark.debited, anyDay(facts.debitedOn));
  setFirst(sheet, mark.insolvencyFilingBy, anyDay(facts.insolvencyFilingBy));
}
