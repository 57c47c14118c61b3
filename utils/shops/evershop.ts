// EverShop: checkout success, account order, lists of orders. Rows print the price times the quantity.
import { type Form, reads, type Shop, take } from '../shop';

const order: Form = {
  number: [/Order\s*#?\s*(\d+)\s*is confirmed/i, take('h1', /#\s*(\d+)/)],
  orderedOn: 'header h1 + div',
  total: '.order__total__summary .grand-total > div:last-child',
  shipping: '.order__total__summary .summary-row div',
  discount: take('.order__total__summary', /Discount\s*\([^)]*\)\s*-?\s*(\S+\d)/),
  payment: '.customer-info::Payment Method',
  status: 'header span:last-child',
  items: {
    each: '.order__item__summary__list li',
    name: '.font-semibold[title]',
    option: '.space-y-1',
    quantity: 'li > .relative span',
    lineTotal: '.ml-auto',
  },
};

const list: Form = {
  each: '.account a[href*="/account/orders/"]:has(.font-medium)',
  number: take('.font-medium', /#\s*(\d+)/),
  href: '@href',
  orderedOn: '.font-medium + div',
  total: '.tabular-nums',
  status: 'span:nth-last-of-type(2)',
};

export default {
  detect: (page) => page.document.querySelector('[data-evershop-area-id]') !== null,
  pages: [
    { kind: 'order-complete', path: /\/checkout\/success\// },
    { kind: 'order-detail', path: /\/account\/orders\/./ },
    { kind: 'order-list', path: /\/account(\/orders)?\/?$/ },
  ],
  never: [{ path: /\/(cart|checkout)\/?$/ }],
  read: reads(order, list),
} satisfies Shop as Shop;
