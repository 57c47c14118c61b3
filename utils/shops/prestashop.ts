// PrestaShop: confirmation, order, guest tracking and history, in the classic and the hummingbird theme.
import { type Form, reads, type Shop, take } from '../shop';

const infos = '#order-reference-value, #order-infos, .order-infos__reference, [class*=__details-list]';
const row = (name: string) => `.line-${name} td:last-child, .subtotal_type_${name} td:last-child`;

/** Hummingbird prints a quantity only where it is more than one. */
const single = (row: Element) => (row.querySelector('[class$=product-total]') ? 1 : undefined);

const order: Form = {
  number: take(infos, /\b([A-Z]{9})\b/),
  orderedOn: [take(infos, /(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})/), '#order-history tbody tr:last-child td'],
  total: ['tr.total-value td:last-child', row('total'), '[class$=__totals] > :only-child [class*=line-value]'],
  shipping: row('shipping'),
  discount: row('discount'),
  payment: ['.order-infos__payment', '::Payment method'],
  status: '#order-history tbody tr:first-child .label, .order-status__badge',
  items: {
    each: '#order-items .order-line, #order-products tbody tr:not([class*=line-]), [class$=order-confirmation__product]',
    name: '.details span, [class*=product-title], strong a, strong',
    option: '[class*=product-attributes]',
    quantity: [
      '.qty .row > div:nth-child(2)',
      '.qty .current',
      '[class*=product-quantity]',
      'td:nth-last-child(3)',
      single,
    ],
    unitPrice: ['.qty .row > div:nth-child(1)', '[class$=product-price]', 'td:nth-last-child(2)'],
    lineTotal: ['.qty .row > div:nth-child(3)', '[class$=product-total]', 'td:last-child'],
  },
};

const list: Form = {
  each: '#content tbody tr:has(a[href*="order"])',
  number: ['th', 'td:first-child'],
  href: 'a[href*="order-detail"], a[href*="id_order="]@href',
  orderedOn: 'td:nth-of-type(1)',
  total: 'td:nth-of-type(2)',
  payment: 'td:nth-of-type(3)',
  status: 'td:nth-of-type(4)',
};

export default {
  pages: [
    { kind: 'order-complete', body: /^order-confirmation .*\blang[-_]/ },
    { kind: 'order-detail', body: /^(order-detail|guest-tracking) .*\blang[-_]/ },
    { kind: 'order-list', body: /^history .*\blang[-_]/ },
  ],
  never: [{ body: /^(cart|checkout|order|order-opc) .*\blang[-_]/ }],
  read: reads(order, list),
} satisfies Shop as Shop;
