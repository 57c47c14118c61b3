// Temu: orders from the state printed by its server; class names are scrambled, labels stand in for it later on.
import { address, dig, type Form, fill, type Shop } from '../shop';

const stated: Form = {
  each: 'viewOrders',
  number: 'parentOrderSn',
  orderedOn: 'parentOrderTime',
  status: 'parentStatusDesc',
  total: ['payAmountDisplay', 'displayAmount'],
  seller: { name: 'mallName' },
  items: {
    each: 'goodsList',
    name: 'goodsName',
    quantity: 'goodsNumber',
    price: 'priceDesc.displayAmountWithSymbol',
  },
};

const shown: Form = {
  number: [address('parent_order_sn'), /\b(PO-\d{3}-\d{10,})\b/],
  orderedOn: '::Order time|주문 시간|注文日時',
  total: '::Order total|주문 합계|合計金額',
};

export default {
  hosts: ['temu.com'],
  pages: [
    { kind: 'order-list', path: /\/bgt_orders\.html/ },
    { kind: 'order-detail', path: /\/bgt_order_detail\.html/ },
    { kind: 'order-complete', path: /\/bgt_payment_success\.html/ },
  ],
  read(page, kind) {
    const store = dig(page.json('rawData'), 'store');
    const told = fill(page, stated, Array.isArray(dig(store, 'viewOrders')) ? store : { viewOrders: store });
    const seen = kind === 'order-list' ? undefined : fill(page, shown)?.orders[0];
    if (!told || kind === 'order-list') return told ?? (seen && { orders: [seen] });
    return { orders: [{ ...seen, ...told.orders[0] }] };
  },
} satisfies Shop as Shop;
