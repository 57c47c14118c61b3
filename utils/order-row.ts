// An order and what is derived from it for the lists and the search.
import type { OrderRow, SearchRow } from './db/rows';
import { searchKey } from './db/search-key';
import { knownFacts, knownSeller } from './known-order';
import type { Order, PageKind, Seller } from './model';

/** The day under which the order is listed. */
export function listDay(order: Pick<Order, 'facts' | 'corrected' | 'firstSeenAt'>): string {
  return (knownFacts(order).orderedOn ?? order.firstSeenAt).slice(0, 10);
}

/** The order as stored. */
export function orderRow(order: Order & { seenOn?: PageKind }): OrderRow {
  return { ...order, day: listDay(order) };
}

/** The words by which the order is found. */
export function searchRow(order: OrderRow, seller?: Seller): SearchRow {
  const facts = knownFacts(order);
  const who = { ...facts.seller, ...(seller && knownSeller(seller)) };
  const words = [
    facts.number,
    order.site,
    who.name,
    who.representative,
    who.phone,
    who.businessNumber,
    ...(facts.items ?? []).flatMap(({ name, option }) => [name, option]),
    facts.total?.amount,
    facts.delivery?.trackingNumber,
    facts.status?.label,
  ];
  return { id: order.id, day: order.day, key: searchKey(words).slice(0, 4_000) };
}
