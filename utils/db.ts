// The named reads of the screens and the background. Each reads by key or index, never a whole store to draw a list.
import { open } from './db/open';
import type { FileRow, OrderRow, SearchRow, StoredCase } from './db/rows';
import type { Case, CaseId, Instant, Order, OrderId, Receipt, ReceiptId, Seller, SellerId } from './model';
import { defaultSettings, type Settings } from './settings';

/** A receipt as a list shows it: without text and markup. */
export type ReceiptHead = Pick<Receipt, 'id' | 'orderId' | 'seenAt' | 'sha256' | 'title' | 'url'>;

/** Where a list goes on: the last order it shows. */
export type Before = Pick<OrderRow, 'day' | 'id'>;

type CaseReader = Pick<Awaited<ReturnType<typeof open>>, 'transaction'>;

/** Joins case rows with their orders and sellers, in one transaction. Rows without their order are left out. */
async function join(database: CaseReader, rows: StoredCase[]): Promise<Case[]> {
  const transaction = database.transaction(['orders', 'sellers']);
  const found = await Promise.all(
    rows.map(async (row) => {
      const order = await transaction.objectStore('orders').get(row.id);
      const sellerId = order?.sellerId ?? row.sellerId;
      const seller = sellerId ? await transaction.objectStore('sellers').get(sellerId) : undefined;
      return order ? assemble(row, order, seller) : undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** One value out of three stores. */
export function assemble(row: StoredCase, order: Order, seller: Seller | undefined): Case {
  const { id, jurisdiction, zone, events } = row;
  return { id, jurisdiction, zone, order, ...(seller ? { seller } : {}), events };
}

/** A case with its order and seller. */
export async function readCase(id: CaseId): Promise<Case | undefined> {
  const database = await open();
  const row = await database.get('cases', id);
  return row && (await join(database, [row]))[0];
}

/** Cases that want the user now, the longest due first. */
export async function listDue(now: Date, limit: number): Promise<Case[]> {
  const database = await open();
  return join(database, await database.getAllFromIndex('cases', 'by-next', dueRange(now), limit));
}

/** How many cases want the user now. */
export async function countDue(now: Date): Promise<number> {
  return (await open()).countFromIndex('cases', 'by-next', dueRange(now));
}

/** Index range of the cases that want the user at `now`. */
export function dueRange(now: Date): IDBKeyRange {
  return IDBKeyRange.bound([1, ''], [1, now.toISOString()]);
}

/** Open cases: those that want the user first, then by when they will. */
export async function listOpen(limit: number): Promise<Case[]> {
  const database = await open();
  const due = await database.getAllFromIndex('cases', 'by-next', IDBKeyRange.lowerBound([1, '']), limit);
  const rest = limit - due.length;
  const later =
    rest > 0 ? await database.getAllFromIndex('cases', 'by-next', IDBKeyRange.upperBound([1, '']), rest) : [];
  return join(database, [...due, ...later]);
}

/** How many cases still run; counted no further than `most` where it is given, as counting goes through all of them. */
export async function countOpen(most?: number): Promise<number> {
  const database = await open();
  if (most === undefined) return database.countFromIndex('cases', 'by-next');
  return (await database.getAllKeysFromIndex('cases', 'by-next', undefined, most)).length;
}

/** Case rows of these orders, in their order; for lists that show each order's state. */
export async function readCases(ids: CaseId[]): Promise<Case[]> {
  const database = await open();
  const cases = database.transaction('cases').store;
  const rows = await Promise.all(ids.map((id) => cases.get(id)));
  return join(
    database,
    rows.filter((row) => row !== undefined),
  );
}

/** One order. */
export async function readOrder(id: OrderId): Promise<OrderRow | undefined> {
  return (await open()).get('orders', id);
}

/** These orders, in the order asked for; those not there are left out. */
export async function readOrders(ids: OrderId[]): Promise<OrderRow[]> {
  const orders = (await open()).transaction('orders').store;
  const rows = await Promise.all(ids.map((id) => orders.get(id)));
  return rows.filter((row) => row !== undefined);
}

/** Orders, the newest day first; `before` goes on after the last one shown. */
export async function listOrders({ limit, before }: { limit: number; before?: Before }): Promise<OrderRow[]> {
  const range = before ? IDBKeyRange.upperBound([before.day, before.id], true) : null;
  const rows: OrderRow[] = [];
  let cursor = await (await open()).transaction('orders').store.index('by-day').openCursor(range, 'prev');
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

/** All orders, for exports and sums. Reads everything: not for lists. */
export async function readAllOrders(): Promise<OrderRow[]> {
  return (await open()).getAll('orders');
}

/** How many orders are stored; counted no further than `most` where it is given: 10,000 take 0.1 s. */
export async function countOrders(most?: number): Promise<number> {
  const database = await open();
  if (most === undefined) return database.count('orders');
  return (await database.getAllKeys('orders', undefined, most)).length;
}

/** What a search reads, newest day first: once for each opening of the list, then `matches` (db/search-key.ts) on each line. */
export async function readSearchRows(): Promise<SearchRow[]> {
  const rows = await (await open()).getAll('search');
  return rows.sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}

/** One seller. */
export async function readSeller(id: SellerId): Promise<Seller | undefined> {
  return (await open()).get('sellers', id);
}

/** The one open case of a site, or of several the one that wants the user now; nothing where it is not clear which. */
export async function openCaseOf(site: string): Promise<CaseId | undefined> {
  const database = await open();
  const range = IDBKeyRange.bound(`${site}:`, `${site}:\uffff`) as IDBKeyRange;
  const rows = (await database.getAll('cases', range, 500)).filter(({ nextAt }) => nextAt !== undefined);
  const wanting = rows.filter(({ wants }) => wants === 1);
  const [clear, ...others] = wanting.length > 0 ? wanting : rows;
  return others.length === 0 ? clear?.id : undefined;
}

/** The sites on which a case is open; of very many cases, those that want the user and those that come next. Keys of an index alone. */
export async function openSites(): Promise<string[]> {
  const index = (await open()).transaction('cases').store.index('by-next');
  const ids = await Promise.all([
    index.getAllKeys(IDBKeyRange.lowerBound([1, '']), 1_000),
    index.getAllKeys(IDBKeyRange.upperBound([1, ''], true), 1_000),
  ]);
  return [...new Set(ids.flat().map((id) => id.slice(0, id.indexOf(':'))))];
}

/** The receipts of an order without their text and markup, oldest first: out of the index alone. */
export async function readReceipts(orderId: OrderId): Promise<ReceiptHead[]> {
  const range = IDBKeyRange.bound([orderId], [orderId, []]);
  const heads: ReceiptHead[] = [];
  let cursor = await (await open()).transaction('receipts').store.index('by-order').openKeyCursor(range);
  while (cursor) {
    const [, seenAt, sha256, title, url] = cursor.key as unknown as [OrderId, Instant, string, string, string];
    heads.push({ id: cursor.primaryKey, orderId, seenAt, sha256, title, url });
    cursor = await cursor.continue();
  }
  return heads;
}

/** One receipt, whole. */
export async function readReceipt(id: ReceiptId): Promise<Receipt | undefined> {
  return (await open()).get('receipts', id);
}

/** A file the user added to a case. */
export async function readFile(id: string): Promise<FileRow | undefined> {
  return (await open()).get('files', id);
}

/** What the user chose; defaults fill what is not there. */
export async function readSettings(): Promise<Settings> {
  const row = await (await open()).get('settings', 'settings');
  return withDefaults(row);
}

/** Defaults filled in. */
export function withDefaults(row: (Partial<Settings> & { id?: string }) | undefined): Settings {
  const { id: _id, ...chosen } = row ?? {};
  return {
    ...defaultSettings,
    ...chosen,
    reminders: { ...defaultSettings.reminders, ...chosen.reminders },
  };
}
