// A part of the page → the boxes of its items, found by repeated structure around prices that no total's label owns.
import { drain } from './drain';
import { isNameLike, nameRun, outside, quantityIn } from './item-text';
import type { Run } from './page';
import type { Range } from './range';
import { rangeOf } from './range';
import { type Hit, labels, type Scan } from './scan';
import type { Segment } from './segments';
import { isStranger } from './strangers';
import { isStruck, valuesOf } from './values';

const mostItems = 200;
/** A box that holds one of these holds more than an item. */
const hard = ['number', 'orderedOn', 'payment', 'person'] as const;
const foreign = [
  'total',
  'subtotal',
  'shipping',
  'discount',
  'tax',
  'number',
  'orderedOn',
  'payment',
  'person',
] as const;

/** Boxes, each with at least a name and a price; empty where the part shows none. */
export function* itemBoxes(seen: Scan, segment: Segment): Generator<undefined, Range[]> {
  if (seen.hits.length) yield* zoning(seen);
  const owned = ownedRuns(seen, segment);
  yield;
  const prices: number[] = [];
  for (let at = segment.from; at < segment.to && prices.length < 400; at++) {
    if ((at - segment.from) % 50 === 49) yield;
    const run = seen.page.runs[at];
    // Prices first: where none is printed, nobody need look for what other goods stand under.
    if (owned.has(at) || !seen.amounts(at).some(({ money }) => money.amount > 0) || isStranger(seen, at)) continue;
    if (!run || run.text.length > 80 || isStruck(run.element) || run.element.closest(outside)) continue;
    prices.push(at);
  }
  if (!prices.length) return [];
  yield;
  const boxes = new Map<Element, Range>();
  const ownedBefore = countsBefore(seen.page.runs.length, owned);
  for (const [n, at] of prices.entries()) {
    if (n % 4 === 3) yield;
    const box = boxAround(seen, segment, at, prices, ownedBefore);
    if (!box || boxes.has(box) || [...boxes.keys()].some((other) => other.contains(box))) continue;
    for (const other of boxes.keys()) if (box.contains(other)) boxes.delete(other);
    boxes.set(box, rangeOf(seen.page, box));
    if (boxes.size >= mostItems) break;
  }
  return [...boxes.values()].filter((range) => nameRun(seen, range) !== undefined);
}

const zones = new WeakMap<Scan, Range[]>();

/** Parts of the page that are one item's box each: a count or a unit price, a name and an amount close together. */
export function itemZones(seen: Scan): readonly Range[] {
  return zones.get(seen) ?? drain(zoning(seen));
}

/** Finds them with a pause now and then, before anyone asks. */
export function* zoning(seen: Scan): Generator<undefined, readonly Range[]> {
  const found = zones.get(seen) ?? (yield* findZones(seen));
  zones.set(seen, found);
  return found;
}

export const isInZone = (seen: Scan, at: number): boolean =>
  itemZones(seen).some(({ from, to }) => at >= from && at < to);

/** "상품 이름 : 코듀로이 팬츠", then "수량 : 1", "가격 : 39000": goods told in pairs of label and value, one after another. */
export function pairsOf(seen: Scan): Range[] {
  return seen.labelling('itemName').flatMap(({ at, rest, run }): Range[] => {
    if (!/\p{L}/u.test(rest) || !/^[^:：]{1,20}[:：]/.test(run.text)) return [];
    let to = at + 1;
    const had = new Set<string>();
    for (let next = to; next < to + 4; next++) {
      const hit = seen.hitAt.get(next);
      const field = hit?.rest && pairFields.find((name) => labels(hit, name));
      if (!field || had.has(field)) continue;
      had.add(field);
      to = next + 1;
    }
    return had.size ? [{ from: at, to }] : [];
  });
}

export const pairFields = ['quantity', 'unitPrice', 'lineTotal', 'subtotal'] as const;

function* findZones(seen: Scan): Generator<undefined, Range[]> {
  const found = pairsOf(seen);
  // No order has that many counts; a page made of them shall not hold the thread.
  let tries = 0;
  let end = 0;
  for (let at = 0; at < seen.page.runs.length; at++) {
    const run = seen.page.runs[at] as Run;
    if (found.length >= mostItems || tries >= 2 * mostItems) break;
    if (at % 500 === 499) yield;
    if (end > at || found.some(({ from, to }) => at >= from && at < to) || (!seen.digits(at) && !seen.hitAt.has(at)))
      continue;
    const hit = seen.hitAt.get(at);
    const counts =
      hit &&
      (labels(hit, 'quantity') || labels(hit, 'unitPrice')) &&
      valuesOf(seen, hit).some(({ text }) => /\d/.test(text));
    if (!counts && !quantityIn(run.text)) continue;
    if (++tries % 10 === 0) yield;
    const zone = zoneAround(seen, run.element);
    if (!zone) continue;
    found.push(zone);
    end = zone.to;
  }
  return found;
}

