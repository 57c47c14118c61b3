// Shopify: thank-you and status pages of the classic checkout, orders of classic customer accounts.
import { type Form, fill, type Shop } from '../shop';

/** The brand is a picture with hidden words. */
const card = (page: Element) => {
  const words = ['.payment-icon .visually-hidden', '.payment-method-list__item__info'];
  return words.map((css) => page.querySelector(css)?.textContent?.trim() ?? '').join(' ');
};

/** Hidden words for screen readers name step, shop and checkout. */
const shop = (page: Element) =>
  / - (.+) - /.exec(page.querySelector('#checkout-context-step-one')?.textContent ?? '')?.[1];

const thanks: Form = {
  number: ['.os-order-number', /\bOrder\s*#\s*([\w-]+)/, /\bConfirmation\s*#?\s*([A-Z0-9]{6,})/],
  total: ['.payment-due', '[data-checkout-payment-due-target]'],
  shipping: '[data-checkout-total-shipping-target]',
  discount: '[data-checkout-discount-amount-target]',
  payment: card,
  seller: { name: shop },
  items: {
    each: 'tr.product',
    name: '.product__description__name',
    option: '.product__description__variant',
    quantity: ['.product__quantity@', '.product-thumbnail__quantity@'],
    lineTotal: '.product__price',
  },
};

const order: Form = {
  number: ['.customer.order h2', '.order h2'],
  orderedOn: ['.customer.order time', 'time'],
  total: '[headers~=RowTotal]',
  shipping: '[headers~=RowShipping]',
  tax: '[headers~=RowTax]',
  discount: '[headers~=RowDiscount]',
  status: '::Fulfillment status',
  items: {
    each: '.order-details tbody tr',
    name: ['[headers~=ColumnProduct] a', '[headers~=ColumnProduct]'],
    option: '[headers~=ColumnProduct] p',
    quantity: '[headers~=ColumnQuantity]',
    unitPrice: ['[headers~=ColumnPrice] dd:last-of-type', '[headers~=ColumnPrice]'],
    lineTotal: '[headers~=ColumnTotal]',
  },
};

const list: Form = {
  each: '.order-history tbody tr',
  number: '[headers~=ColumnOrder] a',
  href: '[headers~=ColumnOrder] a@href',
  orderedOn: '[headers~=ColumnDate]',
  status: ['[headers~=ColumnFulfillment]', '[headers~=ColumnPayment]'],
  total: '[headers~=ColumnTotal]',
};

export default {
  pages: [
    { kind: 'order-complete', mark: '.os-order-number' },
    { kind: 'order-complete', path: /\/checkouts\/.*thank[_-]you/ },
    { kind: 'order-detail', path: /\/account\/orders\/\w/, mark: '.order-details' },
    { kind: 'order-list', path: /\/account\/?(\?|$)/, mark: '.order-history [headers~=ColumnOrder]' },
  ],
  never: [{ path: /\/checkouts\/(?!.*thank[_-]you)/ }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : kind === 'order-detail' ? order : thanks),
} satisfies Shop as Shop;
