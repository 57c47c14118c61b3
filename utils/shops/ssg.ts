// SSG.COM: order complete with its hidden inputs, order of my SSG. `.blind` words stand inside the values.
import { address, type Form, fill, ko, type Shop } from '../shop';

const complete: Form = {
  ...ko,
  number: ['.codr_top_odrnum', '#ordNo@value'],
  payment: ['.codr_payhistory_desc', ko.payment],
  items: {
    each: 'li:has(input[name=itemNm]), tr:has(input[name=itemNm]), div:has(> input[name=itemNm])',
    name: 'input[name=itemNm]@value',
    option: 'input[name=uitemNm]@value',
    quantity: 'input[name=qty]@value',
    unitPrice: 'input[name=sellprc]@value',
  },
};

const order: Form = {
  ...ko,
  number: ['.codr_odrdeliv_odrnum', ko.number, address('orordNo')],
  orderedOn: ['.codr_odrdeliv_odrdate', ko.orderedOn],
  status: '.codr_dvstate',
  items: {
    each: ':has(> .codr_unit_name)',
    name: '.codr_unit_name',
    quantity: '.codr_unit_count',
    unitPrice: '.codr_unit_newprice',
  },
};

export default {
  hosts: ['ssg.com'],
  pages: [
    { kind: 'order-complete', path: /\/order\/orderComplete\.ssg/ },
    { kind: 'order-detail', path: /\/myssg\/order(InfoDetail|Detail)\.ssg/ },
  ],
  read: (page, kind) => fill(page, kind === 'order-detail' ? order : complete),
} satisfies Shop as Shop;
