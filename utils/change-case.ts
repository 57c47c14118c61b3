// One change of a case, its order or its seller → rows, search line and derived fields, in one transaction.
import { assemble } from './db';
import { type Transaction, write } from './db/open';
import type { OrderRow, StoredCase, StoreName } from './db/rows';
import type { Context } from './handler';
import type { CaseId, OrderId, Seller } from './model';
import { orderRow, searchRow } from './order-row';
import { planner } from './planner';
import { recount } from './recount';

const stores: StoreName[] = ['orders', 'sellers', 'cases', 'search', 'marks'];

/** What a change may touch; it changes the values in place. */
export interface Parts {
  row: StoredCase;
  order: OrderRow;
  seller?: Seller;
}

/** Derived fields of all three, stored. */
export async function put(
  transaction: Transaction,
  { row, order, seller }: Parts,
  context: Pick<Context, 'now' | 'settings'>,
) {
  const { wants: _wants, nextAt: _nextAt, recountAt: _recountAt, tell: _tell, ...facts } = row;
  const listed = orderRow(order);
  const derived = recount(assemble(facts, listed, seller), context.now, planner(context.settings));
  await transaction.objectStore('cases').put({ ...facts, ...derived });
  await transaction.objectStore('orders').put(listed);
  await transaction.objectStore('search').put(searchRow(listed, seller));
  if (seller) await transaction.objectStore('sellers').put(seller);
}

/** Reads, changes, derives and stores one case; false when it is not there or `change` says there is nothing to do. */
export function changeCase(
  id: CaseId | OrderId,
  context: Pick<Context, 'now' | 'settings'>,
  change: (parts: Parts) => boolean,
): Promise<boolean> {
  return write(stores, async (transaction) => {
    const row = await transaction.objectStore('cases').get(id);
    const order = await transaction.objectStore('orders').get(id);
    if (!row || !order) return false;
    const sellerId = order.sellerId ?? row.sellerId;
    const seller = sellerId ? await transaction.objectStore('sellers').get(sellerId) : undefined;
    const parts: Parts = { row, order, ...(seller ? { seller } : {}) };
    if (!change(parts)) return false;
    await put(transaction, parts, context);
    return true;
  });
}
