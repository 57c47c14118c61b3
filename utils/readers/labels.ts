// Labels and what stands beside them → number, date, status, payment, parcel: tables, lists, pairs of boxes, plain text.
import { readDay } from '../day-text';
import { drain } from '../drain';
import { gridsOf } from '../grids';
import type { LabelField } from '../label';
import { methodRow } from '../method-row';
import type { Page } from '../page';
import type { RawOrder, Reader, Reading } from '../reader';
import { type Hit, type Scan, scan } from '../scan';
import { eachSegment, isListed, type Segment, segmentsOf } from '../segments';
import { sentenceFacts } from '../sentences';
import { valuesOf } from '../values';

const reader: Reader = {
  rank: 40,
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const seen = scan(page);
  const orders = yield* eachSegment(seen, readSegment);
  return orders.some((order) => Object.keys(order).length > 1) ? { orders } : undefined;
}

interface Found {
  text: string;
  quote: string;
  rank: number;
}

function* readSegment(seen: Scan, segment: Segment): Generator<undefined, RawOrder> {
  const order: RawOrder = {};
  const quotes: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  const put = (
    field: 'orderedOn' | 'payment' | 'status' | 'carrier' | 'trackingNumber' | 'promisedOn',
    found: Pick<Found, 'text' | 'quote'> | undefined,
    sure: number,
  ) => {
    if (!found) return;
    order[field] = found.text;
    quotes[field] = found.quote;
    confidence[field] = sure;
  };
  if (segment.number) {
    order.number = segment.number;
    quotes.number = segment.quote ?? segment.number;
    confidence.number = segment.confidence ?? 0.8;
  }
  if (segment.href) order.href = segment.href;
  const isDay = (text: string) => readDay(text, dayHint(seen)) !== undefined;
  const ordered = pick(seen, segment, 'orderedOn', isDay) ?? suffixDay(seen, segment);
  yield;
  const headed = ordered ? undefined : pick(seen, segment, 'orderHeading', isDay);
  const dated = ordered ?? headed ?? pick(seen, segment, 'paidOn', isDay) ?? pick(seen, segment, 'date', isDay);
  yield;
  put('orderedOn', dated ?? loneDay(seen, segment), ordered ? 0.92 : dated ? 0.8 : 0.6);
  yield;
  put(
    'payment',
    pick(seen, segment, 'payment', (text) => isPayment(seen, text)) ??
      pick(seen, segment, 'payment', (text) => isOwnWords(text) && !isSum(seen, text)) ??
      methodRow(seen, segment),
    0.85,
  );
  yield;
  put(
    'status',
    pick(seen, segment, 'status', (text) => isStatus(seen, text)) ??
      bracketStatus(seen, segment) ??
      loneStatus(seen, segment) ??
      pick(seen, segment, 'paymentStatus', (text) => isStatus(seen, text)),
    0.8,
  );
  yield;
  put('carrier', pick(seen, segment, 'carrier', isWords), 0.8);
  put(
    'trackingNumber',
    pick(seen, segment, 'trackingNumber', (text) => /^[^\p{L}]{0,3}[\p{L}]{0,4}[\d-]{7,}/u.test(text)),
    0.85,
  );
  put('promisedOn', pick(seen, segment, 'promisedOn', isDay), 0.7);
  const seller = pick(
    seen,
    segment,
    'seller',
    (text) => isWords(text) && !/^(?:정보|information|info|details?|문의.*)$/i.test(text),
  );
  if (seller) {
    order.seller = { name: seller.text };
    quotes.seller = seller.quote;
    confidence.seller = 0.85;
  }
  yield;
  fillFromSentences(seen, segment, order, quotes, confidence);
  return { ...order, quotes, confidence };
}

/** "Order #15 was placed on 3 May and is currently processing.": what no label names, a sentence may. */
function fillFromSentences(
  seen: Scan,
  segment: Segment,
  order: RawOrder,
  quotes: Record<string, string>,
  confidence: Record<string, number>,
): void {
  for (const { field, text, quote } of sentenceFacts(seen, segment)) {
    if (field === 'seller' ? order.seller : order[field]) continue;
    if (field === 'seller') order.seller = { name: text };
    else order[field] = text;
    quotes[field] = quote;
    confidence[field] = 0.8;
  }
}

const dayHint = (seen: Scan) => (seen.hint.language ? { language: seen.hint.language } : {});

