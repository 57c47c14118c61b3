// G마켓: payment pages of its single-page app; the payment's number differs from the numbers of its items.
import { address, type Form, ko, reads, type Shop } from '../shop';

const order: Form = {
  ...ko,
  number: ['::결제번호|장바구니번호', address(/\/detail\/\w+\/(\d+)/), ko.number],
  orderedOn: ['.text__order-date', ko.orderedOn],
};

const list: Form = {
  ...order,
  each: '.box__order-container',
  number: ['.box__order-number .text__value', '.box__order-number'],
  href: 'a[href*="/detail/"]@href',
};

export default {
  hosts: ['gmarket.co.kr'],
  pages: [
    { kind: 'order-detail', path: /\/\w\w\/(pc|mobile)\/detail\/\w+\/\d+/ },
    { kind: 'order-list', path: /\/\w\w\/(pc|mobile)\/list\// },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
