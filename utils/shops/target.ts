// Target: an order, by its labels.
import { address, reads, type Shop } from '../shop';

export default {
  hosts: ['target.com'],
  pages: [{ kind: 'order-detail', path: /^\/(account\/)?orders\/\d{9,16}/ }],
  read: reads({
    number: [/Order\s*#\s*:?\s*(\d{9,16})/, address(/\/orders\/(\d{9,16})/)],
    orderedOn: /(?:Placed|Ordered)\s+([A-Z][a-z]+ \d{1,2}, \d{4})/,
    total: '::Grand total|Order total|Total',
    tax: '::Estimated taxes|Taxes',
    items: {
      each: '[data-test*=order-item], [data-test*=orderItem]',
      name: 'a[href*="/p/"]',
      quantity: /Qty:?\s*(\d+)/i,
      price: /(\$[\d,.]+)/,
    },
  }),
} satisfies Shop as Shop;
