// An order as stored → what a screen shows of it: corrected facts first, and one line of words.
import { moneyText } from './format';
import { language, t } from './i18n';
import type { Case, Order, OrderFacts, Seller, SellerFacts } from './model';

export type Shown = Omit<OrderFacts, 'sources'>;

/** What the pages said, with the user's corrections over it. */
export function shown(order: Order): Shown {
  const { sources: _, ...facts } = order.facts;
  return { ...facts, ...order.corrected };
}

/** The seller as known: from the order, the seller's own row, and the user, who wins. */
export function sellerOf({ order, seller }: { order: Order; seller?: Seller | undefined }): SellerFacts {
  return { ...order.facts.seller, ...seller?.facts, ...order.corrected?.seller, ...seller?.corrected };
}

/** The name a person calls the shop by; its address where no page said a name. */
export function sellerName(one: Pick<Case, 'order' | 'seller'>): string {
  return sellerOf(one).name ?? one.order.site;
}

/** `원목 트레이 외 1건`. */
export function itemLine(order: Order): string {
  const items = shown(order).items ?? [];
  const name = items[0]?.name;
  if (!name) return t('order.no-items');
  return items.length > 1 ? t('order.and-more', { name, n: items.length - 1 }) : name;
}

/** The sum paid, in words; empty where no page said it. */
export function totalText(order: Order): string {
  const { total } = shown(order);
  return total ? moneyText(total, language()) : '';
}
