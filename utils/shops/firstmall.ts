// Firstmall (가비아 퍼스트몰): complete page and order in my page. Its headings are pictures, its labels cells.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['::주문번호', (_, page) => page.url.searchParams.get('no')],
  orderedOn: '::주문일시|주문일|주문일자',
  total: ['.settle_price', '::총 결제금액|결제금액|총결제금액'],
  shipping: '::배송비|총 배송비',
  payment: '::결제방식|결제방법|결제수단',
  status: '::주문상태|처리상태',
  items: {
    each: 'tr:has(.goods_name)',
    name: ['.goods_name a', '.goods_name'],
    option: '.goods_option',
    quantity: ['.goods_ea', 'td:nth-child(3)', 'td:nth-child(2)'],
    unitPrice: '.goods_price',
  },
};

export default {
  detect: (page) => page.document.querySelector('.goods_name, .settle_price, [src*="firstmall"]') !== null,
  pages: [
    { kind: 'order-complete', path: /\/order\/complete\?.*\bno=/ },
    { kind: 'order-detail', path: /\/mypage\/order_view\?.*\bno=/ },
  ],
  never: [{ path: /\/order\/(cart|settle)\b/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
