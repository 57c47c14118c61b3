// SSG.COM: order complete with its hidden inputs, order of my SSG. `.blind` words stand inside the values.
import { type Form, fill, type Shop } from '../shop';

const complete: Form = {
  number: ['.codr_top_odrnum', '#ordNo@value'],
  total: ['.codr_totalprice_item::최종결제금액|최종 결제금액|총 결제금액', '::최종결제금액|최종 결제금액'],
  shipping: '.codr_totalprice_item::배송비',
  discount: '.codr_totalprice_item::할인금액|할인',
  payment: ['.codr_payhistory_detail .codr_payhistory_desc', '::결제수단'],
  items: {
    each: 'li:has(input[name=itemNm]), tr:has(input[name=itemNm]), div:has(> input[name=itemNm])',
    name: 'input[name=itemNm]@value',
    option: 'input[name=uitemNm]@value',
    quantity: 'input[name=qty]@value',
    unitPrice: 'input[name=sellprc]@value',
  },
};

const order: Form = {
  number: ['.codr_odrdeliv_odrnum', '::주문번호', (_, page) => page.url.searchParams.get('orordNo')],
  orderedOn: ['.codr_odrdeliv_odrdate', '::주문일|주문일자'],
  total: '::최종 결제금액|총 결제금액|최종결제금액|결제금액',
  shipping: '::배송비',
  payment: '::결제수단',
  status: '.codr_dvstate',
  items: {
    each: '.codr_unit',
    name: '.codr_unit_name',
    quantity: '.codr_unit_count',
    unitPrice: '.codr_unit_newprice',
  },
  seller: { name: '.codr_unit_mall, .codr_seller' },
};

export default {
  hosts: ['ssg.com'],
  pages: [
    { kind: 'order-complete', path: /\/order\/orderComplete\.ssg/ },
    { kind: 'order-detail', path: /\/myssg\/order(InfoDetail|Detail)\.ssg/ },
  ],
  never: [{ path: /\/(cart|order\/(?!orderComplete))/ }],
  read: (page, kind) => fill(page, kind === 'order-detail' ? order : complete),
} satisfies Shop as Shop;
