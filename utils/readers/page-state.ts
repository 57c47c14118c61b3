// State that a page's own scripts left as JSON (Next, Nuxt, Redux, Cafe24) → orders, as far as the visible text bears them
// out: such state goes stale, holds other pages' orders and counts in minor units. It fills gaps and is never the judge.
import { drain } from '../drain';
import { moneyOf } from '../money';
import type { Page } from '../page';
import type { RawItem, RawOrder, Reader, Reading } from '../reader';
import { type Scan, scan } from '../scan';
import { states } from '../states';

const reader: Reader = {
  rank: 65,
  part: 'state',
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const seen = scan(page);
  const found = new Map<string, RawOrder>();
  for (const name of states) {
    const state = page.json(name);
    yield;
    for (const fields of orderLike(state)) {
      yield;
      const order = orderOf(fields, seen);
      if (order && !found.has(`${order.number}`) && found.size < 100) found.set(`${order.number}`, order);
    }
  }
  return found.size ? { orders: [...found.values()] } : undefined;
}

type Fields = Record<string, unknown>;

const most = 20_000;
const deepest = 14;
const numbers = /^(?:order|ord)_?(?:number|no|code|sn|num)$|^(?:display|order)_?id$|^increment_?id$/i;
const days =
  /^(?:order|ordered|purchase|placed|created)_?(?:date|at|on|time|datetime|creation_?date)$|^ordercreationdate$/i;
const totals = /^(?:grand_?total|order_?total|total_?(?:price|amount|paid)|pa(?:yed|id|yment)_?amount|final_?price)$/i;
const lists = /^(?:order_?|line_?)?(?:items?|lines|products?|item_?list|details)$/i;
const names = /^(?:product_?|item_?|goods_?)?(?:name|title)$/i;
const counts = /^(?:order_?)?(?:quantity|qty|count|units)$/i;
const prices = /^(?:unit_?|product_?|item_?)?price$/i;
const currencies = /^(?:order_?)?currency(?:_?(?:code|iso))?$/i;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (fields: Fields, key: RegExp): unknown => {
  const name = Object.keys(fields).find((one) => key.test(one));
  return name === undefined ? undefined : fields[name];
};

/** Objects with an order's number and its goods, sum or day, breadth first within bounds. */
function orderLike(state: unknown): Fields[] {
  const found: Fields[] = [];
  let level: unknown[] = [state];
  let looked = 0;
  for (let depth = 0; depth < deepest && level.length && looked < most; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (++looked > most) break;
      if (Array.isArray(value)) next.push(...value.slice(0, 300));
      if (!isFields(value)) continue;
      if (pick(value, numbers) !== undefined && [totals, lists, days].some((key) => pick(value, key) !== undefined))
        found.push(value);
      for (const key of Object.keys(value).slice(0, 300)) if (key !== '__proto__') next.push(value[key]);
    }
    level = next.filter((value) => typeof value === 'object' && value !== null);
  }
  return found;
}

const text = (value: unknown): string | undefined => {
  const said = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return said && said.length <= 300 ? said : undefined;
};

function orderOf(fields: Fields, seen: Scan): RawOrder | undefined {
  const { page, hint } = seen;
  const number = text(pick(fields, numbers));
  if (!number || number.length < 4 || number.length > 48) return undefined;
  if (!page.url.href.includes(number) && !page.holds(number)) return undefined;
  const total = pick(fields, totals);
  const coded = text(pick(fields, currencies)) ?? (isFields(total) ? text(pick(total, currencies)) : undefined);
  const currency = coded && /^[A-Z]{3}$/.test(coded) ? coded : hint.currency;
  const shown = currency ? shownAmounts(seen, currency) : new Set<number>();
  /** The amount as the page prints it, in whichever unit the state counts. */
  const amount = (value: unknown): string | undefined => {
    const said = text(isFields(value) ? (value.value ?? value.amount) : value)?.replace(/,/g, '');
    if (!said || !currency || !/^\d{1,12}(?:\.\d{1,4})?$/.test(said)) return undefined;
    for (const minor of [false, true]) {
      const money = moneyOf(Number(said), currency, minor);
      if (money && money.amount > 0 && shown.has(money.amount)) return minor ? String(Number(said) / 100) : said;
    }
    return undefined;
  };
  const items = itemsOf(pick(fields, lists), amount, seen);
  const paid = amount(total);
  const day = text(pick(fields, days));
  return {
    number,
    ...(day && /\d{4}/.test(day) && { orderedOn: day }),
    ...(paid && { total: paid }),
    ...(items.length && { items }),
    ...(currency && { currency }),
    confidence: { number: 0.7, orderedOn: 0.6, total: 0.6, items: 0.55 },
    quotes: { number, total: paid ?? '', items: items.map(({ name }) => String(name)).join(' · ') },
  };
}

function shownAmounts(seen: Scan, currency: string): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < seen.page.runs.length && found.size < 400; at++)
    for (const { money } of seen.amounts(at)) if (money.currency === currency) found.add(money.amount);
  return found;
}

/** Goods whose names the page shows; a list of which most is not shown belongs to something else. */
function itemsOf(value: unknown, amount: (value: unknown) => string | undefined, { page }: Scan): RawItem[] {
  if (!Array.isArray(value)) return [];
  const all = value.slice(0, 100).filter(isFields);
  const items = all.flatMap((entry): RawItem[] => {
    const name = text(pick(entry, names));
    if (!name || !page.holds(name.slice(0, 40))) return [];
    const quantity = text(pick(entry, counts));
    const unitPrice = amount(pick(entry, prices));
    return [{ name, ...(quantity && { quantity }), ...(unitPrice && { unitPrice }) }];
  });
  return items.length * 2 > all.length ? items : [];
}
