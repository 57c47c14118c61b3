// The contract of a shop file: one marketplace or shop platform, its addresses, its marks, and the form that its pages fill.
import type { PageKind } from './model';
import type { Page, Run } from './page';
import type { Raw, RawItem, RawOrder, RawSeller, Reading } from './reader';

/** An order page of the shop, by its address, its marks, or both (then both must hold). */
export interface ShopPage {
  kind: Exclude<PageKind, 'none'>;
  /** Tested against `url.pathname + url.search`. */
  path?: RegExp;
  /** Tested against the body's id and classes, `order-detail lang-en …`. */
  body?: RegExp;
  /** A cheap selector that must match. */
  mark?: string;
}

/** By what a shop's pages are known, without what reads them. */
export interface ShopMarks {
  /** Marketplaces: hosts, as whole-label suffixes (`coupang.com`, `amazon.*`). Absent for platforms that live on any host. */
  readonly hosts?: readonly string[];
  /** Platforms: a cheap test that this page was made by it. */
  detect?(page: Page): boolean;
  readonly pages: readonly ShopPage[];
  /** Pages of this shop that look like orders and are none; of marketplaces only what `recognise` does not know. */
  readonly never?: readonly Omit<ShopPage, 'kind'>[];
}

export interface Shop extends ShopMarks {
  /** The page's own words, field by field; cleaning, currency and completeness are the pipeline's. */
  read(page: Page, kind: PageKind): Reading | undefined;
}

/**
 * How to find one field in an element: CSS (`css@attribute` for an attribute, `css@` for text even if hidden), `::label|label` for what stands beside
 * or behind a label (`css::label` inside an element), a pattern over the text (its first group), own code, or alternatives in order of trust.
 * `+` in front takes all of them: rows that are summed. In JSON a string is a dotted path.
 */
export type Find = string | RegExp | ((scope: Element, page: Page) => Raw | readonly Raw[]) | readonly Find[];

type Fields<T> = { [K in keyof T]?: Find };

export interface Form extends Fields<Omit<RawOrder, 'items' | 'seller' | 'currency' | 'minorUnits' | 'confidence'>> {
  /** Where the order stands: CSS, all matches; on lists one for each order. Rows that repeat a number are one order. */
  each?: string;
  /** Printed but never meant: hidden copies, other currencies, points to be earned. */
  skip?: string;
  /** `each` is where the items stand; without it the order's own element is the one item. */
  items?: Fields<RawItem> & { each?: string };
  seller?: Fields<Omit<RawSeller, 'channels'>>;
  /** ISO 4217, where the shop knows only one or says it in an attribute. */
  currency?: Find;
  minorUnits?: boolean;
}

const usual = /^[\x20-\x7e가-힣]*$/;
const signs = /[\s:：·*]/;

/** Each step costs, and most texts need none of them. */
const fold = (text: string) => {
  const folded = usual.test(text) ? text : text.normalize('NFKC');
  return (signs.test(folded) ? folded.replace(/[\s:：·*]+/g, '') : folded).toLowerCase();
};

/** The value at a dotted path of parsed JSON. */
export const dig = (json: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined), json);

const colons = /[:：]/;
const indexes = new WeakMap<Page, Map<string, number[]>>();

/** Runs by what stands in them, or before their colon. */
function labels(page: Page): Map<string, number[]> {
  const known = indexes.get(page);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (let at = 0; at < page.runs.length; at++) {
    const { text } = page.runs[at] as Run;
    if (text.length >= 200) continue;
    const colon = text.search(colons);
    const key = fold(colon < 0 ? text : text.slice(0, colon));
    if (!key || key.length >= 40) continue;
    const others = index.get(key);
    if (others) others.push(at);
    else index.set(key, [at]);
  }
  indexes.set(page, index);
  return index;
}

const isElement = (scope: unknown): scope is Element => typeof (scope as Element | null)?.querySelector === 'function';

const shown = (element: Element, skip?: string) => !(skip && element.closest(skip));

