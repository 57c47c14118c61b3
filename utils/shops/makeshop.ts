// Makeshop: order end, order in my page and its pop-up. The number stands in the address, `YYYYMMDDHHMMSS-…`.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [(_, page) => page.url.searchParams.get('ordernum'), '::주문번호'],
  orderedOn: '::주문일자|주문일시|주문일|주문날짜',
  total: '::최종 결제금액|총 결제금액|결제금액|총 주문금액|결제하신 금액|입금하실 금액',
  shipping: '::배송비|배송료',
  payment: '::결제방법|결제수단|결제방식',
  items: {
    each: 'tr:has(a[href*="branduid="]):not(:has(tr))',
    name: (row) => [...row.querySelectorAll('a[href*="branduid="]')].find((link) => link.textContent?.trim()),
  },
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/(shop\/orderend\.html|m\/order_complete\.html)\?.*ordernum=/ },
    { kind: 'order-detail', path: /\/(shop|m)\/(orderdetail|mypage_order_?detail)\w*\.html\?.*ordernum=/ },
  ],
  never: [{ path: /\/(shop|m)\/(basket|order|orderin)\.html/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
