// 컬리: order and list of orders of its single-page app; labels lead.
import { address, type Form, ko, linked, reads, type Shop } from '../shop';

const order: Form = {
  ...ko,
  number: [ko.number, /주문번호\s*(\d{10,})/, address(/\/order\/(\d{6,})/)],
  items: linked('/goods/'),
};

const list: Form = {
  ...ko,
  each: 'li:has(a[href*="/mypage/order/"])',
  href: 'a[href*="/mypage/order/"]@href',
  orderedOn: /(\d{4}[.-]\s?\d{2}[.-]\s?\d{2})/,
};

export default {
  hosts: ['kurly.com'],
  pages: [
    { kind: 'order-detail', path: /\/mypage\/order\/(\d|view)/ },
    { kind: 'order-list', path: /\/mypage\/order\/?(\?|$)/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
