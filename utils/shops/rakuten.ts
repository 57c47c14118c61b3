// 楽天市場: the order in the state of its page; the sums stand in labels.
import { address, dig, type Form, fill, type Shop } from '../shop';

const stated: Form = {
  number: 'orderSummary.orderNumber',
  orderedOn: 'orderSummary.orderCreationDate',
  seller: { name: 'orderSummary.shopName' },
  currency: () => 'JPY',
  items: { each: 'itemObject.itemList', name: 'itemName', quantity: 'units', unitPrice: 'price' },
};

const shown: Form = {
  number: ['::注文番号', address('order_number')],
  total: '::支払い金額|お支払い金額|お支払金額|合計金額|ご請求額',
  seller: { name: '::ショップ名' },
};

export default {
  hosts: ['rakuten.co.jp'],
  pages: [
    { kind: 'order-detail', path: /act=detail_view|act=detail_page_view/ },
    { kind: 'order-detail', path: /\/purchase-history\/?\?.*order_number=/ },
  ],
  read(page) {
    const data = dig(page.json('__INITIAL_STATE__'), 'orderData');
    const told = data ? fill(page, stated, data)?.orders[0] : undefined;
    const seen = fill(page, shown)?.orders[0];
    return told || seen ? { orders: [{ ...seen, ...told }] } : undefined;
  },
} satisfies Shop as Shop;
