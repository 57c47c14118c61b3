// Yahoo!ショッピング: history and details of an order. Numbers are the store's name and a count.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['::注文番号|注文ID', (_, page) => page.url.searchParams.get('oid')],
  orderedOn: '::注文日時|注文日|ご注文日',
  total: '::お支払い金額|お支払い合計|ご請求金額|合計金額|合計',
  shipping: '::送料',
  discount: '+::クーポン利用|クーポン値引き|PayPayポイント利用',
  payment: '::お支払い方法|支払方法',
  status: ['.elCurrentStatusText', '::注文ステータス'],
  carrier: '::配送会社',
  trackingNumber: '::お問い合わせ伝票番号|伝票番号|お荷物伝票番号',
  seller: { name: ['.elStoreInfo .elName', '::ストア名|ストア'] },
  items: {
    each: '.elProductItem',
    name: ['.elName', '.elProductName', 'a'],
    option: '.elOption',
    quantity: ['.elQuantity', /数量\s*[:：]?\s*(\d+)/],
    unitPrice: ['.elPrice', '::単価|価格'],
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
  never: [{ path: /\/cart|\/ordering|\/order\/(confirm|input)/ }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
