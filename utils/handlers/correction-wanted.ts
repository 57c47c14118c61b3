// "고치기" on the toast: our own page opens at that order, if it is one of the asking shop's.
import { readOrder } from '../db';
import { type Handler, Refused } from '../handler';
import { pageSender } from '../sender';
import { showCase } from '../wake';

const correctionWanted: Handler<'correction-wanted'> = async ({ orderId }, { sender }) => {
  const page = pageSender(sender);
  const order = typeof orderId === 'string' ? await readOrder(orderId) : undefined;
  if (!page || !order || new URL(order.url).hostname !== page.url.hostname) throw new Refused('sender');
  await showCase(order.id);
  return undefined;
};

export default correctionWanted;
