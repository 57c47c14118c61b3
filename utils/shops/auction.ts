// 옥션: the layer with an order that its list opens in a frame.
import { address, ko, reads, type Shop, take } from '../shop';

export default {
  hosts: ['auction.co.kr'],
  pages: [{ kind: 'order-detail', path: /\/OrderProcessDetailLayer\.aspx/i }],
  read: reads({
    ...ko,
    number: [take('.order-number', /(\d{9,})/), address('order_no')],
    orderedOn: ['.num-date', ko.orderedOn],
    payment: '#payInfoTbl tr.sub th',
    discount: 'td.price ~ td.price',
    shipping: 'td.price ~ td.price ~ td.price',
  }),
} satisfies Shop as Shop;
