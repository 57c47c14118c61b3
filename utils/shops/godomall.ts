// Godomall (NHN Commerce): complete page (a summary of the items only), order, list of orders, desktop and mobile.
import { type Form, ko, reads, type Shop } from '../shop';

const item: Form['items'] = {
  name: ['.pick_add_info em', '.pick_add_info a'],
  option: ['.pick_option_box .text_type_cont', '.pick_option_box'],
  quantity: /\/\s*([\d,]+)\s*개/,
  unitPrice: 'td strong',
};

const order: Form = {
  ...ko,
  number: ['.order_num_view', ko.number],
  orderedOn: ['.order_day_num em', ko.orderedOn],
  total: ['.order_payment_sum, .total_pay_money', ko.total],
  shipping: '+::배송비|지역별 배송비',
  discount: '::총 할인|총 할인금액',
  payment: ['.pay_with_list strong', ko.payment],
  status: ['tr[data-order-status] td:last-child em', '.order_end_completion strong', '.order_end_box h2 strong'],
  items: { each: 'tr[data-order-goodsno]', ...item },
};

const list: Form = {
  each: 'tr[data-order-no]',
  number: ['.order_day_num a', '@data-order-no'],
  href: '.order_day_num a[href*="orderNo="]@href',
  orderedOn: '.order_day_num em',
  items: item,
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/order\/order_end\.php\?.*ord(erN|n)o=/ },
    { kind: 'order-detail', path: /\/mypage\/(order_view|mypage_orderview)\.php\?.*ord(erN|n)o=/ },
    { kind: 'order-list', path: /\/mypage\/order_list\.php/ },
  ],
  never: [{ path: /\/order\/(cart|order)\.php$/ }],
  read: reads(order, list),
} satisfies Shop as Shop;
