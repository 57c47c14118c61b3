// (what was read of an order) ↔ the boxes in which a person looks at it and corrects it.

import { digits } from './format';
import { t } from './i18n';
import type { Money, Order, OrderFacts } from './model';
import { sortAnswers } from './sort-answers';

const whole = (money: Money | undefined): string =>
  money ? (money.amount / 10 ** digits(money.currency)).toFixed(digits(money.currency)) : '';

/** Values for the boxes, by field name. */
export function boxesOf(facts: Omit<OrderFacts, 'sources'>): Record<string, string> {
  return {
    'seller.name': facts.seller?.name ?? '',
    number: facts.number ?? '',
    orderedOn: facts.orderedOn?.slice(0, 10) ?? '',
    total: whole(facts.total),
    payment: facts.payment?.kind ?? '',
    items: facts.items?.[0]?.name ?? '',
  };
}

/** The page's own words behind each box. */
export function quotesOf({ sources, seller }: OrderFacts): Record<string, string> {
  const quotes: Record<string, string> = {};
  for (const [field, source] of Object.entries(sources)) {
    const quote = source.quote.replace(/\s+/g, ' ').slice(0, 60);
    // The seller's quote may tell of the number; under the name it helps only where it holds the name.
    if (field === 'seller' && !(seller?.name && quote.includes(seller.name))) continue;
    if (quote) quotes[field === 'seller' ? 'seller.name' : field] = t('fix.quote', { quote });
  }
  return quotes;
}

/** Only what the user changed, as a correction to store; undefined when all was right. */
export function correctionOf(
  typed: Record<string, string>,
  facts: Omit<OrderFacts, 'sources'>,
): Order['corrected'] | undefined {
  const before = boxesOf(facts);
  const changed = Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== (before[name] ?? '')));
  const currency = facts.total?.currency ?? 'KRW';
  const { order, seller } = sortAnswers(changed, currency, digits(currency));
  const items = order.items?.[0];
  const corrected = {
    ...order,
    ...(items ? { items: [{ ...facts.items?.[0], name: items.name }, ...(facts.items?.slice(1) ?? [])] } : {}),
    ...(Object.keys(seller).length > 0 ? { seller: { ...facts.seller, ...seller } } : {}),
  };
  return Object.keys(corrected).length > 0 ? corrected : undefined;
}
