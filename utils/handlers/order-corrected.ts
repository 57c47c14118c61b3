// The user corrected an order: it wins over every page from now on, and what was doubted is settled.
import { changeCase } from '../change-case';
import type { Handler } from '../handler';
import { readCorrections } from '../proposal';

const orderCorrected: Handler<'order-corrected'> = async ({ orderId, corrected }, context) => {
  const read = readCorrections(corrected);
  const done = await changeCase(orderId, context, ({ order }) => {
    order.corrected = { ...order.corrected, ...read };
    const doubts = order.doubts?.filter((field) => !Object.hasOwn(read, field));
    if (doubts?.length) order.doubts = doubts;
    else delete order.doubts;
    return true;
  });
  return { done };
};

export default orderCorrected;
