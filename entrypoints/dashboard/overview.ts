// (all orders, all cases, now) → the figures of the overview: by month, by shop, late or on time, silence, what is owed.
import { dayAt, daysBetween } from '../../utils/day';
import type { Case, Day, Money } from '../../utils/model';
import { sellerName, shown } from '../../utils/order-view';

export interface Overview {
  /** The currency most was paid in; only its sums can be added up. */
  currency: string;
  months: { month: string; sum: number; orders: number }[];
  shops: { name: string; sum: number; orders: number }[];
  /** Deliveries by month of order: came within seven days, or later. */
  deliveries: { month: string; onTime: number; late: number }[];
  /** Sellers who owe an answer: days since the first unanswered contact. */
  silence: { id: string; name: string; days: number }[];
  owed: { id: string; name: string; money: Money }[];
}

/** A yardstick of this chart alone: most shops promise a week. No law is meant. */
const week = 7;

const monthsBack = (today: Day, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const [year = 0, month = 1] = today.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1 - (count - 1 - at), 1)).toISOString().slice(0, 7);
  });

function mostUsed(cases: readonly Case[]): string {
  const counts = new Map<string, number>();
  for (const { order } of cases) {
    const currency = shown(order).total?.currency;
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'KRW';
}

function silentDays({ events, zone }: Case, today: Day): number | undefined {
  const answered = events.findLast(
    ({ kind }) => kind === 'seller-replied' || kind === 'refused' || kind === 'refunded',
  );
  const asked = events.find(
    ({ kind, at }) => (kind === 'contact-attempted' || kind === 'refund-requested') && (!answered || at > answered.at),
  );
  const day = asked && dayAt(asked.at, zone);
  return day && daysBetween(day, today);
}

export function overviewOf(cases: readonly Case[], today: Day): Overview {
  const currency = mostUsed(cases);
  const months = new Map(monthsBack(today, 12).map((month) => [month, { month, sum: 0, orders: 0 }]));
  const arrivals = new Map([...months.keys()].map((month) => [month, { month, onTime: 0, late: 0 }]));
  const shops = new Map<string, { name: string; sum: number; orders: number }>();
  const silence: Overview['silence'] = [];
  const owed: Overview['owed'] = [];
  for (const one of cases) {
    const { total, orderedOn } = shown(one.order);
    const name = sellerName(one);
    const sum = total?.currency === currency ? total.amount : 0;
    const month = months.get(orderedOn?.slice(0, 7) ?? '');
    if (month) {
      month.sum += sum;
      month.orders += 1;
    }
    const shop = shops.get(name) ?? { name, sum: 0, orders: 0 };
    shop.sum += sum;
    shop.orders += 1;
    shops.set(name, shop);
    const came = one.events.find((event) => event.kind === 'delivered');
    const arrival = arrivals.get(orderedOn?.slice(0, 7) ?? '');
    if (came?.kind === 'delivered' && arrival && orderedOn)
      arrival[daysBetween(orderedOn.slice(0, 10), came.on) <= week ? 'onTime' : 'late'] += 1;
    const closed = one.events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')?.kind === 'closed';
    if (closed) continue;
    const days = silentDays(one, today);
    if (days !== undefined && days > 0) silence.push({ id: one.id, name, days });
    if (total && one.events.some(({ kind }) => kind === 'refund-requested')) {
      const back = one.events.reduce((paid, event) => paid + (event.kind === 'refunded' ? event.amount.amount : 0), 0);
      if (back < total.amount) owed.push({ id: one.id, name, money: { ...total, amount: total.amount - back } });
    }
  }
  return {
    currency,
    months: [...months.values()],
    shops: [...shops.values()].sort((a, b) => b.sum - a.sum).slice(0, 8),
    deliveries: [...arrivals.values()],
    silence: silence.sort((a, b) => b.days - a.days).slice(0, 8),
    owed: owed.sort((a, b) => b.money.amount - a.money.amount),
  };
}
