// The user deletes orders, with all that belongs to them.
import { write } from '../db/open';
import { deleteOrders, deletionStores } from '../delete-orders';
import type { Handler } from '../handler';

const ordersDeleted: Handler<'orders-deleted'> = async ({ orderIds }) => {
  await write(deletionStores, (transaction) => deleteOrders(transaction, orderIds));
  return { done: true };
};

export default ordersDeleted;
