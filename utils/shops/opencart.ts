// OpenCart 3 and 4: the account's order and list of orders; its success page names the shop and nothing else.
import type { Page } from '../page';
import { address, type Form, fill, last, type Shop } from '../shop';

const order: Form = {
  number: [address('order_id'), '::Order ID'],
  orderedOn: ['::Date Added', '#history tbody tr:first-child td:first-child'],
  total: last('#content table:has(a[href*="product_id="]) tr:not([id]):last-child td'),
  payment: '::Payment Method',
  status: '#history tbody tr:last-child td:last-child',
  items: {
    each: '#content tr:has(a[href*="product_id="])',
    name: 'a[href*="product_id="]',
    quantity: 'td.text-end:nth-last-child(4), td.text-right:nth-last-child(4)',
    unitPrice: 'td:nth-last-child(3)',
    lineTotal: 'td:nth-last-child(2)',
  },
  seller: { name: '#logo img@title' },
};

/** Says that an order was placed, and by whom it is kept, and no more. */
const thanks = (page: Page) => {
  const name = page.document.querySelector('#logo img')?.getAttribute('title');
  return name ? { orders: [{ seller: { name } }] } : undefined;
};

const list: Form = {
  each: '#content tbody tr:has(a[href*="order_id="])',
  number: 'td:first-child',
  href: 'a[href*="order_id="]@href',
  status: 'td:nth-last-child(4)',
  total: 'td:nth-last-child(3)',
  orderedOn: 'td:nth-last-child(2)',
};

export default {
  detect: (page) => page.document.querySelector('#common-success, #account-order, #content') !== null,
  pages: [
    { kind: 'order-complete', path: /route=checkout\/success/ },
    { kind: 'order-detail', path: /route=account\/order[./|]info/ },
    { kind: 'order-list', path: /route=account\/order(&|$|[./]list)/ },
  ],
  never: [{ path: /route=checkout\/(cart|checkout|failure)/ }],
  read: (page, kind) => (kind === 'order-complete' ? thanks(page) : fill(page, kind === 'order-list' ? list : order)),
} satisfies Shop as Shop;
