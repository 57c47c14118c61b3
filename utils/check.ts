// A merged draft → its facts with the sums proved: items + shipping + tax − discount = total, or the doubt is recorded.
import type { Item, Money, OrderFacts, OrderField } from './model';
import type { Draft, OpenItem } from './normalise';

export interface Checked {
  facts: OrderFacts;
  /** Fields that the sums contradict. */
  doubts: OrderField[];
  /** The sum of items, shipping, tax and discount is the total. */
  proved: boolean;
}

/** `shop`: the file whose word for the total stands, whatever the items add up to; `shows`: amounts that stand on the page. */
export function check(draft: Draft, shop?: string, shows: (money: Money) => boolean = () => false): Checked {
  const { facts } = draft;
  const currency = facts.total?.currency ?? draft.subtotal?.currency ?? firstMoney(draft.items)?.currency;
  const totals = distinct([...(facts.total ? [facts.total] : []), ...draft.totals]).filter(
    (money) => money.currency === currency,
  );
  const { bareTotal } = draft;
  const goals = goalsOf(draft, !totals.length && bareTotal ? [bareTotal.money] : totals);
  const items = withoutSummary(settle(counted(draft.items, draft, totals), goals), totals, draft);
  const out: OrderFacts = { ...facts, sources: { ...facts.sources } };
  if (items.length) out.items = items;
  else delete out.sources.items;
  const sum = sumOf(items, currency);
  const said = facts.sources.total;
  const isShops = said !== undefined && said.reader === shop;
  const candidates = isShops ? totals.slice(0, 1) : totals;
  // Where the goods were not read, their own sum stands for them.
  const goods = sum ?? (items.length ? undefined : draft.subtotal?.amount);
  const whole = goods === undefined ? undefined : candidates.find((total) => isWhole(goods, total, draft));
  const part = sum === undefined ? undefined : candidates.find((total) => makesUp(sum, total, draft));
  // A bare sum of goods does not unseat what the clearest label says where the page shows what lies between the two: points.
  const between = part && facts.total && Math.abs(part.amount - facts.total.amount);
  const proven =
    whole ?? (part && between && [between, -between].some((amount) => shows({ ...part, amount })) ? undefined : part);
  if (proven) {
    // The sum holds with one piece each where the page prints no count: then it is one.
    if (out.items)
      out.items = out.items.map((item) => {
        // A line's price may be that of several.
        const line =
          draft.reader !== shop && draft.items.some(({ item: { name }, lineTotal }) => name === item.name && lineTotal);
        return item.unitPrice && !item.quantity && !line ? { ...item, quantity: 1 } : item;
      });
    if (out.total?.amount !== proven.amount) out.total = proven;
    raise(out, 'total');
    raise(out, 'items');
    return { facts: out, doubts: [], proved: true };
  }
  // "$89.97" over the goods, and they are three of $29.99.
  if (!totals.length && bareTotal && bareTotal.money.currency === currency && bareTotal.money.amount === sum) {
    out.total = bareTotal.money;
    out.sources.total = bareTotal.source;
    return { facts: out, doubts: [], proved: true };
  }
  const doubts: OrderField[] = [];
  if (sum !== undefined && totals.length && out.sources.items && out.sources.total) {
    // The items do not make up any total: one of the two was read in part.
    out.sources.items = { ...out.sources.items, confidence: round(out.sources.items.confidence * 0.8) };
    out.sources.total = { ...out.sources.total, confidence: round(out.sources.total.confidence * 0.95) };
    doubts.push('items');
    if (!isShops && overshoots(sum, out, draft, shows)) doubts.push('total');
  }
  return { facts: out, doubts, proved: false };
}

/** Beside goods that are counted, a row without a count that shows one of the order's own sums is that sum. */
function counted(open: readonly OpenItem[], { facts, subtotal }: Draft, totals: readonly Money[]): readonly OpenItem[] {
  if (!open.some(({ item }) => item.quantity)) return open;
  const sums = new Set([...totals, subtotal, facts.shipping, facts.tax].map((money) => money?.amount));
  const rest = open.filter(({ item, price, lineTotal }) => {
    const amount = (item.unitPrice ?? lineTotal ?? price)?.amount;
    return item.quantity || !amount || !sums.has(amount);
  });
  return rest.length ? rest : open;
}

/** A heading that repeats the total ("Order summary $23.99") is no item: without it the sum holds. */
function withoutSummary(items: Item[], totals: readonly Money[], draft: Draft): Item[] {
  if (items.length < 2) return items;
  const holds = (list: readonly Item[]) => {
    const sum = sumOf(list, totals[0]?.currency);
    return sum !== undefined && totals.some((total) => makesUp(sum, total, draft));
  };
  if (holds(items)) return items;
  const rests = [
    items.filter(({ unitPrice, quantity }) => quantity || !totals.some(({ amount }) => amount === unitPrice?.amount)),
    // A parcel's price or a count of the goods ("Ground $8.00", "2 items $123.00") beside goods that are all counted.
    items.filter(({ quantity }) => quantity),
  ];
  return rests.find((rest) => rest.length && rest.length < items.length && holds(rest)) ?? items;
}

const round = (value: number) => Math.round(value * 100) / 100;

function raise(facts: OrderFacts, field: 'total' | 'items'): void {
  const source = facts.sources[field];
  if (source) facts.sources[field] = { ...source, confidence: Math.max(source.confidence, 0.97) };
}

