// 楽天市場: the order in the state of its page; the sums stand in labels.
import { dig, type Form, fill, type Shop } from '../shop';

const stated: Form = {
  number: 'orderSummary.orderNumber',
  orderedOn: 'orderSummary.orderCreationDate',
  seller: { name: 'orderSummary.shopName' },
  currency: () => 'JPY',
  items: { each: 'itemObject.itemList', name: 'itemName', quantity: 'units', unitPrice: 'price' },
};

const shown: Form = {
  number: ['::注文番号|ご注文番号', (_, page) => page.url.searchParams.get('order_number')],
  orderedOn: '::注文日|注文日時|ご注文日',
  total: '::支払い金額|お支払い金額|お支払金額|合計金額|ご請求額',
  shipping: '::送料',
  payment: '::支払い方法|お支払い方法|お支払方法',
  status: '::注文状況|ステータス',
  seller: { name: '::ショップ名|ショップ' },
};

export default {
  hosts: ['rakuten.co.jp'],
  pages: [
    { kind: 'order-detail', path: /act=detail_view|act=detail_page_view/ },
    { kind: 'order-detail', path: /\/purchase-history\/?\?.*order_number=/ },
  ],
  never: [{ path: /\/(cart|basket|step)\b/ }],
  read(page) {
    const data = dig(page.json('__INITIAL_STATE__'), 'orderData');
    const told = data ? fill(page, stated, data)?.orders[0] : undefined;
    const seen = fill(page, shown)?.orders[0];
    return told || seen ? { orders: [{ ...seen, ...told }] } : undefined;
  },
} satisfies Shop as Shop;