/** What stands beside or behind a label; labels in cells before the others, never those of a column or a caption. */
function beside(page: Page, scope: Element, names: string, skip?: string): Raw {
  for (const name of names.split('|')) {
    const found = (labels(page).get(fold(name)) ?? []).flatMap((at) => {
      const run = page.runs[at];
      return run &&
        scope.contains(run.element) &&
        shown(run.element, `thead, [scope=col], caption${skip ? `,${skip}` : ''}`)
        ? { at, run, cell: run.element.closest('th,dt') }
        : [];
    });
    for (const { at, run, cell } of found.sort((a, b) => Number(!a.cell) - Number(!b.cell))) {
      const behind = /[:：]\s*(.+)$/.exec(run.text)?.[1];
      if (behind) return behind;
      if (cell && scope.contains(cell)) {
        const value = cell.nextElementSibling;
        if (value && words(page, value, skip)) return value;
        continue;
      }
      const next = page.runs.slice(at + 1, at + 4).find(({ element, text }) => shown(element, skip) && fold(text));
      if (!next || !scope.contains(next.element)) continue;
      if (next.element.contains(run.element)) return next.text;
      let value = next.element;
      while (value.parentElement && !value.parentElement.contains(run.element)) value = value.parentElement;
      return page.text(value).length < 120 ? value : next.element;
    }
  }
}

/** The element's words without what is skipped; of the whole page all, however long it is. */
const words = (page: Page, element: Element, skip?: string) =>
  element === page.document.documentElement || (skip && element.querySelector(skip))
    ? page.runs
        .filter((run) => element.contains(run.element) && shown(run.element, skip))
        .map(({ text }) => text)
        .join(' ')
    : page.text(element);

/** An element stays one as long as nothing in it is skipped. */
const bare = (page: Page, raw: Raw, skip?: string): Raw =>
  isElement(raw) && skip && raw.querySelector(skip) ? words(page, raw, skip) : raw;

type Found = Raw | readonly Raw[];

function find(page: Page, scope: unknown, how: Find, skip?: string): Found {
  if (typeof how === 'function') return how(scope as Element, page);
  if (how instanceof RegExp) return isElement(scope) ? how.exec(words(page, scope, skip))?.[1] : undefined;
  if (typeof how !== 'string') {
    for (const one of how) {
      const value = find(page, scope, one, skip);
      if (plain(page, value)) return value;
    }
    return;
  }
  if (!isElement(scope)) return dig(scope, how) as Raw;
  const sum = how[0] === '+';
  const [css = '', names] = (sum ? how.slice(1) : how).split('::');
  if (names) {
    const inside = css ? scope.querySelector(css) : scope;
    const value = (name: string) => (inside ? bare(page, beside(page, inside, name, skip), skip) : undefined);
    return sum
      ? names
          .split('|')
          .map(value)
          .filter((one) => one)
      : value(names);
  }
  const [selector = '', attribute] = css.split('@');
  if (selector && attribute === undefined && !sum && !skip) {
    // The first is nearly always the one: the others need not even be looked at.
    const one = scope.querySelector(selector);
    if (!one) return;
    if (page.text(one)) return one;
  }
  const matches = selector ? [...scope.querySelectorAll(selector)].filter((element) => shown(element, skip)) : [scope];
  if (attribute !== undefined)
    return matches
      .map((element) => (attribute ? element.getAttribute(attribute) : element.textContent))
      .find((value) => value?.trim());
  if (sum) return matches.filter((one) => page.text(one));
  return bare(
    page,
    matches.find((one) => page.text(one)),
    skip,
  );
}

const plain = (page: Page, raw: Found): string =>
  isElement(raw) ? page.text(raw) : Array.isArray(raw) ? raw.map((one) => plain(page, one)).join(' ') : `${raw ?? ''}`;

function fields<T extends object>(page: Page, scope: unknown, form: object, skip?: string): T | undefined {
  const out: Record<string, Found> = {};
  for (const [field, how] of Object.entries(form)) {
    if (field === 'each') continue;
    const value = find(page, scope, how as Find, skip);
    if (plain(page, value)) out[field] = value;
  }
  return Object.keys(out).length ? (out as T) : undefined;
}

