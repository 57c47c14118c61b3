// WooCommerce: order received and view order, classic templates and blocks, and the list in my account.
import { type Form, reads, type Shop } from '../shop';

const block = (place: number) =>
  `.wc-block-order-confirmation-summary-list li:nth-child(${place}) .wc-block-order-confirmation-summary-list-item__value`;

const order: Form = {
  number: ['.woocommerce-order-overview__order strong', 'mark.order-number', block(1)],
  orderedOn: ['.woocommerce-order-overview__date strong', 'mark.order-date', block(2)],
  total: ['.woocommerce-order-overview__total strong', block(3), '.shop_table tfoot tr:last-child .amount'],
  payment: ['.woocommerce-order-overview__payment-method strong', '::Payment|Payment method'],
  status: 'mark.order-status',
  items: {
    each: 'tr.order_item, .wc-block-order-confirmation-totals__table tbody tr',
    name: ['.product-name a', '.wc-block-order-confirmation-totals__product a', /^(.+?)\s*×\s*\d/],
    option: '.wc-item-meta',
    quantity: '.product-quantity',
    lineTotal: ['.product-total .amount', '.wc-block-order-confirmation-totals__total'],
  },
};

const cell = (name: string) => `.woocommerce-orders-table__cell-order-${name}`;
const list: Form = {
  each: '.woocommerce-orders-table__row',
  number: `${cell('number')} a`,
  href: `${cell('number')} a@href`,
  orderedOn: cell('date'),
  status: cell('status'),
  total: `${cell('total')} .amount`,
};

export default {
  pages: [
    { kind: 'order-complete', body: /woocommerce-order-received/ },
    { kind: 'order-complete', mark: '.wc-block-order-confirmation-summary' },
    { kind: 'order-detail', body: /woocommerce-view-order/ },
    { kind: 'order-list', body: /woocommerce-(orders|account)/, mark: '.woocommerce-orders-table' },
  ],
  never: [
    { body: /^(?!.*order-received).*woocommerce-(cart|checkout)/ },
    { body: /order-received/, mark: '.woocommerce-thankyou-order-failed' },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
