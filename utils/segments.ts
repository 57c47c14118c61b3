// Page → its orders as parts of the page: one for a page of one order, many for a list, a mail or a history.
import { readDay } from './day-text';
import { bitOf } from './dictionary';
import { drain } from './drain';
import { gridding, gridsOf } from './grids';
import { foldLabel } from './label';
import { numberToken } from './number-token';
import { couldBeOrderNumber, readOrderNumber } from './order-number';
import { kindsOf } from './page-kinds';
import { type Range, rangeOf } from './range';
import { type Hit, labels, type Scan } from './scan';
import { valuesOf } from './values';

export interface Segment extends Range {
  number?: string;
  /** The words it was read from. */
  quote?: string;
  /** How sure the number is. */
  confidence?: number;
  element: Element;
  /** The run of its number. */
  at?: number;
  /** This order's own page, where the part links to it. */
  href?: string;
}

interface Anchor {
  value: string;
  at: number;
  element: Element;
  quote: string;
  confidence: number;
  href?: string;
  /** The end of a grid's row: everything of the order stands in it. */
  row?: number;
  /** Place of its label in the label's list. */
  rank?: number;
}

const known = new WeakMap<Scan, Segment[]>();
const mostOrders = 200;

/** Never empty: a page without a number is one segment without one. */
export const segmentsOf = (scan: Scan): Segment[] => known.get(scan) ?? drain(segmenting(scan));

/** Finds them with pauses, before anyone asks. */
function* segmenting(scan: Scan): Generator<undefined, Segment[]> {
  const found = known.get(scan) ?? (yield* findSegments(scan));
  known.set(scan, found);
  return found;
}

/** What is read of each segment, with a pause before each. */
export function* eachSegment<T>(
  scan: Scan,
  read: (scan: Scan, segment: Segment) => Generator<undefined, T>,
): Generator<undefined, T[]> {
  yield* gridding(scan);
  yield;
  const found: T[] = [];
  for (const segment of yield* segmenting(scan)) {
    yield;
    found.push(yield* read(scan, segment));
  }
  return found;
}

/** Whether the page lists orders, be it only one: then a part's only day, amount and status are the order's. */
export function isListed(scan: Scan): boolean {
  return segmentsOf(scan).length > 1 || saysList(scan);
}

/** The page calls itself a list of orders: by its address, its title or a heading. */
function saysList(scan: Scan): boolean {
  let listed = lists.get(scan);
  if (listed === undefined) {
    const { title, runs } = scan.page;
    const kinds = kindsOf(scan.page);
    const says = (text: string) => {
      const folded = foldLabel(text);
      return (
        (scan.words.holds(folded) & bitOf('list')) !== 0 &&
        scan.words.phrases.list.some((phrase) => folded.includes(phrase) && folded.length < phrase.length + 30)
      );
    };
    const heads = (element: Element) => element.closest('h1,h2,h3,h4') !== null;
    listed =
      !kinds.has('complete') &&
      !kinds.has('detail') &&
      (kinds.has('list') ||
        says(title) ||
        runs.some(
          ({ text, element }, at) => text.length < 40 && scan.said(at) & bitOf('list') && heads(element) && says(text),
        ));
    lists.set(scan, listed);
  }
  return listed;
}

const lists = new WeakMap<Scan, boolean>();

/** Where numbers stand that no label and no column names, the surest first. */
const elsewhere: readonly ((scan: Scan) => Anchor[])[] = [
  (scan) => (scan.page.asked ? receiptAnchors(scan) : []),
  confirmations,
  headAnchors,
  hashAnchors,
  datedAnchors,
  plainAnchors,
  titleAnchors,
  spokenAnchors,
  linkAnchors,
];

