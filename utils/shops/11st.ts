// 11번가: order with its payment table. Numbers are 17 digits and begin with the day.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [
    'input[name=ordNo]@value',
    '::주문번호',
    /주문번호\s*[:：]?\s*(20\d{15})/,
    (_, page) => page.url.searchParams.get('ordNo'),
  ],
  orderedOn: ['::주문일시|주문일자|결제일시', /주문일\s*[:：]?\s*(\d{4}[./-]\d{2}[./-]\d{2})/],
  total: ['tr:has(th) strong.red', '::총 결제금액|총결제금액|최종 결제금액'],
  shipping: '::배송비',
  discount: '::할인금액|총 할인금액',
  payment: '::결제수단|결제방법',
};

const list: Form = {
  each: 'tr:has(a[href*="ordNo="])',
  number: /\((20\d{15})\)/,
  orderedOn: /(\d{4}-\d{2}-\d{2})/,
  href: 'a[href*="ordNo="]@href',
  items: {
    name: 'a[href*="/products/"], a[href*="prdNo="]',
    quantity: /원\s*\((\d+)개\)/,
    lineTotal: /([\d,]+원)\s*\(/,
  },
};

export default {
  hosts: ['11st.co.kr'],
  pages: [
    { kind: 'order-complete', path: /order\/OrderComplete|method=getOrderComplete/i },
    { kind: 'order-detail', path: /method=getOrderDetailInfo/ },
    { kind: 'order-list', path: /\/OrderList\.tmall/ },
    { kind: 'receipt', path: /\/receipt\/viewReceipt\.tmall/ },
  ],
  never: [{ path: /\/cart\/|\/OrderInfoAction\.tmall|\/order\/.*(Form|checkout)/i }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
