// imweb: payment complete and order in my page. Class names are hashed, so labels lead; `/shop_payment/` is the checkout.
import { address, ko, reads, type Shop } from '../shop';

export default {
  pages: [
    { kind: 'order-complete', path: /\/(shop_payment_complete|shop_order_done)\b/ },
    { kind: 'order-detail', path: /\/shop_mypage\/?\?.*(order_detail|order_no=)/ },
  ],
  never: [{ path: /\/(shop_payment|shop_cart)\/?(\?|$)/ }],
  read: reads({
    ...ko,
    number: [ko.number, address('order_no')],
    total: [ko.total, '[class*="_total_price"]'],
    items: {
      each: 'li:has([class*="_product_name"]), tr:has([class*="_product_name"])',
      name: '[class*="_product_name"]',
      quantity: '[class*="_product_qty"]',
      price: '[class*="_product_price"]',
    },
  }),
} satisfies Shop as Shop;
