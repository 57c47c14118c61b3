// 올리브영: order complete (totals and no items; a carousel of other products follows) and order of my page.
import { address, ko, reads, type Shop } from '../shop';

export default {
  hosts: ['oliveyoung.co.kr'],
  pages: [
    { kind: 'order-complete', mark: '.order_end_box .tx_order_info' },
    { kind: 'order-detail', path: /\/mypage\/getOrderDetail\.do/ },
  ],
  read: reads({
    ...ko,
    skip: '[id^=curation]',
    number: ['.tx_order_info .tx_num', ko.number, address('ordNo')],
    total: ['.last_tot_price .tx_num', ko.total],
    shipping: '::총배송비|배송비',
    discount: '::총할인금액',
  }),
} satisfies Shop as Shop;
