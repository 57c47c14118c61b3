// Coupang: lists and orders from the state that its server prints; later views from what stands on the page.
import { address, dig, type Form, fill, type Shop } from '../shop';

const orders: Form = {
  each: 'list',
  number: 'orderId',
  orderedOn: 'day',
  status: 'deliveryGroupList.0.groupStatus.status',
  carrier: 'deliveryGroupList.0.deliveryCompany.companyName',
  trackingNumber: 'deliveryGroupList.0.invoiceNumber',
  promisedOn: 'deliveryGroupList.0.pddMessage.message',
  seller: { name: 'deliveryGroupList.0.vendor.vendorName' },
  currency: () => 'KRW',
  items: {
    each: 'items',
    name: 'vendorItemName',
    quantity: 'quantity',
    unitPrice: ['discountedUnitPrice', 'unitPrice'],
  },
};

/** The day in Korea of a moment in milliseconds. */
const day = (at: unknown) =>
  typeof at === 'number' ? new Date(at + 9 * 3_600_000).toISOString().slice(0, 10) : undefined;

/** Every `orderList` of the state, however deep, with the products of all parcels of an order in one row. */
function ordersOf(state: unknown, depth = 0): unknown[] {
  if (typeof state !== 'object' || state === null || depth > 8) return [];
  const list = dig(state, 'orderList');
  if (Array.isArray(list))
    return list.map((order) => ({
      ...order,
      day: day(dig(order, 'orderedAt')),
      items: [dig(order, 'deliveryGroupList')].flat().flatMap((group) => dig(group, 'productList') ?? []),
    }));
  return Object.values(state).flatMap((value) => ordersOf(value, depth + 1));
}

/** What comes by rocket is sold by Coupang itself; a seller's own rocket (ROCKET_MERCHANT) is not. */
const rocket = (page: Element) =>
  page.querySelector('img[alt=ROCKET], img[alt=ROCKET_WOW], img[alt=ROCKET_FRESH]') ? '쿠팡' : undefined;

const shown: Form = {
  number: [/주문번호\s*[:：]?\s*(\d{8,20})/, address(/\/order\/(?:detail\/)?(\d{8,})/)],
  orderedOn: /(\d{4}\.\s?\d{1,2}\.\s?\d{1,2})\s*주문/,
  total: '::총 결제금액|결제금액',
  shipping: '::배송비',
  discount: '::할인금액',
  payment: '::결제수단',
  status: 'span[style*="1.25rem"]',
  seller: { name: rocket },
  items: {
    each: 'div:has(> a[href*="product_title"])',
    name: 'a[href*="product_title"]',
    quantity: /(\d+)\s*개(?!.*\d\s*개)/,
    unitPrice: /([\d,]+\s*원)/,
  },
};

export default {
  hosts: ['coupang.com'],
  pages: [
    { kind: 'order-list', path: /\/order\/list/ },
    { kind: 'order-detail', path: /\/order\/(detail\/)?\d{8,}/ },
  ],
  read(page, kind) {
    const list = ordersOf(page.json('__NEXT_DATA__'));
    const number = /\/(\d{8,})/.exec(page.url.pathname)?.[1];
    const mine = kind === 'order-list' ? list : list.filter((order) => `${dig(order, 'orderId')}` === number);
    return (mine.length ? fill(page, orders, { list: mine }) : undefined) ?? fill(page, shown);
  },
} satisfies Shop as Shop;
