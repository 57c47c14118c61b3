// Tables with a head, and boxes that repeat → the items of each order.
import { drain } from '../drain';
import { type Cell, type Grid, type GridRow, gridsOf, ofList } from '../grids';
import { itemBoxes, pairFields, pairsOf } from '../item-boxes';
import { isNameLike, itemIn, nameRun, namesIn, nameText, quantityIn, splitQuantity, withoutOthers } from '../item-text';
import type { Page, Run } from '../page';
import { type Range, rangeOf } from '../range';
import type { RawItem, RawOrder, Reader, Reading } from '../reader';
import { labels, type Scan, scan } from '../scan';
import { eachSegment, isListed, type Segment } from '../segments';
import { isStranger } from '../strangers';
import { valuesOf } from '../values';

const reader: Reader = {
  rank: 42,
  part: 'goods',
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const seen = scan(page);
  const orders = yield* eachSegment(seen, readSegment);
  return orders.some(({ items }) => items) ? { orders } : undefined;
}

function* readSegment(seen: Scan, segment: Segment): Generator<undefined, RawOrder> {
  const fromGrids = gridItems(seen, segment);
  yield;
  const inBoxes = fromGrids.length ? fromGrids : yield* boxItems(seen, segment);
  const items = inBoxes.length ? inBoxes : lineItems(seen, segment);
  return {
    ...(segment.number && { number: segment.number }),
    ...(items.length && { items }),
    confidence: { items: fromGrids.length ? 0.85 : 0.7, number: segment.confidence ?? 0.8 },
  };
}

function gridItems(seen: Scan, segment: Segment): RawItem[] {
  let best: RawItem[] = [];
  let last: Grid | undefined;
  for (const grid of gridsOf(seen)) {
    if (!isItemGrid(grid)) continue;
    const items: RawItem[] = [];
    for (const row of grid.rows) {
      if (row.to <= segment.from || row.from >= segment.to) continue;
      const item = rowItem(seen, row);
      if (item) items.push(item);
    }
    // Several shipments print one table each: take them all when their heads are the same.
    if (items.length && best.length && sameHead(grid, last)) best = [...best, ...items];
    else if (items.length > best.length) best = items;
    if (items.length) last = grid;
  }
  return best;
}

const sameHead = (a: Grid, b: Grid | undefined) => b !== undefined && [...a.fields].join() === [...b.fields].join();

function isItemGrid({ fields }: Grid): boolean {
  const priced = fields.has('unitPrice') || fields.has('lineTotal') || fields.has('total') || fields.has('subtotal');
  return (
    (fields.has('itemName') && (priced || fields.has('quantity'))) ||
    (fields.has('quantity') && fields.has('unitPrice'))
  );
}

function rowItem(seen: Scan, row: GridRow): RawItem | undefined {
  const cellOf = (...fields: (keyof NonNullable<Cell['word']>['fields'])[]) => {
    for (const field of fields) {
      const cell = row.cells.find(({ word, text }) => word?.fields[field] !== undefined && text);
      if (cell) return cell;
    }
    return undefined;
  };
  if (isSumRow(seen, row)) return undefined;
  const nameCell =
    cellOf('itemName') ??
    row.cells.find((cell) => !cell.word && nameRun(seen, rangeOf(seen.page, cell.element)) !== undefined);
  if (!nameCell) return undefined;
  const range = rangeOf(seen.page, nameCell.element);
  // "[카탄 보드게임]" in a column of names.
  const inBrackets = nameCell.word && /^[[［]\s?([^\]］]{2,100}?)\s?[\]］]$/.exec(nameCell.text)?.[1];
  const at = inBrackets ? range.from : nameRun(seen, range);
  if (at === undefined) return undefined;
  const split = splitQuantity(inBrackets || nameText(seen, at));
  // Beside "머그컵 외 1건" stands what the whole order cost.
  if (nameCell.word?.fields.itemName === ofList) return { name: withoutOthers(split.name) };
  const item: RawItem = { name: split.name };
  const quantityCell = cellOf('quantity');
  const quantity = quantityCell
    ? countIn(quantityCell)
    : (split.quantity ?? countAround(seen, range, at) ?? orderedIn(seen, row));
  if (quantity) item.quantity = quantity;
  const unitCell = cellOf('unitPrice');
  const lineCell =
    row.cells.find(
      (cell) =>
        cell !== unitCell && (cell.word?.fields.lineTotal !== undefined || cell.word?.fields.total !== undefined),
    ) ?? (unitCell ? undefined : cellOf('subtotal'));
  if (unitCell && seenAmount(seen, unitCell)) item.unitPrice = amountIn(seen, unitCell);
  if (lineCell && seenAmount(seen, lineCell)) item.lineTotal = amountIn(seen, lineCell);
  if (!item.quantity && !item.unitPrice && !item.lineTotal) return undefined;
  const option = optionIn(seen, range, at, split.name);
  if (option) item.option = option;
  return item;
}

