// 京东: list of orders and order. Where no shop is named, JD itself sells.
import { address, type Form, reads, type Shop, take } from '../shop';

const list: Form = {
  each: 'tbody[id^=tb-]',
  number: [take('.number', /(\d{9,20})/), (row) => row.id.slice(3)],
  href: 'a[href*="orderid="]@href',
  orderedOn: '.dealtime',
  status: '.order-status',
  total: '.amount span',
  currency: () => 'CNY',
  seller: { name: ['.order-shop a@title', () => '京东自营'] },
  items: { each: '.tr-bd', name: '.p-name a', quantity: '.goods-number' },
};

const order: Form = {
  number: [/订单号\s*[:：]\s*(\d{9,20})/, address('orderid')],
  orderedOn: ['[id^=datesubmit-]@value', '[id^=datesubmit-]', '::下单时间'],
  status: '.state-txt',
  total: ['.goods-total .count', '::实付款|应付总额'],
  shipping: '::运费',
  payment: '::付款方式|支付方式',
  carrier: '::承运人|快递公司|物流公司',
  trackingNumber: '::运单号|快递单号|货运单号',
  currency: () => 'CNY',
  seller: { name: ['.shop-name', () => '京东自营'] },
  items: {
    each: 'tr[class*=product-]',
    name: '.p-name a',
    option: '.p-extra span',
    quantity: 'td:nth-child(5)',
    unitPrice: '.f-price',
  },
};

export default {
  hosts: ['jd.com'],
  pages: [
    { kind: 'order-list', path: /\/center\/list\.action/ },
    { kind: 'order-detail', path: /\/(center|normal)\/item\.action/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
