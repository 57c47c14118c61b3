// Etsy: purchases and one purchase.
import { address, type Form, reads, type Shop } from '../shop';

const list: Form = {
  each: '.receipt-section.order, [data-receipt-id]:not(.receipt-section *)',
  number: '@data-receipt-id',
  href: 'a[href*="/your/purchases/"]@href',
  orderedOn: /(?:on|am|le|el)\s+([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})/u,
  total: ['.receipt-total', '.order-total', '.currency-value'],
  seller: { name: '.shop-name, a[href*="/shop/"]' },
  items: {
    each: '.transaction, [data-transaction-id]',
    name: ['.transaction-title a', '.listing-link', 'a[href*="/listing/"]'],
    quantity: '::Quantity',
    price: '.transaction-price',
  },
};

const order: Form = {
  number: [address(/\/purchases\/(\d+)/), '::Order number'],
  total: '::Order total',
  seller: { name: '.shop-name, a[href*="/shop/"]' },
};

export default {
  hosts: ['etsy.com'],
  pages: [
    { kind: 'order-list', path: /\/your\/purchases\/?(\?|$)/ },
    { kind: 'order-detail', path: /\/your\/purchases\/\d+/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
