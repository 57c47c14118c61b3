// Money behind labels → total, shipping, discount, tax of each order; among several totals the one that the sum proves.
import { bitOf } from '../dictionary';
import { drain } from '../drain';
import { gridsOf, ofList } from '../grids';
import { isInZone, zoning } from '../item-boxes';
import { quantityIn } from '../item-text';
import { foldLabel, type LabelField } from '../label';
import { methodRow } from '../method-row';
import type { Money } from '../model';
import { readMoney } from '../money';
import type { Page, Run } from '../page';
import { rangeOf } from '../range';
import type { RawOrder, Reader, Reading } from '../reader';
import { type Hit, type Scan, scan } from '../scan';
import { eachSegment, isListed, type Segment } from '../segments';
import { isStruck, type Value, valuesOf } from '../values';

const reader: Reader = {
  rank: 41,
  part: 'goods',
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

const fields = ['total', 'subtotal', 'shipping', 'tax', 'discount'] as const satisfies readonly LabelField[];

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const seen = scan(page);
  if (fields.some((field) => seen.labelling(field).length)) yield* zoning(seen);
  const orders = yield* eachSegment(seen, readSegment);
  return orders.some((order) => Object.keys(order.quotes ?? {}).length > 0) ? { orders } : undefined;
}

export interface Sum {
  money: Money;
  text: string;
  quote: string;
  rank: number;
  at: number;
}

function* readSegment(seen: Scan, segment: Segment): Generator<undefined, RawOrder> {
  const order: RawOrder = segment.number ? { number: segment.number } : {};
  const quotes: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  const put = (field: 'total' | 'shipping' | 'discount' | 'tax' | 'subtotal', sum: Sum | undefined, sure: number) => {
    if (!sum) return;
    order[field] = sum.text;
    quotes[field] = sum.quote;
    confidence[field] = sure;
  };
  const totals = withTax(sumsOf(seen, segment, 'total'));
  const best = bestTotal(totals);
  const rivals = new Set(totals.filter(({ rank }) => rank === best?.rank).map(({ money }) => money.amount));
  // The clearest label before many different amounts tells nothing, unless a sum proves one of them.
  put('total', best, rivals.size > 3 ? 0.4 : 0.9);
  if (!totals.length)
    put(
      'total',
      listTotal(seen, segment) ??
        loneTotal(seen, segment) ??
        paidBy(seen, segment) ??
        onlySum(seen, segment) ??
        grownSum(seen, segment) ??
        headTotal(seen, segment),
      0.75,
    );
  const bare = order.total ? undefined : bareTotal(seen, segment);
  if (bare) {
    order.bareTotal = bare;
    quotes.total = bare;
    confidence.total = 0.8;
  }
  yield;
  put('subtotal', sumsOf(seen, segment, 'subtotal')[0], 0.8);
  put('shipping', sumsOf(seen, segment, 'shipping')[0], 0.85);
  put('tax', sumsOf(seen, segment, 'tax')[0], 0.8);
  const discounts = sumsOf(seen, segment, 'discount');
  put('discount', discounts[0], 0.75);
  if (totals.length > 1) order.totals = totals.map(({ text }) => text);
  if (discounts.length > 1) order.discounts = discounts.map(({ text }) => text);
  return { ...order, quotes, confidence };
}

const inclusive =
  /ttc|avectaxes|taxescomprises|tvacomprise|inkl|incl(?!\w*ex)|税込|含税|含稅|coniva|conigic|ivaincl|grandtotal/;

/** "Total 79.00", below it "Total incl. tax 90.83": the first is the goods'. */
function withTax(totals: Sum[]): Sum[] {
  const whole = totals.find(
    ({ quote, money }) => money.amount > 0 && inclusive.test(foldLabel(quote.split(/\d/)[0] ?? '')),
  );
  return whole ? totals.filter(({ money, at }) => at >= whole.at || money.amount >= whole.money.amount) : totals;
}

