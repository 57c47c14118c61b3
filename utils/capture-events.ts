// What one look at an order lets us record of its life. Ids come from what happened, so that recording twice adds nothing.
import { instantOf } from './day-start';
import type { CaseEvent, EventId, Instant, OrderFacts, PageKind, PaymentKind, ReceiptId, StatusKind } from './model';

/** Paid in the moment of ordering; a transfer or a virtual account is paid later, cash on delivery last. */
const paidAtOnce: readonly PaymentKind[] = [
  'card',
  'card-instalment',
  'easy-pay',
  'paypal',
  'phone-billing',
  'gift-card',
  'points',
];
/** A shop that says this has the money. */
const paidBy: readonly StatusKind[] = ['paid', 'preparing', 'shipped', 'delivered'];

const id = (text: string) => text as EventId;

/** The events, oldest first. `receiptId` is of the receipt stored with this look, if one was. */
export function captureEvents(
  facts: OrderFacts,
  seen: { at: Instant; zone: string; page: PageKind; receiptId?: ReceiptId | undefined },
): CaseEvent[] {
  const { at, zone, page, receiptId } = seen;
  const events: CaseEvent[] = [];
  const ordered = facts.orderedOn ? instantOf(facts.orderedOn, zone) : undefined;
  if (ordered) events.push({ id: id('ordered'), at: ordered, kind: 'ordered' });
  const kind = facts.payment?.kind;
  const instant = kind !== undefined && paidAtOnce.includes(kind);
  const unpaid = facts.status?.kind === 'awaiting-payment' || facts.status?.kind === 'cancelled';
  const settled = facts.status !== undefined && paidBy.includes(facts.status.kind);
  const complete = page === 'order-complete' || page === 'receipt';
  if (kind !== 'cash-on-delivery' && !unpaid && (settled || (instant && complete)))
    events.push({ id: id('paid'), at: (instant ? ordered : undefined) ?? at, kind: 'paid' });
  events.push(
    receiptId
      ? { id: id(`captured:${receiptId.slice(-64)}`), at, kind: 'captured', receiptId }
      : { id: id('captured'), at, kind: 'captured' },
  );
  const { status } = facts;
  if (status) events.push({ id: id(`status:${status.kind}`), at, kind: 'status-seen', status });
  return events;
}

/** Both logs as one, by time and then id; what has the same id is one event, and the first recorded stays. */
export function uniteEvents(known: readonly CaseEvent[], added: readonly CaseEvent[]): CaseEvent[] {
  const ids = new Set(known.map((event) => event.id));
  const fresh = added.filter((event) => !ids.has(event.id) && ids.add(event.id));
  if (fresh.length === 0) return [...known];
  return [...known, ...fresh].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}