/** The largest box around a count that holds no other item's count and nothing of the order as a whole. */
function zoneAround(seen: Scan, start: Element): Range | undefined {
  let zone: Range | undefined;
  let counts = 0;
  let sums = 0;
  for (let element: Element | null = start, up = 0; element && up < 10; up++, element = element.parentElement) {
    if (element.localName === 'body') break;
    const range = rangeOf(seen.page, element);
    if (range.to - range.from > 60) break;
    const hits = hitsIn(seen, range);
    if (hits.some((hit) => hard.some((field) => labels(hit, field)) || isTotal(hit))) break;
    const inside = countsIn(seen, range);
    // Growing must not swallow the next item, nor the rows of the order's sums below a single one.
    if (zone && (inside > counts || sumsIn(hits) > sums)) break;
    if (!hasName(seen, range) || !hasAmount(seen, range)) continue;
    zone = range;
    counts = inside;
    sums = sumsIn(hits);
  }
  return zone;
}

/** The hits of a range that is known to be short. */
function hitsIn(seen: Scan, range: Range): Hit[] {
  const hits: Hit[] = [];
  for (let at = range.from; at < range.to; at++) {
    const hit = seen.hitAt.get(at);
    if (hit) hits.push(hit);
  }
  return hits;
}

const sumsIn = (hits: readonly Hit[]): number =>
  hits.filter(
    (hit) =>
      !labels(hit, 'lineTotal') &&
      (['subtotal', 'shipping', 'discount', 'tax'] as const).some((field) => labels(hit, field)),
  ).length;

function countsIn(seen: Scan, range: Range): number {
  let counts = 0;
  for (let at = range.from; at < range.to; at++) {
    const hit = seen.hitAt.get(at);
    if (hit && labels(hit, 'unitPrice')) counts++;
    else if (quantityIn(seen.page.runs[at]?.text ?? '')) counts++;
    else if (hit && labels(hit, 'quantity')) counts++;
  }
  return counts;
}

/** A word that only ever names the order's total, never a line's. */
const isTotal = (hit: Hit): boolean => labels(hit, 'total') && !labels(hit, 'lineTotal') && !labels(hit, 'subtotal');

function hasAmount(seen: Scan, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) if (seen.amounts(at).length) return true;
  return false;
}

/** Runs that a label of a sum, of the number or of the date owns: the label and its value. */
function ownedRuns(seen: Scan, segment: Segment): Set<number> {
  const owned = new Set<number>();
  for (const hit of seen.hits) {
    if (hit.at < segment.from || hit.at >= segment.to) continue;
    const isItem = labels(hit, 'unitPrice') || labels(hit, 'quantity') || labels(hit, 'itemName');
    if (!hit.word.reject && (isItem || !foreign.some((field) => labels(hit, field)))) continue;
    if (isInZone(seen, hit.at)) continue;
    owned.add(hit.at);
    if (labels(hit, 'person') || labels(hit, 'payment')) continue;
    // What stands between a label and its value (a remark in brackets, a struck amount) is the label's too.
    for (const value of valuesOf(seen, hit).slice(0, 2)) {
      const fits =
        seen.amounts(value.at).length > 0 ||
        (/\d/.test(value.text) && (labels(hit, 'number') || labels(hit, 'orderedOn')));
      if (fits) for (let at = hit.at; at <= value.at; at++) owned.add(at);
    }
  }
  return owned;
}

/** How many of the places lie before each run: what lies in a range is the difference of two. */
function countsBefore(size: number, places: ReadonlySet<number>): Int32Array {
  const counts = new Int32Array(size + 1);
  for (let at = 0; at < size; at++) counts[at + 1] = (counts[at] ?? 0) + (places.has(at) ? 1 : 0);
  return counts;
}

/** The first box up from a price that has a sibling of its kind with a price, or else the largest without foreign labels. */
function boxAround(
  seen: Scan,
  segment: Segment,
  at: number,
  prices: readonly number[],
  ownedBefore: Int32Array,
): Element | undefined {
  const start = seen.page.runs[at]?.element;
  let last: Element | undefined;
  for (let element = start ?? null; element && element !== segment.element; element = element.parentElement) {
    if (element.localName === 'body' || element.localName === 'html') break;
    const box = element;
    const range = rangeOf(seen.page, box);
    if (range.to - range.from > 150 || ownedBefore[range.to] !== ownedBefore[range.from]) break;
    // "2 items $123.00" above the items: a box around several of them is none of theirs.
    if (itemZones(seen).filter((zone) => zone.from >= range.from && zone.to <= range.to).length > 1) break;
    const named = hasName(seen, range);
    if (named && hasTwin(seen, box, prices)) return box;
    if (named) last ??= box;
    if (named && last && range.to - range.from <= 40) last = box;
  }
  return last;
}

function hasName(seen: Scan, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) if (isNameLike(seen, at)) return true;
  return false;
}

function hasTwin(seen: Scan, box: Element, prices: readonly number[]): boolean {
  const parent = box.parentElement;
  if (!parent) return false;
  let asked = 0;
  for (const other of parent.children) {
    if (other === box || other.localName !== box.localName) continue;
    if (++asked > 60) break;
    const range = rangeOf(seen.page, other);
    if (prices.some((at) => at >= range.from && at < range.to) && hasName(seen, range)) return true;
  }
  return false;
}
