// Etsy: purchases and one purchase.
import { type Form, fill, type Shop } from '../shop';

const list: Form = {
  each: '.receipt-section.order, [data-receipt-id]:not(.receipt-section *)',
  number: '@data-receipt-id',
  href: 'a[href*="/your/purchases/"]@href',
  orderedOn: /(?:on|am|le|el)\s+([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})/u,
  total: ['.receipt-total', '.order-total', '.currency-value'],
  seller: { name: ['.shop-name', 'a[href*="/shop/"]'] },
  items: {
    each: '.transaction, [data-transaction-id]',
    name: ['.transaction-title a', '.listing-link', 'a[href*="/listing/"]'],
    quantity: '::Quantity',
    price: '.transaction-price',
  },
};

const order: Form = {
  number: ['::Order number|Order', (_, page) => /\/purchases\/(\d+)/.exec(page.url.pathname)?.[1]],
  orderedOn: '::Order date|Ordered on|Placed on|Purchased on',
  total: '::Order total|Total',
  shipping: '::Shipping|Delivery|Postage',
  tax: '::Tax|Sales tax',
  payment: '::Payment method|Paid with',
  seller: { name: ['.shop-name', 'a[href*="/shop/"]'] },
};

export default {
  hosts: ['etsy.com'],
  pages: [
    { kind: 'order-list', path: /\/your\/purchases\/?(\?|$)/ },
    { kind: 'order-detail', path: /\/your\/purchases\/\d+/ },
  ],
  never: [{ path: /^\/(\w\w(-\w\w)?\/)?(cart|checkout|listing)\b/ }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
