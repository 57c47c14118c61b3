// One look at one page → rows of orders, sellers, receipts and cases, in one transaction; seen again, the same rows.
import { captureEvents, uniteEvents } from './capture-events';
import { assemble } from './db';
import type { Transaction } from './db/open';
import type { OrderRow, StoredCase, StoreName } from './db/rows';
import type {
  Capture,
  Instant,
  Jurisdiction,
  OrderFacts,
  OrderId,
  PageKind,
  Receipt,
  ReceiptId,
  Seller,
  SellerId,
} from './model';
import { mergeFacts, mergeSeller } from './order-merge';
import { orderRow, searchRow } from './order-row';
import { type Planner, recount } from './recount';
import { same } from './same';
import { orderIdOf, sellerIdOf } from './site';

/** The stores that a capture may touch. */
export const captureStores: StoreName[] = ['orders', 'sellers', 'receipts', 'cases', 'search', 'marks'];

/** A look, after its checks: where, when, by whom asked. */
export interface Look {
  capture: Capture;
  /** The receipt without its order; `sha256` is ours, over the text as stored. */
  receipt?: Omit<Receipt, 'id' | 'orderId'>;
  site: string;
  url: string;
  at: Instant;
  zone: string;
  jurisdiction: Jurisdiction;
  /** Names this saving, so that it can be handed back. */
  token: string;
  /** Wanted by the user: an order handed back earlier is taken again. */
  asked: boolean;
  corrected?: OrderRow['corrected'];
}

/** What was there before and what came, so that `undo` hands back exactly this. */
export interface Saving {
  /** The page's host: only it, or one of our own pages, may hand back. */
  host: string;
  at: Instant;
  orders: {
    id: OrderId;
    before?: OrderRow;
    caseBefore?: StoredCase;
    receiptId?: ReceiptId;
    corrected?: OrderRow['corrected'];
  }[];
}

export type Outcome = 'saved' | 'updated' | 'unchanged';

const worth: Record<PageKind, number> = {
  'order-detail': 4,
  'order-complete': 3,
  receipt: 2,
  'order-list': 1,
  none: 0,
};

/** How many receipts one order keeps; the first is never among those left out. */
const mostReceipts = 40;
const halfDay = 43_200_000;

/** Stores all orders of the look. Orders without anything to know them by are left out. */
export async function storeCapture(
  transaction: Transaction,
  look: Look,
  plan: Planner,
): Promise<{ orderIds: OrderId[]; outcome: Outcome; undo?: string }> {
  const saving: Saving = { host: URL.canParse(look.url) ? new URL(look.url).hostname : '', at: look.at, orders: [] };
  const orderIds: OrderId[] = [];
  let saved = false;
  for (const facts of look.capture.orders) {
    const id = orderIdOf(look.site, facts);
    if (!id || orderIds.includes(id)) continue;
    if (!look.asked && (await transaction.objectStore('marks').get(`undone:${id}`))) continue;
    orderIds.push(id);
    const change = await storeOrder(transaction, look, id, facts, plan);
    if (change) saving.orders.push(change);
    if (change && !change.before) saved = true;
  }
  if (saving.orders.length === 0) return { orderIds, outcome: 'unchanged' };
  const undo = `${look.at}:${look.token}`;
  const marks = transaction.objectStore('marks');
  const anHourAgo = new Date(Date.parse(look.at) - 3_600_000).toISOString();
  await marks.delete(IDBKeyRange.bound('undo:', `undo:${anHourAgo}`));
  await marks.put({ id: `undo:${undo}`, at: look.at, value: saving });
  return { orderIds, outcome: saved ? 'saved' : 'updated', undo };
}