/** The clearest label wins; among equals the one lower on the page, where sums stand. */
function bestTotal(totals: readonly Sum[]): Sum | undefined {
  return [...totals].sort(
    (a, b) => Number(b.money.amount > 0) - Number(a.money.amount > 0) || a.rank - b.rank || b.at - a.at,
  )[0];
}

/**
 * A list's column of order amounts: the order's total where what was paid and what is outstanding make it up or nothing
 * else is printed; where they do not (points, coupons), the list does not say what is due, and neither do we.
 */
function listTotal(seen: Scan, segment: Segment): Sum | undefined {
  for (const grid of gridsOf(seen)) {
    if (!(grid.fields.has('number') || grid.fields.has('orderHeading'))) continue;
    const [row, ...others] = grid.rows.filter(({ from, to }) => to > segment.from && from < segment.to);
    // Rows of goods: their amounts are theirs, unless a row is a whole order that names its first thing.
    const told = row?.cells.some(({ word }) => word?.fields.itemName === ofList);
    const ofGoods = !told && (grid.fields.has('quantity') || grid.fields.has('unitPrice') || others.length > 0);
    if (grid.fields.has('itemName') && ofGoods) continue;
    const cell = row?.cells.find(
      ({ word }) => word?.fields.subtotal !== undefined || word?.fields.lineTotal !== undefined,
    );
    const sum = cell && readMoney(cell.text, seen.hint);
    if (!row || !cell || !sum || sum.money.amount <= 0) continue;
    const beside = row.cells.filter((other) => other !== cell).flatMap(({ text }) => readMoney(text, seen.hint) ?? []);
    const marked = beside.filter(({ text }) => /[^\d\s.,-]/.test(text));
    const whole = marked.reduce((all, { money }) => all + money.amount, 0);
    if (marked.length && whole !== sum.money.amount) return undefined;
    return {
      money: sum.money,
      text: sum.text,
      quote: `${cell.label} ${cell.text}`.slice(0, 200),
      rank: 9,
      at: row.from,
    };
  }
  return undefined;
}

