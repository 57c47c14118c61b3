// A saving's token → exactly that saving handed back: what it added goes, what it changed is as before.
import type { Transaction } from './db/open';
import type { Instant } from './model';
import { searchRow } from './order-row';
import { same } from './same';
import type { Saving } from './store-capture';

/**
 * `host` is the asking page's own (absent for our pages): nobody hands back another shop's order. Refused (false) when the user has since done
 * something with the case or corrected the order, or another look has changed it. A new order that was handed back is not taken again
 * unless the user asks for it.
 */
export async function undoCapture(
  transaction: Transaction,
  undo: string,
  host: string | undefined,
  now: Instant,
): Promise<boolean> {
  const marks = transaction.objectStore('marks');
  const saving = (await marks.get(`undo:${undo}`))?.value as Saving | undefined;
  if (!saving || (host !== undefined && saving.host !== host)) return false;
  const orders = transaction.objectStore('orders');
  const cases = transaction.objectStore('cases');
  const sellers = transaction.objectStore('sellers');
  for (const { id, before, caseBefore, corrected } of saving.orders) {
    const order = await orders.get(id);
    const row = await cases.get(id);
    const own = ['captured', 'ordered', 'paid', 'status-seen'];
    const known = new Set(caseBefore?.events.map((event) => event.id));
    const touched = row?.events.some((event) => !own.includes(event.kind) && !known.has(event.id));
    if (!order || touched || !same(order.corrected, corrected) || (before && order.lastSeenAt !== saving.at))
      return false;
  }
  for (const { id, before, caseBefore, receiptId } of saving.orders) {
    const order = await orders.get(id);
    if (receiptId) await transaction.objectStore('receipts').delete(receiptId);
    if (before && caseBefore) {
      await orders.put(before);
      await cases.put(caseBefore);
      const seller = before.sellerId && (await sellers.get(before.sellerId));
      await transaction.objectStore('search').put(searchRow(before, seller || undefined));
      continue;
    }
    await orders.delete(id);
    await cases.delete(id);
    await transaction.objectStore('search').delete(id);
    await transaction.objectStore('receipts').delete(IDBKeyRange.bound(`${id}#`, `${id}#\uffff`));
    await marks.put({ id: `undone:${id}`, at: now });
    if (order?.sellerId && (await orders.index('by-seller').count(order.sellerId)) === 0)
      await sellers.delete(order.sellerId);
  }
  // What it held goes; that it was handed back stays known, so that a second asking is answered like the first.
  await marks.put({ id: `undo:${undo}`, at: now, value: { ...saving, orders: [] } satisfies Saving });
  return true;
}
