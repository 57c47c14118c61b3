// Temu: orders from the state printed by its server; class names are scrambled, labels stand in for it later on.
import { dig, type Form, fill, type Shop } from '../shop';

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
  number: [(_, page) => page.url.searchParams.get('parent_order_sn'), /\b(PO-\d{3}-\d{10,})\b/],
  orderedOn: '::Order time|주문 시간|注文日時|Bestellzeit|Heure de la commande|Hora del pedido',
  total: '::Order total|주문 합계|合計金額|Bestellsumme|Total de la commande|Total del pedido',
  shipping: '::Shipping|배송비|送料|Versand',
  payment: '::Payment method|결제 수단|결제 방법|お支払い方法|Zahlungsmethode',
};

export default {
  hosts: ['temu.com'],
  pages: [
    { kind: 'order-list', path: /\/bgt_orders\.html/ },
    { kind: 'order-detail', path: /\/bgt_order_detail\.html/ },
    { kind: 'order-complete', path: /\/bgt_payment_success\.html/ },
  ],
  never: [{ path: /\/bgn?t_(cart|checkout|order_checkout)\.html/ }],
  read(page, kind) {
    const store = dig(page.json('rawData'), 'store');
    const told = fill(page, stated, Array.isArray(dig(store, 'viewOrders')) ? store : { viewOrders: store });
    const seen = kind === 'order-list' ? undefined : fill(page, shown)?.orders[0];
    if (!told || kind === 'order-list') return told ?? (seen && { orders: [seen] });
    return { orders: [{ ...seen, ...told.orders[0] }] };
  },
} satisfies Shop as Shop;
