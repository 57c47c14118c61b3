// Sylius: an order of the account, or by its token. The thank-you page tells nothing of the order.
import { type Form, reads, type Shop, take } from '../shop';

const order: Form = {
  number: take('h1', /#\s*(\d+)/),
  orderedOn: ['h1 + *', '.sub.header'],
  total: ['#total', '[data-test-order-total]', 'tfoot tr:last-child td'],
  shipping: ['#shipping-total', '[data-test-shipping-total]'],
  payment: ['#sylius-payments .header', '[data-test-payments] .header'],
  items: {
    each: '#sylius-order tbody tr, [data-test-order-table] tbody tr',
    name: ['.sylius-product-name', '.header', 'td:first-child'],
    option: '.sylius-product-variant-name',
    unitPrice: ['.sylius-unit-price', '.unit-price'],
    quantity: ['.sylius-quantity', '.quantity'],
    lineTotal: ['.sylius-subtotal', '.subtotal', 'td:last-child'],
  },
};

export default {
  detect: (page) => page.document.querySelector('#sylius-order, [class*=sylius-]') !== null,
  pages: [{ kind: 'order-detail', path: /\/(account\/orders\/\w+|order\/(?!thank-you)[\w-]{6,})\/?$/, mark: 'h1' }],
  never: [{ path: /\/(cart|checkout\/\w+)\/?$/ }],
  read: reads(order),
} satisfies Shop as Shop;
