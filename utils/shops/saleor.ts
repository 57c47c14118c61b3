// Saleor's storefront: the confirmation of its checkout and the orders of the account.
import { type Form, reads, type Shop } from '../shop';

const order: Form = {
  number: [/\b(?:Order|주문|注文)\s*#\s*(\d+)/, '::Order number'],
  total: ['[data-testid=totalOrderPrice]', '[data-testid=totalPrice]'],
  shipping: '[data-testid=deliveryCost]',
  discount: '[data-testid=discount]',
  items: {
    each: 'details li:has(p.font-bold)',
    name: 'p.font-bold',
    option: 'p.font-bold + p',
    quantity: '::Qty|Quantity|수량|数量',
    lineTotal: 'p.font-bold ~ *:last-child',
  },
};

export default {
  pages: [
    {
      kind: 'order-complete',
      path: /\/checkout\?.*\border=/,
      mark: '[data-testid=totalOrderPrice]',
    },
  ],
  never: [{ path: /\/checkout\?(?!.*\border=).*checkout=/, mark: '[data-testid=totalOrderPrice]' }],
  read: reads(order),
} satisfies Shop as Shop;
