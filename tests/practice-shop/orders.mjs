// The shop's memory: one shopper's cart, orders and questions, gone with the process. The clock comes from outside.
import { company, goods, payments, shippingFee } from './goods.mjs';

const two = (n) => String(n).padStart(2, '0');

/** Seoul time as the shop prints it: `2026-11-22 13:05`. */
function seoul(date) {
  const there = new Date(date.getTime() + 9 * 3600_000);
  return `${there.getUTCFullYear()}-${two(there.getUTCMonth() + 1)}-${two(there.getUTCDate())} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
}

/** Lines of a cart or an order as `{ good, quantity }`, with what they cost. */
export function sums(lines) {
  const items = lines.reduce((sum, { good, quantity }) => sum + good.price * quantity, 0);
  const shipping = shippingFee(items);
  return { items, shipping, total: items + shipping };
}

export function createMemory(now = () => new Date()) {
  const cart = new Map();
  const orders = [];
  const questions = [];
  const lines = () => [...cart].map(([id, quantity]) => ({ good: goods.find((good) => good.id === id), quantity }));

  return {
    orders,
    questions,
    lines,
    put(id, quantity = 1) {
      if (goods.some((good) => good.id === id)) cart.set(id, Math.min(99, (cart.get(id) ?? 0) + quantity));
    },
    remove: (id) => cart.delete(id),
    /** Turns the cart into an order. A card is paid at once; a transfer waits for the deposit. */
    order({ payment = 'bank', name = '김연습' } = {}) {
      const bought = lines();
      if (bought.length === 0) return undefined;
      const at = seoul(now());
      const day = at.slice(0, 10).replaceAll('-', '');
      const order = {
        number: `${day}-${String(orders.length + 1).padStart(4, '0')}`,
        at,
        lines: bought,
        ...sums(bought),
        payment: payments[payment] ?? payments.bank,
        paid: payment === 'card',
        name,
        depositor: name,
        bank: company.bank,
        status: payment === 'card' ? '결제완료' : '입금대기',
      };
      cart.clear();
      orders.unshift(order);
      return order;
    },
    find: (number) => orders.find((order) => order.number === number),
    /** The deposit arrives; the shop says it prepares the goods and is never heard of again. */
    deposit(number) {
      const order = orders.find((each) => each.number === number);
      if (order) Object.assign(order, { paid: true, status: '상품준비중' });
      return order;
    },
    ask(title, text) {
      questions.unshift({ id: questions.length + 1, title, text, at: seoul(now()) });
    },
  };
}
