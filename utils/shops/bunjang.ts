// 번개장터: a purchase between persons; the seller is a shop's nickname and nothing more.
import { address, ko, reads, type Shop } from '../shop';

export default {
  hosts: ['bunjang.co.kr'],
  pages: [{ kind: 'order-detail', path: /\/purchases\/\d{6,12}/ }],
  read: reads({
    ...ko,
    number: [/주문번호\s*[:：]?\s*(\d{6,12})/, address(/\/purchases\/(\d{6,12})/)],
    orderedOn: [/(\d{2}년\s*\d{1,2}월\s*\d{1,2}일(?:\s*\d{2}:\d{2})?)/, /(\d{4}\.\d{2}\.\d{2})\s*주문번호/],
    status: /(결제완료|배송준비|배송중|배송완료|거래완료|구매확정|취소요청|거래취소완료)/,
    carrier: /운송장\s*([^\d\s]\S*)\s+\d{9,14}/,
    trackingNumber: /운송장\s*\D*?(\d{9,14})/,
    items: { name: 'a[href*="/products/"]', lineTotal: '::상품금액' },
    seller: { name: '::판매자' },
  }),
} satisfies Shop as Shop;
