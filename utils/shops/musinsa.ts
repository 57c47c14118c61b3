// 무신사: order of its single-page app and the receipt. Numbers are 18 digits and begin with day and minute.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['::주문번호|주문 번호', (_, page) => /\/(\d{18})\b/.exec(page.url.pathname)?.[1]],
  orderedOn: '::주문일시|주문일자|주문 일자|결제일시',
  total: '::총 결제금액|총 결제 금액|최종 결제 금액|결제 금액|결제금액',
  shipping: '::배송비|배송 금액',
  discount: '::할인 금액|총 할인 금액|할인금액',
  payment: '::결제수단|결제 수단|결제방법',
  items: {
    each: 'li:has(a[href*="/products/"]), li:has(a[href*="/app/goods/"])',
    name: (row) =>
      [...row.querySelectorAll('a[href*="/products/"], a[href*="/app/goods/"]')].find((link) =>
        link.textContent?.trim(),
      ),
    quantity: /(\d+)\s*개/,
    price: /([\d,]+\s*원)/,
  },
};

export default {
  hosts: ['musinsa.com'],
  pages: [
    { kind: 'order-detail', path: /\/order\/order-detail\/\d{18}/ },
    { kind: 'receipt', path: /\/payment_receipt\/\d{18}/ },
    { kind: 'order-complete', path: /\/order\/(order-complete|complete|result)/ },
  ],
  never: [{ path: /\/(app\/)?cart|\/order\/order-form|\/products\/\d/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
