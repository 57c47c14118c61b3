// 롯데ON: order and gift box. L.POINT counts as points ("P"), not as money.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: ['.topInformation .orderNumber', '::주문번호', (_, page) => page.url.searchParams.get('odNo')],
  orderedOn: ['.topInformation .date', '::주문일|주문일자'],
  total: ['.amountInformation::총 결제금액|최종 결제금액', '::총 결제금액|최종 결제금액'],
  shipping: '.amountInformation::배송비|총 배송비',
  discount: '.amountInformation::총 할인금액|할인금액',
  payment: '.paymentInformation dl dt',
  status: ['.productState', '.orderState'],
  items: {
    each: '.productInformation li, .orderProduct',
    name: ['.productName', '.name'],
    option: '.productOption',
    quantity: ['.productCount', /(\d+)\s*개/],
    lineTotal: ['.productPrice', '.price'],
  },
  seller: { name: '.sellerName' },
};

export default {
  hosts: ['lotteon.com'],
  pages: [
    { kind: 'order-detail', path: /\/p\/order\/claim\/(orderDetail|giftBoxDetail)\?/ },
    { kind: 'order-complete', path: /\/p\/order\/(orderComplete|complete)/i },
  ],
  never: [{ path: /\/p\/order\/(cart|orderSheet|sheet)/i }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
