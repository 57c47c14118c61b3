// Amazon in all its countries: orders old and new, lists, digital orders, invoices for print, the page of thanks.
import type { Page } from '../page';
import { type Form, fill, type Shop } from '../shop';

/** Who sold it: the name behind the words, up to a bracket or the next label. */
const soldBy =
  (css: string) =>
  (scope: Element, page: Page): string | undefined => {
    for (const element of scope.querySelectorAll(css)) {
      const words =
        /(?:Sold by|Verkauf(?:t von| durch)|Vendu par|Vendido por|Venduto da|Verkocht door|販売)\s*[:：]?\s*([^([]+?)(?=\s+\S+:|\s*[([]|$)/i;
      const found = words.exec(page.text(element))?.[1];
      if (found) return found;
    }
  };

const number = /\b(?:D\d\d|\d{3})-\d{7}-\d{7}\b/;
const id = (scope: Element) => number.exec(scope.textContent ?? '')?.[0];

const order: Form = {
  number: ['[data-component=orderId]', '.order-date-invoice-item bdi', '.order-date-invoice-item:last-child', id],
  orderedOn: ['[data-component=orderDate]', '.order-date-invoice-item:first-child'],
  total: '#orderDetails :is(.a-text-right, .od-line-item-row-content) .a-color-base.a-text-bold',
  shipping:
    '[data-component=orderSubtotals], #od-subtotals::Shipping & Handling|Verpackung & Versand|Livraison|Envío|Spedizione|配送料・手数料',
  payment: '.pmts-payments-instrument-list',
  status: ['.od-status-message', '.shipment-top-row .a-text-bold'],
  items: {
    each: '[data-component=purchasedItems] .a-fixed-left-grid, .shipment .a-fixed-left-grid, [data-component=shipments] .a-fixed-left-grid:not([data-component=purchasedItems] *)',
    name: ['[data-component=itemTitle]', '.a-col-right .a-link-normal', '.a-col-right .a-row'],
    quantity: ['.od-item-view-qty', '.item-view-qty', () => 1],
    unitPrice: ['[data-component=unitPrice] .a-offscreen@', '.a-color-price', '.gift-card-instance .a-column'],
  },
  seller: { name: soldBy('[data-component=orderedMerchant], .yohtmlc-item span') },
};

const head = (column: number) => `:is(.order-info, .order-header) .a-column:nth-child(${column}) .a-row:nth-child(2)`;
const list: Form = {
  each: '.order-card, #ordersContainer > .js-order-card',
  number: ['.yohtmlc-order-id [dir=ltr]', id],
  href: ['.yohtmlc-order-details-link@href', '.yohtmlc-order-level-connections a@href'],
  orderedOn: head(1),
  total: head(2),
  status: ['.yohtmlc-shipment-status-primaryText', '.delivery-box__primary-text', '.shipment-top-row .a-text-bold'],
  items: {
    each: '.item-box, .a-fixed-left-grid:has(.item-view-left-col-inner)',
    name: ['.yohtmlc-product-title', '.a-col-right .a-link-normal', '.a-col-right .a-row'],
    quantity: ['.item-view-qty', '.product-image__qty'],
  },
};

const print: Form = {
  number: id,
  orderedOn: [
    '::Order Placed|Bestellung aufgegeben am',
    /(?:Digital Order|Digitale Bestellung)\s*:\s*([\p{L}\d.,\s]+?\d{4})/u,
  ],
  total: '::Order Total|Gesamtbestellwert|Summe der Bestellung|Grand Total|Gesamtsumme',
  payment: '::Payment Method|Zahlungsart',
  items: {
    each: 'tr:not(:has(tr)):has(td > i, td > b > a[href*="/dp/"])',
    name: ['td > i', 'td > b > a'],
    option: /((?:Condition|Zustand): \S+)/,
    quantity: [/^\s*(\d+)\s/, /Quantity:\s*(\d+)/, () => 1],
    unitPrice: 'td:last-child',
  },
  seller: { name: soldBy('.tiny, td:not(:has(td))') },
};

const forms = { 'order-detail': order, 'order-complete': order, 'order-list': list, receipt: print, none: print };

export default {
  hosts: ['amazon.*'],
  pages: [
    { kind: 'receipt', path: /\/summary\/print\.html|\/order-summary\.html/ },
    { kind: 'order-detail', path: /\/order-details\b/, mark: '#orderDetails' },
    { kind: 'order-list', path: /\/(your-orders|order-history|order-details)\b/, mark: '.js-order-card' },
    { kind: 'order-complete', path: /\/buy\/thankyou\/|\/apay\/thank-you/ },
  ],
  read: (page, kind) => fill(page, forms[kind]),
} satisfies Shop as Shop;