const distinct = (list: readonly Money[]) =>
  list.filter(
    (money, at) => list.findIndex((other) => other.amount === money.amount && other.currency === money.currency) === at,
  );

const firstMoney = (items: readonly OpenItem[]) =>
  items.map(({ item, price, lineTotal }) => item.unitPrice ?? price ?? lineTotal).find((money) => money !== undefined);

/** What the goods alone must come to. */
function goalsOf({ facts, subtotal }: Draft, totals: readonly Money[]): number[] {
  const goals = subtotal ? [subtotal.amount] : [];
  const shipping = facts.shipping?.amount ?? 0;
  const discount = facts.discount?.amount ?? 0;
  const tax = facts.tax?.amount ?? 0;
  for (const { amount } of totals)
    goals.push(amount - shipping + discount, amount - shipping + discount - tax, amount, amount - shipping);
  return goals;
}

/** Open prices become unit prices: by their own line, by the sums, or not at all. */
function settle(open: readonly OpenItem[], goals: readonly number[]): Item[] {
  const lines = open.map(({ item, price, lineTotal }) => {
    const count = item.quantity ?? 1;
    return { item, count, price: item.unitPrice ? undefined : price, lineTotal };
  });
  const unclear = lines.filter(
    ({ item, price, lineTotal, count }) => !item.unitPrice && !lineTotal && price && count > 1,
  );
  const asUnit = (unit: boolean) =>
    lines.reduce(
      (sum, { item, price, lineTotal, count }) =>
        sum +
        (lineTotal?.amount ??
          (item.unitPrice ? item.unitPrice.amount * count : (price?.amount ?? 0) * (unit ? count : 1))),
      0,
    );
  // "상품금액 19,000 · 2": a column that names no line, in which the sums find the price of one.
  const whole = (unit: boolean) =>
    lines.reduce((sum, { item, lineTotal, price, count }) => {
      const one = lineTotal ?? item.unitPrice ?? price;
      return sum + (one?.amount ?? 0) * (unit || !lineTotal ? count : 1);
    }, 0);
  const ofOne =
    lines.some(({ item, lineTotal, count }) => lineTotal && !item.unitPrice && count > 1) &&
    !goals.includes(whole(false)) &&
    goals.includes(whole(true));
  const isUnit =
    unclear.length === 0 || goals.includes(asUnit(true)) ? true : goals.includes(asUnit(false)) ? false : undefined;
  return lines.map(({ item, price, lineTotal, count }): Item => {
    if (item.unitPrice) {
      // "판매가 | 소계" read the other way round: the unit price cannot be more than the line.
      if (lineTotal && count > 1 && item.unitPrice.amount === lineTotal.amount * count)
        return { ...item, unitPrice: lineTotal };
      return item;
    }
    if (ofOne && lineTotal) return { ...item, unitPrice: lineTotal };
    const line = lineTotal ?? (isUnit === false ? price : undefined);
    if (line)
      return line.amount % count === 0 ? { ...item, unitPrice: { ...line, amount: line.amount / count } } : item;
    if (price && (count === 1 || isUnit)) return { ...item, unitPrice: price };
    return item;
  });
}

function sumOf(items: readonly Item[], currency: string | undefined): number | undefined {
  if (!items.length) return undefined;
  let sum = 0;
  for (const { quantity, unitPrice } of items) {
    if (!unitPrice || unitPrice.currency !== currency) return undefined;
    sum += unitPrice.amount * (quantity ?? 1);
  }
  return sum;
}

/** All parts that the page names besides the goods, and at least one of them. */
function isWhole(sum: number, total: Money, { facts }: Draft): boolean {
  const parts = (facts.shipping?.amount ?? 0) - (facts.discount?.amount ?? 0);
  return parts !== 0 && (sum + parts === total.amount || sum + parts + (facts.tax?.amount ?? 0) === total.amount);
}

/**
 * Goods that are all counted and priced, with their shipping, and a total far above them: one of the amounts was misread.
 * Discounts and points only make it less; a fee or tax is a small part of the sum or stands on the page.
 */
function overshoots(
  goods: number,
  { items, total }: OrderFacts,
  draft: Draft,
  shows: (money: Money) => boolean,
): boolean {
  const { facts, subtotal } = draft;
  if (!total || !facts.shipping || (subtotal && subtotal.amount !== goods)) return false;
  if (!items?.every(({ quantity, unitPrice }) => quantity && unitPrice)) return false;
  const sum = goods + facts.shipping.amount + (facts.tax?.amount ?? 0);
  const more = total.amount - sum;
  return more * 3 > sum && !shows({ ...total, amount: more });
}

/** Shops print discounts, shipping and tax inside or outside their prices: each may or may not take part. */
function makesUp(sum: number, total: Money, { facts, discounts }: Draft): boolean {
  const all = discounts.reduce((whole, { amount }) => whole + Math.abs(amount), 0);
  const offs = new Set([0, facts.discount?.amount ?? 0, all]);
  const ons = new Set([0, facts.shipping?.amount ?? 0]);
  const taxes = new Set([0, facts.tax?.amount ?? 0]);
  for (const off of offs)
    for (const on of ons) for (const tax of taxes) if (sum + on + tax - off === total.amount) return true;
  return false;
}
