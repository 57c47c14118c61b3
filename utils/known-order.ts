// An order as stored → what holds of it: the user's corrections win over everything that pages said.
import type { Order, OrderFacts, Seller, SellerFacts } from './model';

/** The facts, with what the user corrected in their place. */
export function knownFacts(order: Pick<Order, 'facts' | 'corrected'>): OrderFacts {
  return { ...order.facts, ...order.corrected };
}

/** The seller's facts, with what the user corrected in their place. */
export function knownSeller(seller: Pick<Seller, 'facts' | 'corrected'>): SellerFacts {
  return { ...seller.facts, ...seller.corrected };
}
