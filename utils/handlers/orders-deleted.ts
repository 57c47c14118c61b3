// The user deletes orders, with all that belongs to them.
import { type Transaction, write } from '../db/open';
import { deleteOrders, deletionStores } from '../delete-orders';
import type { Handler } from '../handler';
import type { OrderId } from '../model';

/** The last backup holds so many orders fewer that are still here: else as many new ones would not be worth another. */
async function countDown(transaction: Transaction, ids: readonly OrderId[]): Promise<void> {
  const store = transaction.objectStore('settings');
  const row = await store.get('settings');
  const { lastBackupAt, lastBackupOrders = 0 } = row ?? {};
  if (!row || !lastBackupAt || lastBackupOrders === 0) return;
  let fewer = 0;
  for (const id of new Set(ids)) {
    const order = await transaction.objectStore('orders').get(id);
    if (order && order.firstSeenAt <= lastBackupAt) fewer += 1;
  }
  await store.put({ ...row, lastBackupOrders: Math.max(0, lastBackupOrders - fewer) });
}

const ordersDeleted: Handler<'orders-deleted'> = async ({ orderIds }) => {
  const remove = async (transaction: Transaction) => {
    await countDown(transaction, orderIds);
    await deleteOrders(transaction, orderIds);
  };
  // Makes room: a full disk is no reason against it.
  await write([...deletionStores, 'settings'], remove, 0);
  return { done: true };
};

export default ordersDeleted;
