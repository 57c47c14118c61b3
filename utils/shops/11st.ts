// 11번가: order with its payment table, list of orders. Numbers are 17 digits and begin with the day.
import { address, type Form, ko, reads, type Shop } from '../shop';

const order: Form = {
  ...ko,
  number: ['input[name=ordNo]@value', ko.number, address('ordNo')],
  orderedOn: [ko.orderedOn, /주문일\s*[:：]?\s*(\d{4}[./-]\d{2}[./-]\d{2})/],
  total: ['tr:has(th) strong.red', ko.total],
};

const list: Form = {
  each: 'tr:has(a[href*="ordNo="])',
  number: /\((20\d{15})\)/,
  orderedOn: /(\d{4}-\d{2}-\d{2})/,
  href: 'a[href*="ordNo="]@href',
  items: {
    name: 'a[href*="/products/"], a[href*="prdNo="]',
    quantity: /원\s*\((\d+)개\)/,
    lineTotal: /([\d,]+원)\s*\(/,
  },
};

export default {
  hosts: ['11st.co.kr'],
  pages: [
    { kind: 'order-detail', path: /method=getOrderDetailInfo/ },
    { kind: 'order-list', path: /\/OrderList\.tmall/ },
    { kind: 'receipt', path: /\/receipt\/viewReceipt\.tmall/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
