// Godomall (NHN Commerce): complete page (a summary of the items only), order, list of orders, desktop and mobile.
import { type Form, fill, type Shop } from '../shop';

const complete: Form = {
  number: '::주문번호',
  orderedOn: '::주문일자|주문일시',
  total: ['.order_payment_sum', '::총 결제금액|총 결제 금액|최종 결제금액'],
  payment: ['.pay_with_list strong', '::결제수단|결제방법'],
  status: ['.order_end_completion strong', '.order_end_box h2 strong'],
};

const order: Form = {
  number: ['.order_num_view', '::주문번호'],
  orderedOn: ['.order_day_num em', '::주문일자|주문일시'],
  total: ['.total_pay_money', '::총 결제 금액|총 결제금액'],
  shipping: '+::배송비|지역별 배송비',
  discount: '::총 할인|총 할인금액',
  payment: '::결제수단|결제방법',
  status: 'td:last-child em, td:last-child .order_status',
  items: {
    each: 'tr[data-order-goodsno]',
    name: ['.pick_add_info em', '.pick_add_info a'],
    option: ['.pick_option_box .text_type_cont', '.pick_option_box'],
    quantity: /\/\s*([\d,]+)\s*개/,
    unitPrice: 'td strong',
  },
};

const list: Form = {
  each: 'tr[data-order-no]',
  number: ['.order_day_num a', '@data-order-no'],
  href: '.order_day_num a[href*="orderNo="]@href',
  orderedOn: '.order_day_num em',
  items: { name: ['.pick_add_info em', '.pick_add_info a'], quantity: /\/\s*([\d,]+)\s*개/, unitPrice: 'td strong' },
};

export default {
  pages: [
    { kind: 'order-complete', path: /\/order\/order_end\.php\?.*ord(erN|n)o=/ },
    { kind: 'order-detail', path: /\/mypage\/(order_view|mypage_orderview)\.php\?.*ord(erN|n)o=/ },
    { kind: 'order-list', path: /\/mypage\/order_list\.php/ },
  ],
  never: [{ path: /\/order\/(cart|order)\.php/ }],
  read: (page, kind) => fill(page, kind === 'order-complete' ? complete : kind === 'order-list' ? list : order),
} satisfies Shop as Shop;
