// 컬리: order and list of orders of its single-page app; labels lead.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [
    '::주문번호',
    /주문번호\s*[:：]?\s*(\d{10,})/,
    (_, page) => /\/order\/(\d{6,})/.exec(page.url.pathname)?.[1],
  ],
  orderedOn: '::결제일시|주문일시|주문일자',
  total: '::결제금액|총 결제금액|최종결제금액',
  shipping: '::배송비',
  discount: '::상품할인금액|할인금액|쿠폰할인',
  payment: '::결제방법|결제수단',
  items: {
    each: 'li:has(a[href*="/goods/"]), tr:has(a[href*="/goods/"])',
    name: (row) => [...row.querySelectorAll('a[href*="/goods/"]')].find((link) => link.textContent?.trim()),
    quantity: /(\d+)\s*개/,
    price: /([\d,]+\s*원)/,
  },
};

const list: Form = {
  each: 'li:has(a[href*="/mypage/order/"])',
  number: [
    '::주문번호',
    (row) => /\/order\/(\d+)/.exec(row.querySelector('a[href*="/mypage/order/"]')?.getAttribute('href') ?? '')?.[1],
  ],
  href: 'a[href*="/mypage/order/"]@href',
  orderedOn: /(\d{4}[.-]\s?\d{2}[.-]\s?\d{2})/,
  total: '::결제금액',
  payment: '::결제방법',
  status: '::주문상태',
};

export default {
  hosts: ['kurly.com'],
  pages: [
    { kind: 'order-detail', path: /\/mypage\/order\/(\d|view)/ },
    { kind: 'order-list', path: /\/mypage\/order\/?(\?|$)/ },
    { kind: 'order-complete', path: /\/order\/complete/ },
  ],
  never: [{ path: /^\/(cart|order\/checkout|goods)/ }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