/** "소계 | 20,000원", "Shipping: | $5": a sum in the table's foot or body, no item. */
function isSumRow(seen: Scan, row: GridRow): boolean {
  // "Courier" over all columns but the last, before its amount.
  const [head, ...others] = row.element.children;
  if (others.length === 1 && Number(head?.getAttribute('colspan')) > 1) return true;
  const first = seen.hitAt.get(row.from);
  if (!first) return row.element.parentElement?.localName === 'tfoot';
  const sum = (['total', 'subtotal', 'shipping', 'discount', 'tax', 'payment'] as const).some((field) =>
    labels(first, field),
  );
  return (sum || first.word.reject) && !labels(first, 'itemName');
}

function countIn(cell: Cell): string | undefined {
  const round = /^(\d{1,4})[.,]0{1,3}(?:$|\s*[a-z])/i.exec(cell.text)?.[1];
  if (round && Number(round) > 0) return round;
  const parts = cell.text.split(/\s*[/|]\s*|\s+(?=\d)/);
  for (const part of [cell.text, ...parts]) {
    const count = quantityIn(part) ?? /^(\d{1,4})$/.exec(part)?.[1];
    if (count && Number(count) > 0) return count;
  }
  return (
    /(?:^|\D)(\d{1,4})\s*(?:개|점|ea|個|点|件)/i.exec(cell.text)?.[1] ?? /^(\d{1,4})(?![\d.,:])/.exec(cell.text)?.[1]
  );
}

/** "Ordered (2)" in a column of states. */
function orderedIn(seen: Scan, row: GridRow): string | undefined {
  for (let at = row.from; at < row.to; at++) {
    const hit = seen.hitAt.get(at);
    const count = hit && labels(hit, 'orderedOn') ? /\((\d{1,4})\)$/.exec(hit.run.text)?.[1] : undefined;
    if (count) return count;
  }
  return undefined;
}

function countAround(seen: Scan, range: { from: number; to: number }, name: number): string | undefined {
  for (let at = range.from; at < range.to; at++) {
    const run = seen.page.runs[at];
    const count = at === name || !run ? undefined : quantityIn(run.text);
    if (count) return count;
  }
  return undefined;
}

function seenAmount(seen: Scan, cell: Cell): boolean {
  return amountIn(seen, cell) !== undefined;
}

/** The cell's amount that counts: not the one that is struck through. */
function amountIn(seen: Scan, cell: Cell): string | undefined {
  const { from, to } = rangeOf(seen.page, cell.element);
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (seen.page.runs[at]?.element.closest('del,s,strike')) continue;
    for (const { text } of seen.amounts(at)) found.push(text);
  }
  return found[0] ?? (/\d/.test(cell.text) ? cell.text : undefined);
}

function optionIn(seen: Scan, range: { from: number; to: number }, name: number, text: string): string | undefined {
  for (let at = name + 1; at < range.to && at < name + 8; at++) {
    const run = seen.page.runs[at];
    if (!run || run.text === text || quantityIn(run.text) || seen.amounts(at).length) continue;
    if (
      /^[^:：]{1,20}[:：]\s*\S/.test(run.text) ||
      /option|opt|variant|variation|attr/i.test(run.element.getAttribute('class') ?? '')
    ) {
      return run.text
        .replace(/^\[?(?:옵션|option)\s*[\]:：]\s*/i, '')
        .replace(/\]$/, '')
        .slice(0, 200);
    }
  }
  return undefined;
}