/** One order; `undefined` when nothing new was seen. */
async function storeOrder(
  transaction: Transaction,
  look: Look,
  id: OrderId,
  facts: OrderFacts,
  plan: Planner,
): Promise<Saving['orders'][number] | undefined> {
  const { at, zone, jurisdiction, site } = look;
  const { page } = look.capture;
  const [before, caseBefore] = await Promise.all([
    transaction.objectStore('orders').get(id),
    transaction.objectStore('cases').get(id),
  ]);
  const merged = before ? mergeFacts(before.facts, facts) : facts;
  const receiptId = await storeReceipt(transaction, look, id, !before || !same(before.facts, merged));

  const better = !before || worth[page] > worth[before.seenOn ?? 'none'];
  const { doubts: _doubts, ...kept } = before ?? { doubts: [] };
  const doubts = look.capture.doubts?.filter(
    (field) => look.corrected?.[field as keyof typeof look.corrected] === undefined,
  );
  const claimed = look.capture.orders.length === 1 ? look.capture.claimed : undefined;
  const sellerId = merged.seller && sellerIdOf(site, merged.seller);
  const order = orderRow({
    ...kept,
    id,
    site,
    url: better ? (page === 'order-list' && facts.href) || look.url : (before?.url ?? look.url),
    seenOn: better ? page : (before?.seenOn ?? page),
    facts: merged,
    ...(look.corrected ? { corrected: { ...before?.corrected, ...look.corrected } } : {}),
    ...(sellerId ? { sellerId } : {}),
    firstSeenAt: before && before.firstSeenAt < at ? before.firstSeenAt : at,
    lastSeenAt: before && before.lastSeenAt > at ? before.lastSeenAt : at,
    ...(claimed ? { claimed } : {}),
    ...(doubts?.length ? { doubts } : {}),
  });
  const seller = await storeSeller(transaction, look, order, before?.sellerId);

  const events = captureEvents(merged, { at, zone: caseBefore?.zone ?? zone, page, receiptId });
  // A look without its own receipt is recorded once; the first record of an event stays.
  const united = uniteEvents(
    caseBefore?.events ?? [],
    receiptId || !caseBefore ? events : events.filter(({ kind }) => kind !== 'captured'),
  );
  const quiet = before && { ...order, lastSeenAt: before.lastSeenAt };
  if (before && caseBefore && same(quiet, before) && united.length === caseBefore.events.length && !receiptId) {
    if (Date.parse(at) - Date.parse(before.lastSeenAt) > 600_000) await transaction.objectStore('orders').put(order);
    return undefined;
  }
  const row: StoredCase = {
    id,
    jurisdiction: caseBefore?.jurisdiction ?? jurisdiction,
    zone: caseBefore?.zone ?? zone,
    ...(sellerId ? { sellerId } : {}),
    events: united,
  };
  Object.assign(row, recount(assemble(row, order, seller), new Date(at), plan));
  // Asked together: each answer alone would be waited for as long as all of them.
  await Promise.all([
    transaction.objectStore('orders').put(order),
    transaction.objectStore('cases').put(row),
    transaction.objectStore('search').put(searchRow(order, seller)),
    transaction.objectStore('marks').delete(`undone:${id}`),
  ]);
  return {
    id,
    ...(before ? { before } : {}),
    ...(caseBefore ? { caseBefore } : {}),
    ...(receiptId ? { receiptId } : {}),
    ...(order.corrected ? { corrected: order.corrected } : {}),
  };
}

/** The receipt for this order, unless its text is stored already or nothing changed within half a day. */
async function storeReceipt(
  transaction: Transaction,
  look: Look,
  orderId: OrderId,
  changed: boolean,
): Promise<ReceiptId | undefined> {
  if (!look.receipt) return undefined;
  const id = `${orderId}#${look.receipt.sha256}` as ReceiptId;
  const receipts = transaction.objectStore('receipts');
  if (await receipts.getKey(id)) return undefined;
  const range = IDBKeyRange.bound([orderId], [orderId, []]);
  const last = await receipts.index('by-order').openKeyCursor(range, 'prev');
  const lastAt = last && (last.key as unknown as string[])[1];
  if (lastAt && !changed && Date.parse(look.at) - Date.parse(lastAt) < halfDay) return undefined;
  if (last && (await receipts.index('by-order').count(range)) >= mostReceipts) return undefined;
  // A list shows many orders: each keeps the words, none the whole markup.
  const { html, ...words } = look.receipt;
  await receipts.put({ ...words, id, orderId, ...(html && look.capture.orders.length === 1 ? { html } : {}) });
  return id;
}

/** The order's seller, joined with what was known; a better id takes over from the one before. */
async function storeSeller(
  transaction: Transaction,
  look: Look,
  order: OrderRow,
  beforeId: SellerId | undefined,
): Promise<Seller | undefined> {
  const { sellerId, facts } = order;
  if (!sellerId || !facts.seller) return undefined;
  const sellers = transaction.objectStore('sellers');
  const known = await sellers.get(sellerId);
  const former = beforeId && beforeId !== sellerId ? await sellers.get(beforeId) : undefined;
  const before = known ?? former;
  const seller: Seller = {
    ...before,
    id: sellerId,
    site: before?.site ?? look.site,
    facts: before ? mergeSeller(before.facts, facts.seller, true) : facts.seller,
    lastSeenAt: before && before.lastSeenAt > look.at ? before.lastSeenAt : look.at,
  };
  if (!known || !same(known.facts, seller.facts)) await sellers.put(seller);
  if (former && (await transaction.objectStore('orders').index('by-seller').count(former.id)) <= 1)
    await sellers.delete(former.id);
  return seller;
}