function* findSegments(scan: Scan): Generator<undefined, Segment[]> {
  const { page } = scan;
  const whole = { element: page.document.body ?? page.document.documentElement, from: 0, to: page.runs.length };
  let anchors = labelAnchors(scan);
  yield;
  anchors = [...anchors, ...gridAnchors(scan)];
  // What its texts say is asked next, and remembered.
  for (let at = 0; !anchors.length && at < page.runs.length; at++) {
    if (at % 200 === 199) yield;
    scan.said(at);
  }
  for (const look of elsewhere) {
    if (anchors.length) break;
    yield;
    anchors = look(scan);
  }
  if (!anchors.length && saysList(scan)) return daySegments(scan) ?? [whole];
  if (!anchors.length) {
    const fromAddress = addressNumber(page.url);
    const shown = fromAddress ? page.runs.filter(({ text }) => isWhole(text, fromAddress)) : [];
    const head = shown.find(({ element }) => isHead(element));
    const [quote] = head ? [head] : shown;
    return quote && fromAddress
      ? [
          {
            ...whole,
            number: fromAddress,
            quote: quote.text,
            confidence: head ? 0.8 : 0.7,
            at: page.runs.indexOf(quote),
          },
        ]
      : [whole];
  }
  const main = mainAnchor(scan, anchors);
  if (main) {
    return [{ ...whole, number: main.value, quote: main.quote, confidence: main.confidence, at: main.at }];
  }
  return splitByAnchors(scan, anchors);
}

/** The one order of a detail page: the only number, or the one that address or title name. */
function mainAnchor(scan: Scan, anchors: readonly Anchor[]): Anchor | undefined {
  const best = (list: readonly Anchor[]) => [...list].sort((a, b) => b.confidence - a.confidence || a.at - b.at)[0];
  const values = new Set(anchors.map(({ value }) => value));
  const [only] = values;
  if (only !== undefined && values.size === 1)
    return isPlaceholder(only) && anchors.length > 1 ? undefined : best(anchors);
  const { url, title } = scan.page;
  const address = decodeURIComponentSafe(url.pathname + url.search + url.hash);
  const named = anchors.filter(({ value }) => value.length >= 4 && isWhole(address, value));
  if (new Set(named.map(({ value }) => value)).size === 1) return best(named);
  const titled = anchors.filter(({ value }) => value.length >= 4 && title.includes(value));
  if (new Set(titled.map(({ value }) => value)).size === 1) return best(titled);
  return undefined;
}

/** Whether a value stands in a text by itself, not as a part of a longer word or number. */
function isWhole(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + value.length))) return true;
  return false;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Numbers that stand behind a label. */
function labelAnchors(scan: Scan): Anchor[] {
  const anchors: Anchor[] = [];
  for (const hit of scan.hits) {
    const sure = labels(hit, 'number');
    if (!sure && !labels(hit, 'orderHeading')) continue;
    if (!scan.page.asked && hit.run.element.closest('figure,blockquote,pre,code')) continue;
    const anchor = anchorOf(scan, hit, sure);
    if (anchor) anchors.push(anchor);
    if (anchors.length > mostOrders) break;
  }
  return anchors;
}

