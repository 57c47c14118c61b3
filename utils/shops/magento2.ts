// Magento 2 (Luma and what descends from it): success page, order, printed order, list of orders.
import { type Form, reads, type Shop } from '../shop';

const order: Form = {
  number: ['.checkout-success .order-number strong', '.checkout-success p:first-child span', '.page-title'],
  orderedOn: ['.order-date date', '.order-date span:not(.label)', '.order-date'],
  status: '.order-status',
  total: ['tfoot .grand_total_incl .price', 'tfoot .grand_total .price', 'tfoot tr[class*=grand] .price'],
  shipping: ['tfoot .shipping_incl .price', 'tfoot .shipping .price'],
  discount: 'tfoot .discount .price',
  tax: 'tfoot .totals-tax .price',
  payment: '.box-order-billing-method .box-content',
  items: {
    each: '#my-orders-table tr[id^=order-item-row]',
    name: '.product-item-name',
    option: '.item-options',
    quantity: ['.col.qty .item:first-child .content', '.col.qty'],
    unitPrice: '.col.price .price',
    lineTotal: '.col.subtotal .price',
  },
};

const list: Form = {
  each: '#my-orders-table tbody tr',
  number: '.col.id',
  href: 'a.view@href',
  orderedOn: '.col.date',
  total: '.col.total',
  status: '.col.status',
};

export default {
  detect: (page) => page.document.querySelector('.page-wrapper, .column.main') !== null,
  pages: [
    { kind: 'order-complete', body: /checkout-onepage-success|multishipping-checkout-success/ },
    { kind: 'order-detail', body: /sales-(order|guest)-(view|print)/ },
    { kind: 'order-list', body: /sales-order-history/ },
  ],
  never: [{ body: /checkout-(cart|index)-index|checkout-onepage-failure/ }],
  read: reads(order, list),
} satisfies Shop as Shop;
