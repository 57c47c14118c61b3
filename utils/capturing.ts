// (Page, what stands on the shelf) → Capture: shop file → generic readers → normalise → merge → check → decide. The page is only read.
import type { Checked } from './check';
import { bitOf, makingDictionary } from './dictionary';
import type { Capture, OrderFacts, PageKind } from './model';
import type { Draft } from './normalise';
import type { Page } from './page';
import { kindsOf } from './page-kinds';
import { hasEvents, hasState, lateParts, lookingUp, type PartName, partsOf, type Shelf } from './part';
import type { RawOrder, Reader, Reading } from './reader';
import { recognise } from './recognise';
import { type Scan, scanning } from './scan';
import type { ShopMarks } from './shop';

export interface CaptureOptions {
  /** Leave the shop files out. */
  generic?: boolean;
  /** A live page goes on without the reader that failed on it; everywhere else a bug throws. */
  onFault?: (id: string, error: unknown) => void;
}

/** A moment to rest, or what is wanted to go on. */
export type Pause = readonly PartName[] | undefined;

/**
 * A whole capture, with a pause after every reader, so that its caller may give the thread back. Where it yields names,
 * those parts must stand on the shelf before it goes on; a caller that cannot bring them gives up.
 */
export function* capturing(page: Page, shelf: Shelf, options: CaptureOptions = {}): Generator<Pause, Capture> {
  const shop = options.generic ? undefined : yield* findShop(page, shelf.marks);
  const none: Capture = { page: 'none', orders: [], ...(shop && { shop: shop.id }) };
  if (shop?.never && !page.asked) return none;
  yield undefined;
  const languages = yield* lookingUp(page);
  yield undefined;
  // An address that speaks of an order: most likely all will be wanted, and one question is quicker than two.
  const likely = shop?.kind !== undefined || speaksOf(page, /complete|detail|list/);
  const parts = new Set([
    ...partsOf(page, languages, shop?.kind && shop.id),
    ...(likely || page.asked ? (['goods'] as const) : []),
    ...(likely ? lateParts : []),
  ]);
  yield [...parts];
  const words = yield* makingDictionary(shelf.labels, languages);
  yield undefined;
  const seen = yield* scanning(page, words);
  yield undefined;
  const heard: { raw: RawOrder; reader: string; confidence: number }[] = [];
  const claimed: NonNullable<Capture['claimed']> = {};
  let known: PageKind | undefined;
  const take = (reading: Reading | undefined, reader: string, confidence: number) => {
    if (!reading) return;
    if (reading.page) known ??= reading.page;
    Object.assign(claimed, { ...reading.claimed, ...claimed });
    for (const raw of reading.orders.slice(0, 300)) heard.push({ raw, reader, confidence });
  };
  const attempt = function* (
    id: string,
    read: () => Reading | undefined | Generator<undefined, Reading | undefined>,
  ): Generator<undefined, Reading | undefined> {
    try {
      const reading = read();
      return reading && 'next' in reading ? yield* reading : reading;
    } catch (error) {
      if (!options.onFault) throw error;
      options.onFault(id, error);
      return undefined;
    }
  };
  const { kind } = shop ?? {};
  if (shop && kind) {
    take(yield* attempt(shop.id, () => shelf.shops[shop.id]?.read(page, kind)), shop.id, 0.95);
    if (heard.length) known ??= kind;
    yield undefined;
  }
  /** Readers that came with a part are heard where the page wants it; what other pages wanted stays on the shelf. */
  const among = (from: number, to: number) =>
    Object.entries(shelf.readers)
      .filter(([, { rank, part }]) => rank >= from && rank < to && (!part || parts.has(part)))
      .sort(([, a], [, b]) => a.rank - b.rank);
  const hear = function* ([id, reader]: [string, Reader]): Generator<undefined, void> {
    take(yield* attempt(id, () => (reader.steps ? reader.steps(page) : reader.read(page))), id, trust(reader.rank));
  };
  for (const one of among(0, late)) {
    yield* hear(one);
    yield undefined;
  }
  const missed = () =>
    !known &&
    !couldBeOrder(
      page,
      heard.map(({ raw }) => raw),
    );
  if (!parts.has('goods') && (!missed() || seen.labelling('total').length > 0)) {
    yield ['goods', ...lateParts];
    for (const one of ['goods', ...lateParts] as const) parts.add(one);
    for (const one of among(0, late)) {
      if (one[1].part !== 'goods') continue;
      yield* hear(one);
      yield undefined;
    }
  }
  if (missed()) {
    if (!hasEvents(page)) return none;
    yield ['events'];
    parts.add('events');
    for (const one of among(late, state)) yield* hear(one);
    if (missed()) return none;
    yield undefined;
  }
  if (!parts.has('judge')) yield lateParts;
  const { judge } = shelf;
  if (!judge) return none;
  const drafts: Draft[] = [];
  const draft = function* (): Generator<undefined, void> {
    for (const { raw, ...one } of heard.splice(0)) {
      drafts.push(judge.normalise(raw, { page, words: seen.words, hint: seen.hint, ...one }));
      yield;
    }
  };
  yield* draft();
  if (!isIdle(late, drafts)) {
    const wanted: PartName[] = [
      ...(!parts.has('events') && hasEvents(page) ? (['events'] as const) : []),
      ...(hasState(page) ? (['state'] as const) : []),
    ];
    if (wanted.length) yield wanted;
    for (const one of wanted) parts.add(one);
    for (const one of among(wanted.includes('events') ? late : state, who)) {
      if (isIdle(one[1].rank, drafts)) continue;
      yield* hear(one);
      yield* draft();
      yield undefined;
    }
  }
  for (const one of among(who, Number.POSITIVE_INFINITY)) {
    if (isIdle(one[1].rank, drafts)) continue;
    yield* hear(one);
    yield* draft();
    yield undefined;
  }
  const merged = judge.merge(drafts, seen);
  yield undefined;
  const checked: Checked[] = [];
  for (const one of merged) {
    const proved = judge.check(one, shop?.id, (money) => judge.showsMoney(seen, money));
    checked.push(finish(proved, seen));
    yield undefined;
  }
  const verdict = yield* judge.deciding(seen, checked, {
    ...(known && { known }),
    structured: drafts.some(({ reader }) => reader === 'json-ld' || reader === 'microdata'),
    never: shop?.never ?? false,
  });
  if (verdict.page === 'none') return none;
  const orders = checked
    .map(({ facts }) => facts)
    .filter((facts) => verdict.page !== 'order-list' || facts.number || checked.length === 1);
  return {
    page: verdict.page,
    orders: orders.length ? orders : [{ sources: {} }],
    ...(shop && { shop: shop.id }),
    ...(Object.keys(claimed).length && { claimed }),
    ...(verdict.doubts.length && { doubts: verdict.doubts }),
  };
}