function* boxItems(seen: Scan, segment: Segment): Generator<undefined, RawItem[]> {
  const pairs = pairsOf(seen).filter(({ from }) => from >= segment.from && from < segment.to);
  if (pairs.length) return pairs.map((range) => pairItem(seen, range));
  const boxes = yield* itemBoxes(seen, segment);
  const items: ReturnType<typeof itemIn>[] = [];
  for (const [at, range] of boxes.entries()) {
    if (at % 5 === 4) yield;
    items.push(itemIn(seen, range));
  }
  const full = items.filter(
    ({ name, quantity, unitPrice, lineTotal, price }) => name && (quantity || unitPrice || lineTotal || price),
  );
  return full.length || !isListed(seen) ? full : namesIn(seen, segment);
}

/** "현미 4kg (1개) - 18,500원", "Phone case x1 US $4.99": goods of one line each; else what a label of goods says. */
function lineItems(seen: Scan, segment: Segment): RawItem[] {
  const items: RawItem[] = [];
  for (let at = segment.from; at < segment.to && items.length < 100; at++) {
    const [amount, ...others] = seen.amounts(at);
    if (!amount || others.length || seen.hitAt.has(at) || isStranger(seen, at)) continue;
    const { text } = seen.page.runs[at] as Run;
    if (text.length > 200) continue;
    const rest = text.replace(amount.text, ' ').replace(/\s*(?:[-–—|·:=@]|US|,)\s*$/, '');
    // "湯呑み", then "￥1,980 × 2" on its line: the price of one, and how many.
    const before = seen.page.runs[at - 1];
    const times = /^\s*[×xX*]/.test(rest) ? quantityIn(rest.trim()) : undefined;
    if (times && before?.block === seen.page.runs[at]?.block && isNameLike(seen, at - 1)) {
      items.push({ name: before?.text, quantity: times, unitPrice: amount.text });
      continue;
    }
    const { name, quantity } = splitQuantity(rest.replace(/^[\s•·*-]+/, '').trim());
    if (quantity && /\p{L}{2}/u.test(name) && !/[.!?]$/.test(name)) items.push({ name, quantity, price: amount.text });
  }
  if (items.length) return items;
  items.push(...flatItems(seen, segment));
  if (items.length) return items;
  for (const hit of seen.labelling('itemName')) {
    if (hit.at < segment.from || hit.at >= segment.to) continue;
    const told = valuesOf(seen, hit)[0]?.text ?? '';
    const { name, quantity } = splitQuantity(told);
    if (quantity && told.length < 160) items.push({ name: name.replace(/\s*[/|·,]$/, ''), quantity });
  }
  return items;
}

/** "Clothes airer", "Qty: 1", "£18.00" one below the other, in no box of their own: a count with its name above and a price beside. */
function flatItems(seen: Scan, segment: Segment): RawItem[] {
  const items: RawItem[] = [];
  const { runs } = seen.page;
  for (let at = segment.from + 1; at < segment.to && items.length < 100; at++) {
    const quantity = seen.digits(at) ? quantityIn(runs[at]?.text ?? '') : undefined;
    if (!quantity || isStranger(seen, at)) continue;
    const price = [at + 1, at - 1].find(
      (next) => seen.amounts(next).length === 1 && !seen.hitAt.has(next) && (next > at || !seen.hitAt.has(next - 1)),
    );
    const name = nameRun(seen, { from: Math.max(segment.from, at - 3), to: at });
    if (price === undefined || name === undefined) continue;
    items.push({ name: nameText(seen, name), quantity, price: seen.amounts(price)[0]?.text });
  }
  return items;
}

function pairItem(seen: Scan, { from, to }: Range): RawItem {
  const item: RawItem = { name: seen.hitAt.get(from)?.rest };
  for (let at = from + 1; at < to; at++) {
    const hit = seen.hitAt.get(at);
    const field = hit && pairFields.find((name) => labels(hit, name));
    if (field) item[field === 'subtotal' ? 'lineTotal' : field] ??= hit.rest;
  }
  return item;
}