const isWords = (text: string) => text.length >= 2 && text.length <= 80 && /\p{L}{2}/u.test(text);

/** Words beside a sum's currency: "£7.99 GBP" under "Payment" is what was paid, not how. */
const isOwnWords = (text: string) =>
  isWords(/\d/.test(text) ? text.replace(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, '') : text);

const sums = ['total', 'subtotal', 'shipping', 'discount', 'tax', 'unitPrice'] as const satisfies readonly LabelField[];

/** "총 판매가", "쿠폰 할인": what the sums below are called. */
function isSum(seen: Scan, text: string): boolean {
  const fields = seen.words.word(text)?.fields;
  return (
    sums.some((field) => fields?.[field] !== undefined) ||
    /(?:판매가|금액|가격|할인|배송비)(?:\s*[-−]?\d\S*)?$/.test(text)
  );
}

function isPayment(seen: Scan, text: string): boolean {
  const folded = text.toLowerCase().replace(/\s+/g, '');
  return text.length <= 120 && seen.words.payments.some(([word]) => folded.includes(word));
}

function isStatus(seen: Scan, text: string): boolean {
  return text.length <= 60 && statusWord(seen, text) !== undefined;
}

/** The status that a text names, whole or by its first words ("Delivered November 2"). */
export function statusWord(seen: Scan, text: string) {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s!.]+/g, '');
  const whole = seen.words.words.get(folded)?.status;
  if (whole) return whole;
  const head = /^[^\d(:,·|]+?(?=\s(?:on|am|le|el|il|op|em)\s|[\d(:,·|]|$)/i.exec(text)?.[0] ?? '';
  return seen.words.words.get(head.toLowerCase().replace(/[\s!.]+/g, ''))?.status;
}

/** The best value behind the clearest label of a field, first in labels' own text, then in a grid's column. */
function pick(seen: Scan, segment: Segment, field: LabelField, fits: (text: string) => boolean): Found | undefined {
  let best: Found | undefined;
  for (const hit of seen.labelling(field)) {
    if (hit.at < segment.from || hit.at >= segment.to) continue;
    const rank = hit.word.fields[field] ?? 99;
    if (best && rank >= best.rank) continue;
    // "Shop" in a menu is a way to the goods.
    if (field === 'seller' && hit.run.element.closest('a[href],nav,button')) continue;
    const value = valuesOf(seen, hit).find(({ text, at }) => at < segment.to && fits(text));
    if (value) best = { text: value.text.slice(0, 200), quote: quoteOf(hit, value.text), rank };
  }
  return best ?? pickCell(seen, segment, field, fits);
}

function pickCell(seen: Scan, segment: Segment, field: LabelField, fits: (text: string) => boolean): Found | undefined {
  for (const grid of gridsOf(seen)) {
    if (!grid.fields.has(field)) continue;
    for (const row of grid.rows) {
      if (row.to <= segment.from || row.from >= segment.to) continue;
      const cell = row.cells.find(({ word }) => word?.fields[field] !== undefined);
      if (cell && fits(cell.text))
        return { text: cell.text.slice(0, 200), quote: `${cell.label} ${cell.text}`.slice(0, 200), rank: 9 };
    }
  }
  return undefined;
}

const quoteOf = (hit: Hit, text: string) => (hit.rest ? hit.run.text : `${hit.run.text} ${text}`).slice(0, 200);

/** "2026. 8. 20 주문", "26.09.01 결제": a day with what happened on it behind it. */
function suffixDay(seen: Scan, segment: Segment): Found | undefined {
  for (let at = segment.from; at < segment.to; at++) {
    const text = seen.page.runs[at]?.text ?? '';
    if (!seen.digits(at) || text.length > 60 || !/\d.*(?:주문|구매|결제|注文|购买|下单|訂購)\s*$/.test(text)) continue;
    if (readDay(text, dayHint(seen))) return { text, quote: text, rank: 5 };
  }
  return undefined;
}

/** "입금 기한 2026-11-15", "Expected by 17 Nov": a day that is none of ordering. */
const otherDay =
  /기한|까지|마감|예정|만료|유효|도착|배송|발송|수령|期限|まで|お届け|発送|到着|有効|截止|预计|預計|送达|送達|due|until|expire|expected|estimated|deliver|arriv|ship|valid|liefer|versand|fällig|gültig|livr|expédi|échéance|entreg|enví|vence|consegn|spedi|scaden/i;

/** A list's row, or the surroundings of an order's number, with exactly one day: it is the order's. */
function loneDay(seen: Scan, segment: Segment): Found | undefined {
  // On an order's own page only what stands close to its number counts.
  const near = segment.at === undefined ? segment.from : segment.at - 6;
  const { from, to } = isListed(seen)
    ? segment
    : { from: Math.max(0, near), to: segment.at === undefined ? 0 : segment.at + 10 };
  if (!isListed(seen) && segment.at !== undefined) {
    for (const at of [segment.at + 1, segment.at - 1]) {
      const text = seen.page.runs[at]?.text ?? '';
      const found =
        text.length < 60 && !otherDay.test(text) && (at - 1 === segment.at || !seen.hitAt.has(at - 1))
          ? readDay(text, dayHint(seen))
          : undefined;
      if (found && found.text.length > text.length * 0.5) return { text, quote: text, rank: 9 };
    }
  }
  const days = new Map<string, string>();
  for (let at = from; at < to && at < from + 200; at++) {
    const text = seen.page.runs[at]?.text ?? '';
    if (!seen.digits(at) || text.length > 60 || text === segment.number || otherDay.test(text)) continue;
    const found = readDay(text, dayHint(seen));
    if (found && !days.has(found.day)) days.set(found.day, text);
  }
  const [only] = days.size === 1 ? [...days.values()] : days.size ? [] : [headingDay(seen, segment)];
  return only ? { text: only, quote: only, rank: 9 } : undefined;
}

/** The day in the heading above several orders of a list: it is that of all of them. */
function headingDay(seen: Scan, segment: Segment): string | undefined {
  if (!isListed(seen)) return undefined;
  let at = segment.from - 1;
  for (const before of segmentsOf(seen).toSorted((a, b) => b.from - a.from))
    if (at >= before.from && at < before.to) at = before.from - 1;
  const head = seen.page.runs[at];
  const box = head?.element.closest('h1,h2,h3,h4,h5,[role="heading"]') ?? head?.block;
  if (!head || !box?.parentElement?.contains(segment.element) || box.contains(segment.element)) return undefined;
  const found = readDay(head.text, dayHint(seen));
  return found && found.text.length > head.text.length * 0.6 ? head.text : undefined;
}

/** "Order #1044" "(Delivered)", "Commande n°88 - Terminée": how it stands, in brackets or behind a dash at its number. */
function bracketStatus(seen: Scan, { at }: Segment): Found | undefined {
  if (at === undefined) return undefined;
  const [own, next] = [seen.page.runs[at]?.text ?? '', seen.page.runs[at + 1]?.text ?? ''];
  const text =
    /^[(（[](.+)[)）\]]$/.exec(next)?.[1] ?? (own.length < 100 ? /\d\s[-–—]\s(\D{3,40})$/.exec(own)?.[1] : undefined);
  return text && isStatus(seen, text) ? { text, quote: own.endsWith(text) ? own : next, rank: 9 } : undefined;
}

/** A list's row or an order's head that says nothing but a status: "배송중". */
function loneStatus(seen: Scan, segment: Segment): Found | undefined {
  const lists = isListed(seen);
  const found = new Map<string, string>();
  const days = new Map<string, string>();
  for (let at = segment.from; at < segment.to; at++) {
    const hit = seen.hitAt.get(at);
    // "Shipping", "배송": a row of the sums rather than a status.
    const dated = hit?.rest && /\d/.test(hit.rest) && statusWord(seen, hit.run.text);
    if (!hit?.word.status || (hit.rest && !dated) || hit.word.fields.shipping !== undefined) continue;
    // "Order placed", then its day.
    if (hit.word.fields.orderedOn !== undefined && seen.digits(at + 1)) continue;
    if ((lists ? /^(?:button|option)$/ : /^(?:a|button|dt|th|li|label|option)$/).test(hit.run.element.localName))
      continue;
    (dated ? days : found).set(hit.folded, hit.run.text);
  }
  // "Ordered 3 November" beside "Dispatched": what has a day tells of it, the other how it stands.
  const told = found.size ? found : days;
  const [only] = told.size === 1 ? [...told.values()] : [];
  return only ? { text: only, quote: only, rank: 9 } : undefined;
}
