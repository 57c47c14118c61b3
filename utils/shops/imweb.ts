// imweb: payment complete and order in my page. Class names are hashed, so labels lead; `/shop_payment/` is the checkout.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['::주문번호|주문 번호', (_, page) => page.url.searchParams.get('order_no')],
  orderedOn: '::주문일시|주문일자|주문일|결제일시',
  total: ['::총 결제금액|최종 결제금액|결제금액|총 주문금액', '[class*="_total_price"]'],
  shipping: '::배송비|배송비 합계',
  discount: '::할인금액|총 할인금액|쿠폰 할인',
  payment: '::결제수단|결제방법|결제 방법',
  status: '::주문상태|결제상태',
  items: {
    each: '[class*="_order_item"], li:has([class*="_product_name"]), tr:has([class*="_product_name"])',
    name: '[class*="_product_name"]',
    option: '[class*="_product_option"]',
    quantity: '[class*="_product_qty"]',
    lineTotal: '[class*="_product_price"]',
  },
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/(shop_payment_complete|shop_order_done)\b/ },
    { kind: 'order-detail', path: /\/shop_mypage\/?\?.*(order_detail|order_no=)/ },
  ],
  never: [{ path: /\/(shop_payment|shop_cart)\/?(\?|$)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
