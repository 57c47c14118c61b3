// Page → Capture: shop file → generic readers → normalise → merge → check → decide. The page is only read.
import { type Checked, check } from './check';
import { decide } from './decide';
import { merge } from './merge';
import type { Capture, OrderFacts, PageKind } from './model';
import { type Draft, normalise } from './normalise';
import type { Page } from './page';
import type { Reader, Reading } from './reader';
import { type Scan, scan } from './scan';
import { recognise, type Shop } from './shop';

export interface CaptureOptions {
  /** Leave the shop files out. */
  generic?: boolean;
  shops?: Readonly<Record<string, Shop>>;
  readers?: Readonly<Record<string, Reader>>;
  /** A live page goes on without the reader that failed on it; everywhere else a bug throws. */
  onFault?: (id: string, error: unknown) => void;
}

const byName = <T>(files: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(files).map(([path, member]) => [path.replace(/^.*\/|\.ts$/g, ''), member]));

const allShops = byName(import.meta.glob<Shop>('./shops/*.ts', { eager: true, import: 'default' }));
const allReaders = byName(import.meta.glob<Reader>('./readers/*.ts', { eager: true, import: 'default' }));

/** The whole capture in one go. */
export function capture(page: Page, options: CaptureOptions = {}): Capture {
  const steps = capturing(page, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after every reader, so that its caller may give the thread back. */
export function* capturing(page: Page, options: CaptureOptions = {}): Generator<void, Capture> {
  const shop = options.generic ? undefined : findShop(page, options.shops ?? allShops);
  if (shop?.never && !page.asked) return { page: 'none', orders: [], shop: shop.id };
  const seen = scan(page);
  yield;
  const drafts: Draft[] = [];
  const claimed: NonNullable<Capture['claimed']> = {};
  let known: PageKind | undefined;
  const take = (reading: Reading | undefined, reader: string, confidence: number) => {
    if (!reading) return;
    if (reading.page) known ??= reading.page;
    Object.assign(claimed, { ...reading.claimed, ...claimed });
    for (const raw of reading.orders.slice(0, 300))
      drafts.push(normalise(raw, { page, words: seen.words, hint: seen.hint, reader, confidence }));
  };
  const attempt = (id: string, read: () => Reading | undefined): Reading | undefined => {
    if (!options.onFault) return read();
    try {
      return read();
    } catch (error) {
      options.onFault(id, error);
      return undefined;
    }
  };
  const { kind, file } = shop ?? {};
  if (shop && kind && file) {
    take(
      attempt(shop.id, () => file.read(page, kind)),
      shop.id,
      0.95,
    );
    if (drafts.length) known ??= kind;
    yield;
  }
  const readers = Object.entries(options.readers ?? allReaders).sort(([, a], [, b]) => a.rank - b.rank);
  for (const [id, reader] of readers) {
    if (isIdle(reader.rank, drafts)) continue;
    take(
      attempt(id, () => reader.read(page)),
      id,
      trust(reader.rank),
    );
    yield;
  }
  const checked = merge(drafts, seen).map((draft) => finish(check(draft), seen));
  yield;
  const verdict = decide(seen, checked, {
    ...(known && { known }),
    structured: drafts.some(({ reader }) => reader === 'json-ld' || reader === 'microdata'),
    never: shop?.never ?? false,
  });
  if (verdict.page === 'none') return { page: 'none', orders: [], ...(shop && { shop: shop.id }) };
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

/** Events and names of last resort are read only where something is still missing. */
function isIdle(rank: number, drafts: readonly Draft[]): boolean {
  const has = (field: 'number' | 'total' | 'seller') =>
    drafts.some(({ facts }) => (field === 'seller' ? facts.seller?.name : facts[field]) !== undefined);
  if (rank >= 60 && rank < 70) return has('number') && has('total') && drafts.some(({ items }) => items.length > 0);
  return rank >= 90 && has('seller');
}

/** Readers are ranked by trust: the lower, the more believed. */
const trust = (rank: number): number => Math.max(0.5, 0.95 - rank / 200);

interface FoundShop {
  id: string;
  file: Shop;
  kind?: Exclude<PageKind, 'none'>;
  never?: boolean;
}

/** The shop file whose page this is: marketplaces by host first, then platforms by their marks. */
export function findShop(page: Page, shops: Readonly<Record<string, Shop>>): FoundShop | undefined {
  const entries = Object.entries(shops).sort(
    ([, a], [, b]) => Number(b.hosts !== undefined) - Number(a.hosts !== undefined),
  );
  for (const [id, file] of entries) {
    const found = recognise(file, page);
    if (found === false) return { id, file, never: true };
    if (found) return { id, file, kind: found.kind };
  }
  return undefined;
}

/** A bank transfer or virtual account that was only received is not paid. */
function finish(checked: Checked, seen: Scan): Checked {
  const { facts } = checked;
  const waits = facts.payment?.kind === 'bank-transfer' || facts.payment?.kind === 'virtual-account';
  const paid = facts.status && facts.status.kind !== 'other' && facts.status.kind !== 'paid';
  if (!waits || paid) return checked;
  const unpaid = seen.page.runs.some(({ text }) => {
    const folded = text.toLowerCase().replace(/\s+/g, '');
    return text.length < 200 && seen.words.phrases.unpaid.some((phrase) => folded.includes(phrase));
  });
  if (!unpaid) return checked;
  const label = facts.status?.label;
  const status: NonNullable<OrderFacts['status']> = { kind: 'awaiting-payment', ...(label && { label }) };
  const source = facts.sources.status ?? facts.sources.payment;
  return { ...checked, facts: { ...facts, status, sources: { ...facts.sources, ...(source && { status: source }) } } };
}
