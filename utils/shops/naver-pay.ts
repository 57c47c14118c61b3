// Naver Pay: orders of SmartStores and of shops that take Naver Pay; its class names have a readable front.
import { address, type Form, fill, ko, type Shop } from '../shop';

const order: Form = {
  ...ko,
  number: ['[class^=PaymentNumber_number-area]', ko.number, address(/(\d{16})/)],
  orderedOn: /(20\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s\d{2}:\d{2}:\d{2})?)/,
  total: '::총결제금액|최종결제금액|결제금액|주문금액',
  discount: '+::쿠폰할인|상품할인',
  status: ['[class^=ProductStatus_status]', '[class*=OrderStatus_value]'],
  items: {
    each: 'li[class^=ProductInfoSection_product-item]',
    name: 'strong[class^=ProductDetail_name]',
    quantity: 'em[class^=ProductDetail_highlight]',
    price: 'span[class^=ProductDetail_price]',
  },
  seller: { name: 'strong[class^=ProductStore_title]' },
};

const list: Form = {
  each: '[class*=OrderProductBundle_order_card], [class*=PaymentItem_item]',
  number: 'a[class*=btn_detail]@href',
  href: 'a[class*=btn_detail]@href',
  orderedOn: '[class*=OrderProductItem_date], [class*=PaymentItem_time]',
  status: '[class*=OrderProduct_status], [class*=OrderStatus_value]',
  items: {
    each: '[class*=OrderProductItem_product_area]',
    name: '[class*=OrderProductItem_name]',
    price: '[class*=OrderProductItem_price_area]',
  },
};

export default {
  hosts: ['pay.naver.com', 'shopping.naver.com'],
  pages: [
    { kind: 'order-complete', path: /\/order\/result\/(seller|mall)\// },
    { kind: 'order-detail', path: /\/orders?\/status\/\d{16}|\/orderStatus\/\d{16}/ },
    { kind: 'order-list', path: /\/pc\/history|\/my\/order|^\/home/ },
  ],
  read(page, kind) {
    if (kind !== 'order-list') return fill(page, order);
    const orders = (fill(page, list)?.orders ?? []).map((one) => ({
      ...one,
      number: /\d{16}/.exec(`${one.number ?? ''}`)?.[0],
    }));
    return orders.length ? { orders } : undefined;
  },
} satisfies Shop as Shop;
