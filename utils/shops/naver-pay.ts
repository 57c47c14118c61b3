// Naver Pay: orders of SmartStores and of shops that take Naver Pay; its class names have a readable front.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['[class^=PaymentNumber_number-area]', '::주문번호', (_, page) => /\d{16}/.exec(page.url.pathname)?.[0]],
  orderedOn: ['[class^=PaymentNumber_date]', /(20\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s\d{2}:\d{2}:\d{2})?)/],
  total: '::총 결제금액|최종 결제금액|결제금액|총 주문금액|주문금액',
  shipping: '::배송비',
  discount: '+::쿠폰할인|상품할인|할인금액',
  payment: '[class*=PaymentMethod]::결제수단|결제방법',
  status: ['[class^=ProductStatus_status]', '[class*=OrderStatus_value]'],
  items: {
    each: 'li[class^=ProductInfoSection_product-item]',
    name: 'strong[class^=ProductDetail_name]',
    option: '[class^=ProductDetail_option]',
    quantity: 'em[class^=ProductDetail_highlight]',
    price: 'span[class^=ProductDetail_price]',
  },
  seller: { name: 'strong[class^=ProductStore_title]' },
};

const list: Form = {
  each: '[class*=OrderProductBundle_order_card], [class*=PaymentItem_item]',
  number: '[class*=btn_detail]@href',
  orderedOn: ['[class*=OrderProductItem_date]', '[class*=PaymentItem_time]'],
  status: ['[class*=OrderProduct_status]', '[class*=OrderStatus_value]'],
  href: 'a[class*=btn_detail]@href',
  items: {
    each: '[class*=OrderProductItem_product_area]',
    name: '[class*=OrderProductItem_name]',
    price: '[class*=OrderProductItem_price_area]',
  },
};

const number = (href: unknown) => /\d{16}/.exec(String(href ?? ''))?.[0];

export default {
  hosts: ['pay.naver.com', 'shopping.naver.com'],
  pages: [
    { kind: 'order-complete', path: /\/order\/result\/(seller|mall)\// },
    { kind: 'order-detail', path: /\/order(s)?\/status\/\d{16}|\/orderStatus\/\d{16}/ },
    { kind: 'order-list', path: /\/pc\/history|\/my\/order|^\/home/ },
  ],
  never: [{ path: /\/(cart|orderSheet|order\/sheet)\b/ }],
  read(page, kind) {
    if (kind !== 'order-list') return fill(page, order);
    const orders = (fill(page, list)?.orders ?? []).map((one) => ({ ...one, number: number(one.number) }));
    return orders.length ? { orders } : undefined;
  },
} satisfies Shop as Shop;
