// 올리브영: order complete (totals and no items; a carousel of other products follows) and order of my page.
import { type Form, fill, type Shop } from '../shop';

const order: Form = {
  skip: '[id^=curation]',
  number: ['.tx_order_info .tx_num', '::주문번호', (_, page) => page.url.searchParams.get('ordNo')],
  orderedOn: '::주문일자|주문일시|주문일',
  total: ['.last_tot_price .tx_num', '::최종 결제금액|총 결제금액|최종결제금액'],
  shipping: '::총배송비|배송비',
  discount: '::총할인금액|할인금액',
  payment: '::결제수단|결제방법|결제정보',
  items: {
    each: '.tbl_prd_list tr:has(.prd_info), .order_prd_list li',
    name: ['.tx_name', '.prd_name'],
    quantity: ['.tx_cnt .tx_num', '.cnt'],
    lineTotal: ['.tx_price .tx_num', '.price'],
  },
};

export default {
  hosts: ['oliveyoung.co.kr'],
  pages: [
    { kind: 'order-complete', mark: '.order_end_box .tx_order_info' },
    { kind: 'order-detail', path: /\/mypage\/getOrderDetail\.do/ },
  ],
  never: [{ path: /\/store\/(cart|order\/getOrderForm)/ }],
  read: (page) => fill(page, order),
} satisfies Shop as Shop;
