// Shopware 6: the finish page with its hidden line items, and the orders of the account.
import { type Form, fill, type Shop } from '../shop';

const finish: Form = {
  number: ['.finish-ordernumber@data-order-number', '.finish-ordernumber'],
  total: ['.checkout-aside-summary-value.checkout-aside-summary-total', '.checkout-aside-summary-total-rounded'],
  shipping: '.hidden-line-items-information@data-shipping',
  tax: '.hidden-line-items-information@data-tax',
  currency: '.hidden-line-items-information@data-currency',
  payment: '.finish-order-details::Payment method|Zahlungsart|Selected payment method|Ausgewählte Zahlungsart',
  items: {
    each: '.hidden-line-item[data-name]',
    name: '@data-name',
    quantity: '@data-quantity',
    unitPrice: '@data-price',
  },
};

const list: Form = {
  each: '.order-wrapper, .order-table',
  number: '.order-table-header-order-number .order-table-body-value',
  orderedOn: ['.order-table-header-heading', '::Order date|Datum der Bestellung'],
  status: '.order-item-status-badge',
  payment: '.order-table-header-order-table-body .order-table-body-value:nth-of-type(2)',
  items: {
    each: '.order-item-product, .order-detail-content-row, .line-item-product',
    name: ['.line-item-label', '.order-item-name'],
    quantity: ['.line-item-quantity-label', '.order-item-quantity'],
    unitPrice: '.line-item-unit-price-value',
    lineTotal: ['.line-item-total-price-value', '.order-item-price'],
  },
};

export default {
  pages: [
    { kind: 'order-complete', body: /is-act-finish/, mark: '.finish-ordernumber' },
    { kind: 'order-list', body: /is-ctl-accountorder/, mark: '.order-table-header-order-number' },
  ],
  never: [{ body: /is-ctl-checkout (?=.*is-act-(cart|confirm))/ }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : finish),
} satisfies Shop as Shop;
