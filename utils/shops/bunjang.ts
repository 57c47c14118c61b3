// 번개장터: a purchase between persons; the seller is a shop's nickname and nothing more.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [/주문번호\s*[:：]?\s*(\d{6,12})/, (_, page) => /\/purchases\/(\d{6,12})/.exec(page.url.pathname)?.[1]],
  orderedOn: [/(\d{2}년\s*\d{1,2}월\s*\d{1,2}일(?:\s*\d{2}:\d{2})?)/, /(\d{4}\.\d{2}\.\d{2})\s*주문번호/],
  total: '::총 결제금액',
  shipping: '::배송비',
  payment: '::결제수단|결제방법',
  status: /(결제완료|배송준비|배송중|배송완료|거래완료|구매확정|취소요청|거래취소완료)/,
  carrier: /운송장\s*[:：]?\s*([^\d\s]\S*)\s+\d{9,14}/,
  trackingNumber: /운송장\s*[:：]?\s*\D*?(\d{9,14})/,
  items: { name: 'a[href*="/products/"]', lineTotal: '::상품금액' },
  seller: { name: '::판매자' },
};

export default {
  hosts: ['bunjang.co.kr'],
  pages: [{ kind: 'order-detail', path: /\/purchases\/\d{6,12}/ }],
  never: [{ path: /\/(checkout|payment)\b|\/products\/\d/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
