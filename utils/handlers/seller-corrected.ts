// The user corrected a seller: it wins over every page, for all orders from that seller.

import { put } from '../change-case';
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import { readSellerFacts } from '../proposal';

const sellerCorrected: Handler<'seller-corrected'> = async ({ sellerId, corrected }, context) => {
  const read = readSellerFacts(corrected);
  if (!read) throw new Refused('request');
  const done = await write(['orders', 'sellers', 'cases', 'search', 'marks'], async (transaction) => {
    const known = await transaction.objectStore('sellers').get(sellerId);
    if (!known) return false;
    const seller = { ...known, corrected: { ...known.corrected, ...read } };
    await transaction.objectStore('sellers').put(seller);
    for (const order of await transaction.objectStore('orders').index('by-seller').getAll(sellerId)) {
      const row = await transaction.objectStore('cases').get(order.id);
      if (row) await put(transaction, { row, order, seller }, context);
    }
    return true;
  });
  return { done };
};

export default sellerCorrected;
