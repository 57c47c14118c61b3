// 29CM: order of its single-page app. The address carries an inner number; the order's own is `ORD…` on the page.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [/\b(ORD\d{8}-\d{7})\b/, '::주문번호'],
  orderedOn: '::결제일시|주문일시|주문일자',
  total: '::총 결제금액|최종 결제금액|결제금액',
  shipping: '::배송비',
  discount: '::할인금액|총 할인금액',
  payment: '::결제수단|결제방법',
  items: {
    each: 'li:has(a[href*="/catalog/"]), li:has(a[href*="/products/"])',
    name: (row) =>
      [...row.querySelectorAll('a[href*="/catalog/"], a[href*="/products/"]')].find((link) => link.textContent?.trim()),
    quantity: /(\d+)\s*개/,
    price: /([\d,]+\s*원)/,
  },
};

export default {
  hosts: ['29cm.co.kr'],
  pages: [
    { kind: 'order-detail', path: /\/order\/my-order\/detail\/\d+/ },
    { kind: 'order-complete', path: /\/order\/(complete|result)/ },
  ],
  never: [{ path: /\/(cart|order\/(checkout|sheet))/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
