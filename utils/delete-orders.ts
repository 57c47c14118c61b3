// Orders' ids → everything of theirs gone: order, case, receipts, files, search line, marks, and sellers left without any.
import type { Transaction } from './db/open';
import type { StoreName } from './db/rows';
import type { OrderId } from './model';

/** All stores that hold something of an order. */
export const deletionStores: StoreName[] = ['orders', 'sellers', 'receipts', 'cases', 'search', 'files', 'marks'];

/** Deletes inside one transaction; what is not there is no error. */
export async function deleteOrders(transaction: Transaction, ids: readonly OrderId[]): Promise<void> {
  const orders = transaction.objectStore('orders');
  const marks = transaction.objectStore('marks');
  for (const id of ids) {
    const order = await orders.get(id);
    const row = await transaction.objectStore('cases').get(id);
    const files = transaction.objectStore('files');
    for (const event of row?.events ?? []) if (event.kind === 'file-added') await files.delete(event.fileId);
    // And those whose event was taken back.
    await files.delete(IDBKeyRange.bound(`${id}#`, `${id}#\uffff`));
    await orders.delete(id);
    await transaction.objectStore('cases').delete(id);
    await transaction.objectStore('search').delete(id);
    await transaction.objectStore('receipts').delete(IDBKeyRange.bound(`${id}#`, `${id}#\uffff`));
    await marks.delete(`told:${id}`);
    const { sellerId } = order ?? {};
    if (sellerId && (await orders.index('by-seller').count(sellerId)) === 0)
      await transaction.objectStore('sellers').delete(sellerId);
  }
  // Undo records hold copies of what was just deleted.
  await marks.delete(IDBKeyRange.bound('undo:', 'undo:\uffff'));
}
