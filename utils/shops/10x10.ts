// 텐바이텐: order finish, order and list of orders of its mobile pages and apps.
import { type Form, ko, reads, type Shop, take } from '../shop';

const order: Form = {
  ...ko,
  number: ['.orderNo', ko.number],
  total: ['.finalPayment > strong', 'tr.sum td strong', '::최종결제액'],
  status: 'ul.priceCount::주문상태',
  seller: { name: '.bankAccount strong + strong' },
  items: {
    each: '.cart.pdtList, .orderList .pdtList > li',
    name: '.pdtName',
    option: '.pdtOption',
    quantity: [take('.subtotal', /\((\d+)개\)/), take('.priceCount', /소계금액\s*\((\d+)개\)/)],
    unitPrice: ['.priceCount li:first-child em', '.priceCount li:first-child span + span'],
    lineTotal: '.subtotal strong',
  },
};

const list: Form = {
  each: '.myOdrList > li',
  number: '.odrNum',
  orderedOn: '.date',
  total: '.price',
  status: '.odrNum ~ strong',
  href: '.odrInfo a@href',
};

export default {
  hosts: ['10x10.co.kr'],
  pages: [
    { kind: 'order-complete', path: /\/(orderFinish|displayOrder)\.asp/i },
    { kind: 'order-detail', path: /\/myorder_?detail\.asp/i },
    { kind: 'order-list', path: /\/myorder_?list\.asp/i },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
