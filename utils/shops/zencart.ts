// Zen Cart: checkout success (a number and no money) and an order of the account's history.
import { address, type Form, last, reads, type Shop } from '../shop';

const order: Form = {
  number: ['#checkoutSuccessOrderNumber', '#accountHistInfo h2', address('order_id')],
  orderedOn: ['.forward', '::Order Date'],
  total: last('#orderTotals .amount, #orderTotals .totalBox'),
  payment: '#myAccountPaymentInfo :is(h3, h4) + div',
  status: '#myAccountOrdersStatus tr:last-child td:nth-child(2)',
  items: {
    each: 'tr:has(> .accountProductDisplay)',
    name: (row) => row.querySelector('.accountProductDisplay')?.firstChild?.textContent,
    option: '.orderAttribsList',
    quantity: '.accountQuantityDisplay',
    lineTotal: '.accountTotalDisplay',
  },
};

export default {
  pages: [
    { kind: 'order-complete', path: /main_page=checkout_success/, mark: '#checkoutSuccess' },
    { kind: 'order-detail', path: /main_page=account_history_info/, mark: '#accountHistInfo' },
  ],
  never: [{ path: /main_page=(shopping_cart|checkout_(shipping|payment|confirmation))/ }],
  read: reads(order),
} satisfies Shop as Shop;