function anchorOf(scan: Scan, hit: Hit, sure: boolean): Anchor | undefined {
  for (const { text, run, at } of valuesOf(scan, hit).slice(0, 3)) {
    const found = numberToken(text);
    if (!found) continue;
    const marked = found.marked || /[#№]\s*$/.test(hit.run.text.slice(0, hit.run.text.length - hit.rest.length));
    // "Order 3 items" is no number; "Order #3", "Order R612338891" and a heading's "Order 3" of the page /orders/3 are.
    const digits = found.value.replace(/\D/g, '').length;
    const told =
      sure ||
      marked ||
      (found.value.length > 5 && isNamed(scan, found.value)) ||
      (isHead(run.element) && (isNamed(scan, found.value) || /^[A-Z]+\d{4,}$/.test(found.value)));
    if (!told && (digits < 4 || /^(?:19|20)\d\d$/.test(found.value))) return undefined;
    // A number alone below its heading: a long one, or one with letters of its own ("SNIP-1042").
    const own = text === found.value && (/^[A-Z]{2,6}-\d{4,}$/.test(text) || /[:：]$/.test(hit.run.text));
    if (!told && at !== hit.at && digits < 6 && !own) return undefined;
    const quote = hit.rest ? hit.run.text : `${hit.run.text} ${text}`;
    return {
      value: found.value,
      at,
      element: run.element,
      quote: quote.slice(0, 200),
      confidence: sure ? 0.95 : isHead(run.element) && digits > 3 ? 0.9 : 0.8,
      rank: hit.word.fields.receiptNumber ?? 0,
    };
  }
  return undefined;
}

const isHead = (element: Element) => element.closest('h1,h2,h3,h4,h5,[role="heading"]') !== null;

/** The page's address or title names it as its own: "/orders/88", "Order 88 | Paper & Ink". */
function isNamed({ page: { url, title } }: Scan, value: string): boolean {
  return (
    isWhole(decodeURIComponentSafe(url.pathname + url.search), value) || (value.length > 3 && isWhole(title, value))
  );
}

/** An invoice's, a receipt's or a payment's own number, behind its label or by its shape: "INV-10058823". */
function receiptAnchors(scan: Scan): Anchor[] {
  const labelled = scan.hits.flatMap((hit): Anchor[] => {
    if (!labels(hit, 'receiptNumber')) return [];
    const anchor = anchorOf(scan, hit, true);
    return anchor && anchor.value.replace(/\D/g, '').length >= 3 ? [{ ...anchor, confidence: 0.8 }] : [];
  });
  const clearest = Math.min(...labelled.map(({ rank }) => rank ?? 0));
  if (labelled.length) return labelled.filter(({ rank }) => rank === clearest);
  return scan.page.runs.flatMap(({ text, element }, at): Anchor[] =>
    scan.digits(at) && /^(?:INV|RE|RG|RN|FA|FV|SO|PO|ORD?)[-#/ ]?(?=[\w-]*\d{3})[\w-]{3,30}$/.test(text)
      ? [{ value: text, at, element, quote: text, confidence: 0.75 }]
      : [],
  );
}

/** "Confirmation number CA77120" on the page of an order just placed that has no other number. */
function confirmations(scan: Scan): Anchor[] {
  if (!kindsOf(scan.page).has('complete')) return [];
  return scan.hits.flatMap((hit): Anchor[] => {
    if (!labels(hit, 'receiptNumber') || !hit.folded.startsWith('confirmation')) return [];
    const anchor = anchorOf(scan, hit, true);
    // "Confirmation" at the end of a path, then the first of the checkout's steps.
    return anchor && /\d{3}/.test(anchor.value) ? [{ ...anchor, confidence: 0.8 }] : [];
  });
}

/**
 * "Detalle del pedido ZP-99120" of /pedidos/ZP-99120: a heading of details with the number that the address names; behind
 * "référence :" it needs no such witness.
 */
function headAnchors(scan: Scan): Anchor[] {
  return scan.page.runs.flatMap(({ text, element }, at): Anchor[] => {
    if (text.length > 80 || !scan.digits(at) || !isHead(element)) return [];
    const value = /(?:^|\s)#?([A-Z]{0,6}-?\d[\w-]{0,30})$/.exec(text)?.[1];
    if (
      !value ||
      !couldBeOrderNumber(value) ||
      !(isNamed(scan, value) || /\p{L}\s?:\s*#?[\w-]+$/u.test(text) || /\d{4}.*\d$/.test(value))
    )
      return [];
    const folded = foldLabel(text);
    if (!scan.words.phrases.detail.some((phrase) => folded.includes(phrase))) return [];
    return [{ value, at, element, quote: text, confidence: 0.85 }];
  });
}

/** "#10002" or "No. 10002" under a heading of orders; "#ORD-48" right below one of an order's details. */
function hashAnchors(scan: Scan): Anchor[] {
  const isList = saysList(scan);
  return scan.page.runs.flatMap(({ text, element }, at): Anchor[] => {
    if (!scan.digits(at)) return [];
    const above = isList ? undefined : scan.page.runs[at - 1];
    if (
      !isList &&
      !(above && isHead(above.element) && (scan.said(at - 1) & bitOf('detail') || information.test(above.text)))
    )
      return [];
    const value =
      /^\(?(?:#|№|No\.|Nr\.|n[°º.]|n[uú]m[eé]ro)\s?([A-Z]{0,4}-?\d[\w-]{2,30})\)?(?:\s*[•·|–]\s.{4,30})?$/i.exec(
        text,
      )?.[1];
    return value && couldBeOrderNumber(value) ? [{ value, at, element, quote: text, confidence: 0.85 }] : [];
  });
}

const information = /^(?:주문|order|注文|订单|訂單)\s?(?:정보|info(?:rmation)?|情報|信息|資訊)$/i;

/** "20261103-000127" alone, in a list: a number that begins with its day. */
function datedAnchors(scan: Scan): Anchor[] {
  if (!saysList(scan)) return [];
  return scan.page.runs.flatMap(({ text, element }, at): Anchor[] =>
    scan.digits(at) && /^[A-Z]{0,4}-?20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-_]?[A-Z\d]{2,12}$/.test(text)
      ? [{ value: text, at, element, quote: text, confidence: 0.8 }]
      : [],
  );
}

/** "購入明細（注文番号： 77）", "Order #1187 – Mossy": the title names the number and the page does not. */
function titleAnchors(scan: Scan): Anchor[] {
  const { title, document } = scan.page;
  const found =
    /(?:^|[\s(（|:：-])([^\s(（|:：][^(（|:：#]{1,30}?)\s*[:：#]\s*#?([A-Z]{0,6}-?\d[\w-]{0,30})(?=$|[\s)）|,])/u.exec(
      title.slice(0, 160),
    );
  const word = found?.[1] && scan.words.word(found[1]);
  const value = found?.[2];
  if (!word || !value || !couldBeOrderNumber(value)) return [];
  if (word.fields.number === undefined && word.fields.orderHeading === undefined) return [];
  return [{ value, at: 0, element: document.body, quote: title.slice(0, 200), confidence: 0.8 }];
}

/** "Ihre Bestellung ist unter der Nummer 1042 registriert.": a sentence of the order just placed that calls a number its own. */
function spokenAnchors(scan: Scan): Anchor[] {
  const { runs } = scan.page;
  const complete = bitOf('complete');
  if (
    !kindsOf(scan.page).has('complete') &&
    !runs.some(({ element }, at) => scan.said(at) & complete && isHead(element))
  )
    return [];
  return runs.flatMap(({ block, element }, at): Anchor[] => {
    if (!scan.digits(at) || element.closest('figure,blockquote,pre,code')) return [];
    const text = scan.page.text(block).slice(0, 300);
    const value = orderedThing.test(text) ? spoken.exec(text)?.[1] : undefined;
    return value && couldBeOrderNumber(value)
      ? [{ value, at, element, quote: text.slice(0, 200), confidence: 0.8 }]
      : [];
  });
}

const orderedThing =
  /order|bestell|commande|pedido|compra|encomenda|ordine|acquisto|zam[oó]wieni|objedn|rendel|ordre|beställ|bestilling|tilau|comand|заказ|sipariş/i;
const spoken =
  /(?:number|nummer|num[eé]ro|n[uú]mero|numer[ouy]?|номер\S{0,3}|n[°º]|nr\.?|no\.)(?:\s(?:is|ist|lautet|est|es|è|é))?\s?[:：]?\s?#?(?<![\w-])((?=[\w-]{0,30}\d{3})[A-Z\d][\w-]{2,30})(?![\w-]|[.,]\d|\s?[\p{Sc}%])/iu;

const plainLabel =
  /^(?:id|#|no\.?|nr\.?|n[°º]|n[uú]m[eé]ro|number|r[eé]f[eé]rence|referencia|riferimento|番号|編號|编号|번호)\s*:?$/i;

/** "ID 14", "Référence : 58" on the page that /pedidos/14 or ?id=58 names: a label too plain to be believed elsewhere. */
function plainAnchors(scan: Scan): Anchor[] {
  const { runs } = scan.page;
  const kinds = kindsOf(scan.page);
  if (kinds.has('article') || !(kinds.has('detail') || saysDetail(scan))) return [];
  return runs.flatMap(({ text }, at): Anchor[] => {
    const value = runs[at + 1];
    if (text.length > 20 || !value || !scan.digits(at + 1) || !plainLabel.test(text)) return [];
    const found = numberToken(value.text)?.value;
    if (!found || found.length !== value.text.replace(/^#\s?/, '').length || !isNamed(scan, found)) return [];
    return [{ value: found, at: at + 1, element: value.element, quote: `${text} ${value.text}`, confidence: 0.8 }];
  });
}

/** A heading or the title calls the page an order's details. */
const saysDetail = (scan: Scan): boolean => {
  const says = (text: string) => {
    const folded = foldLabel(text);
    return scan.words.phrases.detail.some((phrase) => folded.includes(phrase) && folded.length < phrase.length + 30);
  };
  return (
    says(scan.page.title) ||
    scan.page.runs.some(
      ({ text, element }, at) => text.length < 60 && scan.said(at) & bitOf('detail') && isHead(element) && says(text),
    )
  );
};

/** Lists that name no number at all: a part begins where a day is printed with "ordered" beside it. */
function daySegments(scan: Scan): Segment[] | undefined {
  const { page } = scan;
  const starts = page.runs.flatMap(({ text, block }, at) => {
    if (text.length > 40 || !/\d/.test(text)) return [];
    const next = page.runs[at + 1];
    const told =
      orderedWord.test(text) || (next?.block === block && orderedWord.test(next.text) && next.text.length < 12);
    return told && readDay(text, scan.hint.language ? { language: scan.hint.language } : {}) ? [at] : [];
  });
  if (!starts.length || starts.length > mostOrders) return undefined;
  const body = page.document.body;
  return starts.map((from, index) => ({
    element: body,
    from,
    to: Math.min(starts[index + 1] ?? page.runs.length, from + 120),
  }));
}

const orderedWord = /(?:주문|구매|결제|注文|购买|下单|訂購)\s*$/;

/** Numbers that stand in a grid's column. */
function gridAnchors(scan: Scan): Anchor[] {
  const anchors: Anchor[] = [];
  for (const grid of gridsOf(scan)) {
    const { fields } = grid;
    const headed = fields.has('number') || fields.has('orderHeading');
    // "ID | Date | Total" on a page that calls itself a list of orders.
    const plain = !headed && fields.has('total') && (fields.has('date') || fields.has('orderedOn')) && saysList(scan);
    const sure = plain || fields.has('number');
    if (!headed && !plain) continue;
    for (const row of grid.rows.slice(0, mostOrders)) {
      // A cell over all columns holds the goods of the order above.
      if (row.element.childElementCount === 1) continue;
      const cell = row.cells.find(
        ({ word, label }) =>
          word?.fields.number !== undefined ||
          word?.fields.orderHeading !== undefined ||
          (plain && plainLabel.test(label)),
      );
      if (!cell?.text) continue;
      const marked = numberToken(cell.text);
      const value =
        (marked?.marked || (sure && marked && /^[#\w.-]+$/.test(cell.text)) ? marked?.value : undefined) ??
        readOrderNumber(cell.text)?.number ??
        (sure ? marked?.value : undefined);
      if (!value) continue;
      const at = rangeOf(scan.page, cell.element).from;
      anchors.push({
        value,
        at,
        element: cell.element,
        quote: `${cell.label} ${cell.text}`.slice(0, 200),
        confidence: 0.93,
        row: row.to,
      });
    }
  }
  return anchors;
}

const orderLink =
  /(?:^|[?&/_])(?:order|ord|od|purchase|odr)[_-]?(?:id|no|num|number|sn|code|key|seq)=([\w-]{4,40})|\/(?:orders?|purchases?|order[-_](?:view|details?)|view[-_]order|detail)\/(?:detail\/|view\/)?#?((?:[A-Z]{1,6}-)?[A-Z]{0,4}\d[\w-]{2,38})(?=$|[/?#])/i;

/** Lists that print no number: the links to the orders' own pages carry it. */
function linkAnchors(scan: Scan): Anchor[] {
  const anchors: Anchor[] = [];
  for (const link of scan.page.document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.length > 400 || /^(?:mailto|tel|javascript):/i.test(href)) continue;
    const found = orderLink.exec(href);
    const value = found?.[1] ?? found?.[2];
    if (!value || !/\d{4}/.test(value)) continue;
    const text = scan.page.text(link);
    const shown = text.includes(value);
    anchors.push({
      value,
      at: rangeOf(scan.page, link).from,
      element: link,
      quote: (shown ? text : href).slice(0, 200),
      confidence: shown ? 0.85 : 0.6,
    });
    if (anchors.length > mostOrders) break;
  }
  return anchors;
}

const addressKey = /^(?:order|ord|od|purchase|odr)?[_-]?(?:id|no|num|number|code|key|seq)$/i;

/** The order number in the page's own address, if it has one; it counts only when the page also shows it. */
export function addressNumber(url: URL): string | undefined {
  for (const [key, value] of url.searchParams) {
    if (/ord|od|purchase/i.test(key) && addressKey.test(key) && /^[\w-]{4,40}$/.test(value) && /\d{3}/.test(value))
      return value;
  }
  return /\/(?:orders?|order-received|view-order|purchases?)\/(?:detail\/|view\/)?((?:[A-Z]{1,6}-){0,3}[A-Z]{0,4}\d[\w-]{2,38})(?:\/|$)/i.exec(
    url.pathname,
  )?.[1];
}

/** "000000": what stands for a number in a draft of a page names nothing. */
const isPlaceholder = (value: string) => /^(\w)\1{3,}$/.test(value);

/** The largest element around a number that holds no other order's number. */
function boxOf(anchor: Anchor, others: readonly Anchor[]): { box: Element } {
  let box = anchor.element;
  for (let up = box.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    const around = up;
    if (others.some((other) => around.contains(other.element))) break;
    box = up;
  }
  return { box };
}

/** Each order's part: the largest element around its number that holds no other order's number. */
function splitByAnchors(scan: Scan, anchors: readonly Anchor[]): Segment[] {
  const { page } = scan;
  const all = [...anchors].sort((a, b) => a.at - b.at);
  const key = (anchor: Anchor) => (isPlaceholder(anchor.value) ? `${anchor.value}@${anchor.at}` : anchor.value);
  const groups = new Map<string, Anchor[]>();
  for (const anchor of all) groups.set(key(anchor), [...(groups.get(key(anchor)) ?? []), anchor]);
  const segments: Segment[] = [];
  for (const [name, group] of groups) {
    const others = all.filter((anchor) => key(anchor) !== name);
    // Mails name their orders at the top and again where each begins: the anchor with most around it is the order's.
    const [best] = group
      .map((anchor) => ({ ...anchor, ...boxOf(anchor, others) }))
      .map((anchor) => ({ ...anchor, range: rangeOf(page, anchor.box) }))
      .sort((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from) || b.confidence - a.confidence);
    if (!best) continue;
    const { box: element, range } = best;
    // An order of several rows that each repeat its number: they belong together as long as no other stands between.
    const next = others.find(({ at }) => at > best.at);
    for (const { at, element: row } of group) {
      if (at < range.to || (next && at >= next.at)) continue;
      range.to = rangeOf(page, row).to;
    }
    // A cell with its number may span several rows.
    if (best.row) for (const { row } of group) if (row && !(next && row > next.at)) range.to = Math.max(range.to, row);
    // A row of a table goes on in rows that hold its items.
    for (let row = best.row ? element.nextElementSibling : null; row; row = row.nextElementSibling) {
      if (!(row.childElementCount === 1 && row.querySelector('table,li,dl'))) break;
      range.to = Math.max(range.to, rangeOf(page, row).to);
    }
    // Flat lists (rows without a box around each order): the part ends where the next order begins.
    const isFlat = range.to - range.from <= 4 && !best.row;
    segments.push({
      number: best.value,
      quote: best.quote,
      confidence: best.confidence,
      element,
      at: best.at,
      from: range.from,
      to: isFlat ? Math.max(range.to, Math.min(next ? next.at - 1 : page.runs.length, range.to + 60)) : range.to,
    });
  }
  // A flat part ends where the next order's own box begins.
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1];
    if (next && next.from > (segment.at ?? segment.from)) segment.to = Math.min(segment.to, next.from);
  }
  takeFollowers(page, segments);
  return segments;
}

/** Boxes of one kind that follow each order's box, behind the last one too, hold the rest of it: its goods and sums. */
function takeFollowers(page: Scan['page'], segments: readonly Segment[]): void {
  const [first, second] = segments;
  if (!first || !second) return;
  const kind = (element: Element) => `${element.localName} ${element.getAttribute('class')}`;
  const followers = ({ element }: Segment, count: number): Element[] => {
    const found: Element[] = [];
    for (let next = element.nextElementSibling; next && found.length < count; next = next.nextElementSibling)
      found.push(next);
    return found;
  };
  const between = followers(first, 4);
  const count = between.indexOf(second.element);
  if (count < 1) return;
  const kinds = between.slice(0, count).map(kind).join();
  const all = segments.map((segment) => followers(segment, count));
  if (all.some((found) => found.length < count || found.map(kind).join() !== kinds)) return;
  if (segments.some((segment) => all.flat().includes(segment.element))) return;
  for (const [at, segment] of segments.entries())
    segment.to = Math.max(segment.to, rangeOf(page, all[at]?.at(-1) as Element).to);
}
