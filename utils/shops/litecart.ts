// LiteCart: its success page carries the order in data attributes.
import { type Form, reads, type Shop } from '../shop';

const order: Form = {
  number: '#box-order-success@data-id',
  total: ['#box-order-success@data-total', '#box-order-success@data-payment-due'],
  tax: '#box-order-success@data-total-tax',
  currency: '#box-order-success@data-currency-code',
  items: {
    each: '#box-order-success .item[data-name]',
    name: '@data-name',
    quantity: '@data-quantity',
    unitPrice: '@data-price',
  },
};

export default {
  pages: [{ kind: 'order-complete', path: /order_success/, mark: '#box-order-success' }],
  never: [{ mark: '#box-checkout, #box-checkout-cart' }],
  read: reads(order),
} satisfies Shop as Shop;