const all = (scope: unknown, each: string | undefined, skip?: string): unknown[] => {
  if (!each) return [scope];
  if (isElement(scope)) return [...scope.querySelectorAll(each)].filter((element) => shown(element, skip));
  const found = dig(scope, each);
  return Array.isArray(found) ? found : found ? [found] : [];
};

/** A cell of payment may go on with accounts and names: then only its first words are the method. */
const method = (page: Page, raw: Raw): Raw =>
  isElement(raw) && page.text(raw).length > 40 ? page.runs.find(({ element }) => raw.contains(element))?.text : raw;

/** A part of an element's text: the pattern's first group. */
export const take =
  (css: string, pattern: RegExp) =>
  (scope: Element, page: Page): Raw =>
    pattern.exec(page.text(scope.querySelector(css)))?.[1];

/** The last of all that match, where it has a digit: the bottom line of a column of amounts. */
export const last =
  (css: string) =>
  (scope: Element): Raw =>
    [...scope.querySelectorAll(css)].reverse().find((element) => /\d/.test(element.textContent ?? ''));

/** A field out of the address: a parameter of its query, or the first group of a pattern over its path. */
export const address =
  (from: string | RegExp) =>
  (_: unknown, { url }: Page): Raw =>
    typeof from === 'string' ? url.searchParams.get(from) : from.exec(url.pathname)?.[1];

/** Cards of a list that link to a product whose address holds this; their price may be the unit's or the line's. */
export const linked = (product: string): NonNullable<Form['items']> => ({
  each: `li:has(a[href*="${product}"])`,
  name: (card) =>
    [...card.querySelectorAll(`a[href*="${product}"]`)].find((link) => link.textContent?.trim()) as Element | undefined,
  quantity: /(\d+)\s*개/,
  price: /([\d,]+\s*원)/,
});

/** What Korean shops call the fields of an order, the surest word first; spaces in labels do not count. */
export const ko = {
  number: '::주문번호',
  orderedOn: '::주문일시|주문일자|주문일|결제일시',
  total: '::최종결제금액|총결제금액|결제금액',
  shipping: '::배송비|총배송비',
  payment: '::결제수단|결제방법|결제방식',
} satisfies Form;

/** Lists by one form, every other page by another. */
export const reads =
  (order: Form, list: Form = order): Shop['read'] =>
  (page, kind) =>
    fill(page, kind === 'order-list' ? list : order);

/** Fills the form from the page (or from parsed JSON): one order for each scope that says anything of itself. */
export function fill(page: Page, form: Form, json?: unknown): Reading | undefined {
  const { each, skip, items, seller, currency, minorUnits, ...own } = form;
  const orders: RawOrder[] = [];
  for (const scope of all(json ?? page.document.documentElement, each, skip)) {
    const order = fields<RawOrder>(page, scope, own, skip) ?? {};
    const rows = items ? all(scope, items.each, skip) : [];
    const lines = rows.flatMap((row) => {
      const item = fields<RawItem>(page, row, items ?? {}, skip);
      if (!item?.name) return [];
      if (item.option && plain(page, item.option) === plain(page, item.name)) delete item.option;
      return item;
    });
    if (lines.length) order.items = lines;
    if (order.payment) order.payment = method(page, order.payment);
    if (order.href) order.href = URL.parse(plain(page, order.href), page.url)?.href ?? '';
    const before = orders.at(-1);
    if (before?.number && !order.total && plain(page, before.number) === plain(page, order.number)) {
      before.items = [...(before.items ?? []), ...lines];
      continue;
    }
    if (!order.number && !order.total && !lines.length) continue;
    // An address alone is no order: a page that still loads, or one that says that there is nothing.
    const told = plain(page, order.number);
    if (Object.keys(order).length < 2 && !json && !page.holds(told)) continue;
    const who = seller && fields<RawSeller>(page, scope, seller, skip);
    if (who) order.seller = who;
    const money = currency && find(page, scope, currency, skip);
    if (money) order.currency = plain(page, money);
    if (minorUnits) order.minorUnits = true;
    orders.push(order);
  }
  return orders.length ? { orders } : undefined;
}
