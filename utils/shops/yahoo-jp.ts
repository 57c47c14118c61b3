// Yahoo!ショッピング: history and details of an order. Numbers are the store's name and a count.
import { address, type Form, reads, type Shop } from '../shop';

const order: Form = {
  number: ['::注文番号|注文ID', address('oid')],
  orderedOn: '::注文日時|注文日',
  total: '::お支払い金額|お支払い合計|ご請求金額|合計金額',
  discount: '+::クーポン利用|クーポン値引き',
  status: '.elCurrentStatusText',
  seller: { name: '.elStoreInfo .elName' },
  items: {
    each: '.elProductItem',
    name: '.elProductName, .elName, a',
    quantity: ['.elQuantity', /数量\s*[:：]?\s*(\d+)/],
    unitPrice: '.elPrice',
  },
};

const list: Form = {
  each: '#ordhist .elOrderItem',
  number: [
    '::注文番号',
    (row) => /oid=([\w-]+)/.exec(row.querySelector('a[href*="oid="]')?.getAttribute('href') ?? '')?.[1],
  ],
  href: 'a[href*="oid="]@href',
  orderedOn: '.elDate',
  status: '.elCurrentStatusText',
  seller: { name: '.elStoreInfo .elName' },
  items: { each: '.elProductItem', name: ['.elProductName', 'a'] },
};

export default {
  hosts: ['shopping.yahoo.co.jp'],
  pages: [
    { kind: 'order-list', path: /\/order-history\/list/ },
    { kind: 'order-detail', path: /\/order-history\/details/ },
  ],
  read: reads(order, list),
} satisfies Shop as Shop;
