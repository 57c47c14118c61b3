// Medusa's storefront: confirmed order and order of the account.
import { type Form, reads, type Shop } from '../shop';

const id = (name: string) => `[data-testid=${name}]`;

const order: Form = {
  number: id('order-id'),
  orderedOn: id('order-date'),
  status: id('order-status'),
  total: id('cart-total'),
  shipping: id('cart-shipping'),
  discount: id('cart-discount'),
  tax: id('cart-taxes'),
  payment: id('payment-method'),
  items: {
    each: id('product-row'),
    name: id('product-name'),
    option: id('product-variant'),
    quantity: id('product-quantity'),
    unitPrice: id('product-unit-price'),
    lineTotal: id('product-price'),
  },
};

const list: Form = {
  each: id('order-card'),
  number: id('order-display-id'),
  orderedOn: id('order-created-at'),
  total: id('order-amount'),
  href: 'a[href*="/orders/details/"]@href',
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/order\/[^/]+\/confirmed/, mark: id('order-complete-container') },
    { kind: 'order-detail', path: /\/account\/orders\/details\//, mark: id('order-id') },
    { kind: 'order-list', path: /\/account\/orders\/?$/, mark: id('order-card') },
  ],
  never: [{ path: /\/(cart|checkout)\/?(\?|$)/, mark: '[data-testid=cart-total], [data-testid=submit-order-button]' }],
  read: reads(order, list),
} satisfies Shop as Shop;