/** A list's part that shows exactly one amount shows the order's. */
function loneTotal(seen: Scan, segment: Segment): Sum | undefined {
  if (!isListed(seen) || ofItems(seen, segment)) return undefined;
  const found = new Map<number, { at: number; text: string; money: Money }>();
  for (let at = segment.from; at < segment.to && at < segment.from + 300; at++) {
    const run = seen.page.runs[at];
    if (!run || run.element.closest('footer,nav') || isStruck(run.element)) continue;
    if (/^\(?[+]/.test(run.text)) continue;
    for (const { money, text } of seen.amounts(at)) {
      if (/\d\s*$/.test(text) && /^\s*\d/.test(text)) continue;
      found.set(money.amount, { at, text, money });
    }
  }
  const [only] = found.size === 1 ? [...found.values()] : [];
  if (!only || only.money.amount <= 0) return undefined;
  // Beside pieces of an item the one amount is the item's.
  const around = seen.page.runs.slice(Math.max(segment.from, only.at - 1), Math.min(segment.to, only.at + 3));
  if (around.some(({ text }) => quantityIn(text) ?? quantityIn(text.replace(only.text, '').trim()))) return undefined;
  return { money: only.money, text: only.text, quote: only.text, rank: 9, at: only.at };
}

/** One amount beside the goods, the same wherever it stands, with no word of its own: a card's head. */
function bareTotal(seen: Scan, segment: Segment): string | undefined {
  const goods = gridsOf(seen).flatMap(({ fields, rows }) =>
    fields.has('itemName') || fields.has('quantity') || fields.has('unitPrice') ? rows : [],
  );
  const found = new Map<number, string>();
  /** The goods have prices of their own; otherwise the one amount is theirs. */
  let priced = false;
  for (let at = segment.from; at < segment.to && at < segment.from + 300; at++) {
    const amounts = seen.amounts(at);
    if (!amounts.length) continue;
    if (isInZone(seen, at) || goods.some(({ from, to }) => at >= from && at < to)) {
      priced = true;
      continue;
    }
    const { element, text } = seen.page.runs[at] as Run;
    if (isStruck(element) || element.closest('footer,nav')) continue;
    for (const { money, text: amount } of amounts) {
      if (/\d\s*$/.test(amount) && /^\s*\d/.test(amount)) continue;
      // Taken off, added, or one of several: it is no sum.
      if (money.amount <= 0 || /^\(?[-−+]/.test(text)) return undefined;
      found.set(money.amount, amount);
    }
    if (found.size > 1) return undefined;
  }
  return priced ? [...found.values()][0] : undefined;
}

/** "토스페이 46,600원" on an order's own page, and no other word for what was paid. */
function paidBy(seen: Scan, segment: Segment): Sum | undefined {
  const quote = isListed(seen) ? undefined : methodRow(seen, segment)?.quote;
  const found = quote && readMoney(quote, seen.hint);
  return found ? { ...found, quote, rank: 9, at: segment.from } : undefined;
}

/** "支付成功", and right below that heading nothing but "¥ 128.00": what was paid. */
function headTotal(seen: Scan, segment: Segment): Sum | undefined {
  if (isListed(seen)) return undefined;
  for (let at = segment.from; at < segment.to - 1; at++) {
    const run = seen.page.runs[at] as Run;
    if (!(seen.said(at) & bitOf('complete')) || run.text.length > 40 || !run.element.closest('h1,h2,h3,h4')) continue;
    const { block } = seen.page.runs[at + 1] as Run;
    const text = seen.page.text(block);
    const found = text.length < 30 && !/[-−+]/.test(text) ? readMoney(text, seen.hint) : undefined;
    if (found && found.money.amount > 0 && text.replace(found.text, '').trim() === '')
      return { ...found, quote: `${run.text} ${text}`, rank: 9, at: at + 1 };
  }
  return undefined;
}

/** "주문금액 : 74000원", nothing for shipping, nothing taken off, no greater amount: what the goods cost is what was paid. */
function onlySum(seen: Scan, segment: Segment): Sum | undefined {
  const [sum, ...others] = sumsOf(seen, segment, 'subtotal');
  if (!sum || others.length || sum.money.amount <= 0) return undefined;
  // A list may leave out shipping and what was taken off: there it must be the only amount, and no sum of goods.
  if (isListed(seen) && (ofItems(seen, segment) || goodsWord.test(sum.quote) || !isAlone(seen, segment, sum)))
    return undefined;
  const beside = (['shipping', 'discount', 'tax'] as const).flatMap((field) => sumsOf(seen, segment, field));
  if (beside.some(({ money }) => money.amount !== 0)) return undefined;
  for (let at = segment.from; at < segment.to && at < segment.from + 400; at++)
    if (seen.amounts(at).some(({ money }) => money.amount > sum.money.amount || money.amount < 0)) return undefined;
  return sum;
}

/** "상품가격 22,000원", "배송비 3,000원", "총 주문금액 25,000원", nothing taken off and no greater amount: the last is the whole. */
function grownSum(seen: Scan, segment: Segment): Sum | undefined {
  const sums = sumsOf(seen, segment, 'subtotal');
  const shipping = sumsOf(seen, segment, 'shipping')[0]?.money.amount ?? 0;
  const whole = sums.find(
    ({ quote, money }) =>
      shipping > 0 && !goodsWord.test(quote) && sums.some((part) => part.money.amount + shipping === money.amount),
  );
  if (!whole || isListed(seen) || sumsOf(seen, segment, 'discount').some(({ money }) => money.amount)) return undefined;
  for (let at = segment.from; at < segment.to && at < segment.from + 400; at++)
    if (seen.amounts(at).some(({ money }) => money.amount > whole.money.amount || money.amount < 0)) return undefined;
  return whole;
}

const goodsWord = /상품|商品|goods|item|product|merchandise|artikel|waren|article|artículo|articol|prodott/i;

function isAlone(seen: Scan, segment: Segment, { money }: Sum): boolean {
  for (let at = segment.from; at < segment.to; at++)
    if (seen.amounts(at).some((other) => other.money.amount !== money.amount)) return false;
  return true;
}

/** A list whose rows are items: their amounts are the items'. */
const ofItems = (seen: Scan, segment: Segment): boolean =>
  gridsOf(seen).some(
    ({ fields, rows }) =>
      (fields.has('itemName') || fields.has('quantity')) &&
      rows.some(({ from, to }) => to > segment.from && from < segment.to),
  );

/** Every amount behind a label of the field, the clearest label first. */
export function sumsOf(seen: Scan, segment: Segment, field: LabelField): Sum[] {
  const sums: Sum[] = [];
  for (const hit of seen.labelling(field)) {
    if (hit.at < segment.from || hit.at >= segment.to || hit.word.reject) continue;
    // An item's own sum or shipping is not the order's.
    if (isInZone(seen, hit.at)) continue;
    const values = valuesOf(seen, hit);
    for (const { text, at } of field === 'total' ? [...values, ...besideIt(seen, hit)] : values) {
      if (at >= segment.to) break;
      const found = readMoney(text, seen.hint) ?? freeOf(text, field, seen);
      if (!found) continue;
      const quote = (hit.rest ? hit.run.text : `${hit.run.text} ${text}`).slice(0, 200);
      sums.push({ money: found.money, text: found.text, quote, rank: hit.word.fields[field] ?? 99, at });
      break;
    }
  }
  if (!sums.length) sums.push(...cellSums(seen, segment, field));
  return sums.sort((a, b) => a.rank - b.rank || a.at - b.at);
}

/** "총 결제 금액", and in the box beside it the way of paying, its day and one amount: that amount. */
function besideIt(seen: Scan, hit: Hit): Value[] {
  const box = hit.rest ? null : hit.run.block.nextElementSibling;
  const { from, to } = box ? rangeOf(seen.page, box) : { from: 0, to: 0 };
  if (to - from < 2 || to - from > 8) return [];
  const found: Value[] = [];
  for (let at = from; at < to; at++) {
    const run = seen.page.runs[at];
    const word = seen.hitAt.get(at)?.word;
    if (word?.reject || fields.some((field) => word?.fields[field] !== undefined)) return [];
    if (run && seen.amounts(at).length) found.push({ text: run.text, run, at });
  }
  return found.length === 1 ? found : [];
}

/** "무료", "Free": no shipping to pay. */
function freeOf(text: string, field: LabelField, seen: Scan) {
  if (field !== 'shipping' || !seen.hint.currency || text.length > 40) return undefined;
  if (!/^(?:무료|free|gratis|gratuit|kostenlos|無料|免费|免運|免运费|envío gratis|gratuita)/i.test(text.trim()))
    return undefined;
  return { money: { amount: 0, currency: seen.hint.currency }, text: `0 ${seen.hint.currency}` };
}

/** Lists: the amount in the row's column. */
function cellSums(seen: Scan, segment: Segment, field: LabelField): Sum[] {
  const sums: Sum[] = [];
  for (const grid of gridsOf(seen)) {
    const isList = grid.fields.has('number') || grid.fields.has('orderHeading');
    if (!isList || !grid.fields.has(field)) continue;
    for (const row of grid.rows) {
      if (row.to <= segment.from || row.from >= segment.to) continue;
      const cell = row.cells.find(({ word }) => word?.fields[field] !== undefined && !word.reject);
      const found = cell && readMoney(cell.text, seen.hint);
      if (cell && found)
        sums.push({
          money: found.money,
          text: found.text,
          quote: `${cell.label} ${cell.text}`.slice(0, 200),
          rank: cell.word?.fields[field] ?? 99,
          at: row.from,
        });
    }
  }
  return sums;
}
