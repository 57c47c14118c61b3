// Checked rows out of a backup → united with what is stored: nothing doubled, nothing that is here lost.
import { uniteEvents } from './capture-events';
import type { Transaction } from './db/open';
import type { FileRow, OrderRow, StoredCase, StoreName } from './db/rows';
import type { Instant, Receipt, Seller } from './model';
import { mergeFacts, mergeSeller } from './order-merge';
import { orderRow, searchRow } from './order-row';
import { same } from './same';
import type { Settings } from './settings';

/** What a backup holds of each store; derived fields and machines' marks are not in it. */
export interface BackupRows {
  orders: OrderRow[];
  sellers: Seller[];
  receipts: Receipt[];
  cases: StoredCase[];
  files: FileRow[];
  settings?: Partial<Settings>;
}

/** A part of a backup, put aside by a page for the worker to unite. */
export type BackupChunk = Partial<BackupRows>;

export const restoreStores: StoreName[] = [
  'orders',
  'sellers',
  'receipts',
  'cases',
  'settings',
  'search',
  'files',
  'marks',
];

const earlier = (a: Instant, b: Instant) => (a < b ? a : b);
const laterOf = (a: Instant, b: Instant) => (a > b ? a : b);

async function uniteSeller(transaction: Transaction, seller: Seller): Promise<void> {
  const store = transaction.objectStore('sellers');
  const known = await store.get(seller.id);
  const corrected = { ...seller.corrected, ...known?.corrected };
  const united: Seller = known
    ? {
        ...known,
        facts: mergeSeller(known.facts, seller.facts, seller.lastSeenAt > known.lastSeenAt),
        ...(Object.keys(corrected).length > 0 ? { corrected } : {}),
        lastSeenAt: laterOf(known.lastSeenAt, seller.lastSeenAt),
      }
    : seller;
  if (!same(known, united)) await store.put(united);
}

async function uniteOrder(transaction: Transaction, order: OrderRow): Promise<'added' | 'merged' | undefined> {
  const store = transaction.objectStore('orders');
  const known = await store.get(order.id);
  const corrected = { ...order.corrected, ...known?.corrected };
  const united = orderRow(
    known
      ? {
          ...known,
          facts: mergeFacts(known.facts, order.facts, order.lastSeenAt > known.lastSeenAt),
          ...(Object.keys(corrected).length > 0 ? { corrected } : {}),
          firstSeenAt: earlier(known.firstSeenAt, order.firstSeenAt),
          lastSeenAt: laterOf(known.lastSeenAt, order.lastSeenAt),
        }
      : order,
  );
  if (same(known, united)) return undefined;
  const seller = united.sellerId && (await transaction.objectStore('sellers').get(united.sellerId));
  await store.put(united);
  await transaction.objectStore('search').put(searchRow(united, seller || undefined));
  return known ? 'merged' : 'added';
}

async function uniteCase(transaction: Transaction, row: StoredCase): Promise<boolean> {
  const store = transaction.objectStore('cases');
  const known = await store.get(row.id);
  const united = known ? { ...known, events: uniteEvents(known.events, row.events) } : row;
  if (same(known, united)) return false;
  await store.put(united);
  return true;
}

/** Unites one chunk. Sellers come before orders in a backup, so that the search line knows its seller. */
export async function uniteChunk(
  transaction: Transaction,
  chunk: BackupChunk,
): Promise<{ added: number; merged: Set<string> }> {
  let added = 0;
  const merged = new Set<string>();
  for (const seller of chunk.sellers ?? []) await uniteSeller(transaction, seller);
  for (const order of chunk.orders ?? []) {
    const what = await uniteOrder(transaction, order);
    if (what === 'added') added += 1;
    if (what === 'merged') merged.add(order.id);
  }
  for (const row of chunk.cases ?? []) {
    const known = await transaction.objectStore('cases').getKey(row.id);
    if ((await uniteCase(transaction, row)) && known) merged.add(row.id);
  }
  const receipts = transaction.objectStore('receipts');
  for (const receipt of chunk.receipts ?? []) if (!(await receipts.getKey(receipt.id))) await receipts.put(receipt);
  const files = transaction.objectStore('files');
  for (const file of chunk.files ?? []) if (!(await files.getKey(file.id))) await files.put(file);
  if (chunk.settings) {
    const store = transaction.objectStore('settings');
    await store.put({ ...chunk.settings, ...(await store.get('settings')), id: 'settings' });
  }
  return { added, merged };
}
