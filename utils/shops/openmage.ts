// Magento 1 and OpenMage: success page, order, list of orders.
import { type Form, reads, type Shop, take } from '../shop';

const order: Form = {
  number: [take('.page-title h1', /#\s*(\S+)/), '.col-main a[href*="/sales/order/view"]', /order # is:?\s*([\w-]+)/i],
  orderedOn: '.order-date',
  status: take('.page-title h1', /#\s*\S+\s+-\s+(.+)/),
  total: ['tfoot .grand_total .price', 'tfoot tr:last-child .price'],
  shipping: 'tfoot .shipping .price',
  discount: 'tfoot .discount .price',
  payment: ['.box-payment .box-content', '.box-payment p'],
  items: {
    each: '#my-orders-table tbody tr:has(.product-name)',
    name: '.product-name',
    option: '.item-options',
    unitPrice: 'td:nth-child(3) .price',
    quantity: 'td:nth-child(4)',
    lineTotal: 'td:nth-child(5) .price',
  },
};

const list: Form = {
  each: '#my-orders-table tbody tr',
  number: 'td:first-child',
  href: 'a[href*="/view/order_id/"]@href',
  orderedOn: 'td:nth-child(2)',
  total: '.price',
  status: 'em',
};

export default {
  detect: (page) => page.document.querySelector('.main-container, .col-main') !== null,
  pages: [
    { kind: 'order-complete', body: /checkout-onepage-success|checkout-multishipping-success/ },
    { kind: 'order-detail', body: /sales-(order|guest)-(view|print)/ },
    { kind: 'order-list', body: /sales-order-history/ },
  ],
  never: [{ body: /checkout-cart-index|checkout-onepage-(index|failure)/ }],
  read: reads(order, list),
} satisfies Shop as Shop;