/** Rank from which readers are heard only beside others: purchase events, what scripts left, then who must answer. */
const late = 60;
const state = 65;
const who = 70;

/** Whether there may be an order: `decide` finds none where this does not hold. */
function couldBeOrder(page: Page, raws: readonly RawOrder[]): boolean {
  const told = raws.some(({ number, total, items }) => number ?? total ?? items?.length);
  return told || page.asked || speaksOf(page, /complete/);
}

const speaksOf = (page: Page, kinds: RegExp): boolean => [...kindsOf(page)].some((kind) => kinds.test(kind));

/** Events and names of last resort are read only where something is still missing. */
function isIdle(rank: number, drafts: readonly Draft[]): boolean {
  const has = (field: 'number' | 'total' | 'seller') =>
    drafts.some(({ facts }) => (field === 'seller' ? facts.seller?.name : facts[field]) !== undefined);
  if (rank >= late && rank < who) return has('number') && has('total') && drafts.some(({ items }) => items.length > 0);
  return rank >= 90 && has('seller');
}

/** Readers are ranked by trust: the lower, the more believed. */
const trust = (rank: number): number => Math.max(0.5, 0.95 - rank / 200);

interface FoundShop {
  id: string;
  kind?: Exclude<PageKind, 'none'>;
  never?: boolean;
}

const ordered = new WeakMap<Shelf['marks'], [string, ShopMarks][]>();

/** The shop file whose page this is: marketplaces by host first, then platforms by their marks. */
function* findShop(page: Page, shops: Shelf['marks']): Generator<undefined, FoundShop | undefined> {
  let entries = ordered.get(shops);
  if (!entries) {
    entries = Object.entries(shops).sort(
      ([, a], [, b]) => Number(b.hosts !== undefined) - Number(a.hosts !== undefined),
    );
    ordered.set(shops, entries);
  }
  for (const [at, [id, file]] of entries.entries()) {
    if (at % 10 === 9) yield;
    const found = recognise(file, page);
    if (found === false) return { id, never: true };
    if (found) return { id, kind: found.kind };
  }
  return undefined;
}

/** A bank transfer or virtual account that was only received is not paid. */
function finish(checked: Checked, seen: Scan): Checked {
  const { facts } = checked;
  const waits = facts.payment?.kind === 'bank-transfer' || facts.payment?.kind === 'virtual-account';
  const paid = facts.status && facts.status.kind !== 'other' && facts.status.kind !== 'paid';
  if (!waits || paid) return checked;
  const unpaid = seen.page.runs.some(({ text }, at) => {
    if (!(seen.said(at) & bitOf('unpaid'))) return false;
    const folded = text.toLowerCase().replace(/\s+/g, '');
    return text.length < 200 && seen.words.phrases.unpaid.some((phrase) => folded.includes(phrase));
  });
  if (!unpaid) return checked;
  const label = facts.status?.label;
  const status: NonNullable<OrderFacts['status']> = { kind: 'awaiting-payment', ...(label && { label }) };
  const source = facts.sources.status ?? facts.sources.payment;
  return { ...checked, facts: { ...facts, status, sources: { ...facts.sources, ...(source && { status: source }) } } };
}
