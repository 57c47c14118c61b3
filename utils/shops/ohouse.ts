// 오늘의집: order and list of orders; labels lead.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['::주문번호', /주문번호\s*[:：]?\s*(\d{6,})/, (_, page) => /\/orders\/(\d+)/.exec(page.url.pathname)?.[1]],
  orderedOn: ['::주문일|주문일시|결제일시', /(\d{4}[.년]\s?\d{1,2}[.월]\s?\d{1,2})/],
  total: '::총 결제금액|최종 결제금액|최종 결제 금액|결제금액',
  shipping: '::배송비',
  discount: '::할인금액|총 할인금액|쿠폰 할인',
  payment: '::결제수단|결제방법|결제 수단',
  items: {
    each: 'li:has(a[href*="/productions/"]), div:has(> a[href*="/productions/"])',
    name: (row) => [...row.querySelectorAll('a[href*="/productions/"]')].find((link) => link.textContent?.trim()),
    quantity: /(\d+)\s*개/,
    price: /([\d,]+\s*원)/,
  },
};

export default {
  hosts: ['ohou.se'],
  pages: [{ kind: 'order-detail', path: /^\/orders\/\d+/ }],
  never: [{ path: /^\/(cart|orders\/new|checkout|productions)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
