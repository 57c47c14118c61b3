// G마켓: payment pages of its single-page app; the payment's number differs from the numbers of its items.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  number: [
    /(?:결제번호|장바구니번호)\s*[:：]?\s*(\d{9,})/,
    '::주문번호',
    (_, page) => /\/detail\/\w+\/(\d+)/.exec(page.url.pathname)?.[1],
  ],
  orderedOn: ['.text__order-date', '::결제일시|주문일시|주문일자'],
  total: '::총 결제금액|최종 결제금액|결제금액',
  shipping: '::배송비',
  discount: '::할인금액|총 할인금액',
  payment: '::결제수단|결제방법',
  status: ['.text__order-status', '.box__order-status'],
  items: {
    each: '.box__order-item, .list-item__order',
    name: ['.text__item-title', '.link__item'],
    option: '.text__item-option',
    quantity: ['.text__item-count', /수량\s*[:：]?\s*(\d+)/],
    lineTotal: ['.text__item-price', '.box__item-price .text__value'],
  },
  seller: { name: ['.text__seller', '::판매자|판매자명'] },
};

const list: Form = {
  ...order,
  each: '.box__order-container',
  number: ['.box__order-number .text__value', '.box__order-number'],
  href: 'a[href*="/detail/"]@href',
};

export default {
  hosts: ['gmarket.co.kr'],
  pages: [
    { kind: 'order-detail', path: /\/\w\w\/(pc|mobile)\/detail\/\w+\/\d+/ },
    { kind: 'order-list', path: /\/\w\w\/(pc|mobile)\/list\// },
    { kind: 'order-complete', path: /\/order\/complete|\/OrderComplete/i },
  ],
  never: [{ path: /\/cart\b|\/checkout\b|\/order\/(form|checkout)/i }],
  read: (page, kind) => fill(page, kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
