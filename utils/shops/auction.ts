// 옥션: the layer with an order that its list opens in a frame.
import { type Form, fill, type Shop, take } from '../shop';

const order: Form = {
  number: [take('.order-number', /(\d{9,})/), (_, page) => page.url.searchParams.get('order_no')],
  orderedOn: ['.num-date', '::주문일자|결제일'],
  total: ['#payInfoTbl::최종 결제금액|총 결제금액', '::최종 결제금액|총 결제금액'],
  discount: 'td.price:nth-of-type(2)',
  shipping: 'td.price:nth-of-type(3)',
  payment: '#payInfoTbl tr.sub th',
  items: {
    each: '.order-detail-table tr:has(.item-title), .order-item',
    name: ['.item-title', '.title a'],
    quantity: ['.item-count', '.count'],
    lineTotal: 'td.price',
  },
};

export default {
  hosts: ['auction.co.kr'],
  pages: [
    { kind: 'order-detail', path: /\/OrderProcessDetailLayer\.aspx/i },
    { kind: 'order-complete', path: /\/OrderComplete\.aspx/i },
  ],
  never: [{ path: /\/(cart|basket|checkout)\b|\/OrderForm/i }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
