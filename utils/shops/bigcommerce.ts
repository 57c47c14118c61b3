// BigCommerce: the checkout's confirmation and the account's order. The number is a plain integer.
import { address, type Form, fill, type Shop, take } from '../shop';

const value = (name: string) => `[data-test=cart-${name}] .cart-priceItem-value`;

const thanks: Form = {
  number: ['[data-test=order-confirmation-order-number-text] strong', '[data-test*=order-number-text]'],
  total: [value('total'), '.cart-priceItem--total .cart-priceItem-value'],
  shipping: value('shipping'),
  discount: value('discount'),
  tax: value('taxes'),
  items: {
    each: '.productList-item',
    name: [take('.product-title', /^\d+\s*[x×]\s*(.+)/), '.product-title'],
    quantity: take('.product-title', /^(\d+)\s*[x×]/),
    option: '.product-options',
    lineTotal: ['.product-price', '[data-test=cart-item-product-price]'],
  },
};

const order: Form = {
  number: ['.page-heading', address('order_id')],
  orderedOn: '::Order date',
  status: '::Order status',
  payment: '::Payment method',
  total: ['::Order total', '::Grand total'],
  shipping: '.account-orderTotal::Shipping',
  discount: '.account-orderTotal::Discount',
  items: {
    each: '.account-listItem, .order-contents-item',
    name: [take('.account-product-title', /^\d+\s*[x×]\s*(.+)/), '.account-product-title', '.order-contents-name'],
    quantity: take('.account-product-title', /^(\d+)\s*[x×]/),
    lineTotal: ['.account-product-price', '.order-contents-price'],
  },
};

const list: Form = {
  each: '.account-listItem:has(a[href*="order_id="])',
  number: ['.account-product-title', '.account-orderTitle'],
  href: 'a[href*="order_id="]@href',
  orderedOn: '.account-product-detail-heading + span',
  status: '.account-orderStatus-label',
  total: take('.account-product-description', /(\S*\d[\d.,]*\S*)$/),
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/checkout\/order-confirmation/, mark: '[data-test^=order-confirmation]' },
    { kind: 'order-detail', path: /\/account\.php\?.*action=view_order&/ },
    { kind: 'order-list', path: /\/account\.php\?.*action=order_status/ },
  ],
  never: [
    { path: /^\/(cart\.php|checkout)(\?|$)/, mark: '[data-cart], [data-test=checkout-page-container], .checkout-step' },
  ],
  read: (page, kind) => fill(page, kind === 'order-complete' ? thanks : kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
