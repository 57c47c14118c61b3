// Spree and Solidus: `/checkout/…/complete` of the one, `/orders/R…` of both.
import { type Form, reads, type Shop } from '../shop';

const order: Form = {
  number: [/\bOrder\s+#?\s*(R\d{9})\b/i, (_, page) => /R\d{9}/.exec(page.url.pathname)?.[0]],
  orderedOn: '.order-page__completed',
  total: [
    '[data-hook=order_summary] #summary-order-total',
    '#order_summary [data-hook=order_total]',
    '.order-page__total',
  ],
  shipping: '[data-hook=order_summary]::Shipping',
  discount: '[data-hook=order_summary]::Discount|Promotion',
  payment: '.payment-info',
  items: {
    each: '[data-checkout-summary-target=line_items] > div, .order-item',
    name: ['.order-item__title', 'p.font-bold', '.order-item a'],
    option: ['p.font-bold + p', '.order-item__options'],
    quantity: ['.rounded-full', '.order-item__quantity'],
    unitPrice: '.order-item__price-single',
    lineTotal: ['.order-item__price', '.text-right'],
  },
};

export default {
  detect: (page) =>
    page.document.querySelector('#checkout-summary, .order-page__title, #order_summary, [data-hook]') !== null,
  pages: [
    { kind: 'order-complete', path: /\/checkout\/\w+\/complete/ },
    { kind: 'order-detail', path: /\/orders\/R\d{9}/ },
  ],
  never: [{ path: /\/checkout\/\w*\/?(address|delivery|payment|confirm)\b|\/cart\/?$/ }],
  read: reads(order),
} satisfies Shop as Shop;
