// Target: an order, by its labels.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [
    '::Order #|Order number',
    /Order\s*#\s*:?\s*(\d{9,16})/,
    (_, page) => /\/orders\/(\d{9,16})/.exec(page.url.pathname)?.[1],
  ],
  orderedOn: ['::Placed|Order placed|Order date', /(?:Placed|Ordered)\s+([A-Z][a-z]+ \d{1,2}, \d{4})/],
  total: '::Grand total|Order total|Total',
  shipping: '::Shipping|Delivery',
  tax: '::Estimated taxes|Taxes|Tax',
  payment: '::Payment method|Payment',
  items: {
    each: '[data-test*=order-item], [data-test*=orderItem], [data-test*=package-card] li',
    name: ['a[href*="/p/"]', 'p'],
    quantity: /Qty:?\s*(\d+)/i,
    price: /(\$[\d,.]+)/,
  },
};

export default {
  hosts: ['target.com'],
  pages: [{ kind: 'order-detail', path: /^\/(account\/)?orders\/\d{9,16}/ }],
  never: [{ path: /^\/(cart|checkout)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
