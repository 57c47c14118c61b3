// Youngcart 5 on Gnuboard (영카트): one page is complete and detail; desktop table, mobile list, list of orders.
import { type Form, reads, type Shop } from '../shop';

/** Older skins print the name once in a row of its own, above the rows of its options. */
function name(row: Element): Element | undefined {
  for (let at: Element | null = row; at; at = at.previousElementSibling) {
    const found = [...at.querySelectorAll('a[href*="it_id="]')].find((link) => link.textContent?.trim());
    if (found) return found;
  }
}

const order: Form = {
  number: ['#sod_fin_no strong', '::주문번호'],
  orderedOn: '::주문일시',
  total: ['.sod_bsk_cnt strong', '::총 구매액'],
  shipping: ['+#sod_bsk_tot2, #sod_bsk_tot::배송비|추가배송비', '+#m_sod_bsk_tot::배송비|추가배송비'],
  discount: '+::개별상품 쿠폰할인|주문금액 쿠폰할인|배송비 쿠폰할인',
  payment: '::결제방식',
  status: ['td[headers=th_itst]', '.prqty_stat'],
  carrier: '::배송회사',
  trackingNumber: '::운송장번호',
  items: {
    each: '#sod_fin_list tbody tr:has([headers=th_itqty]), #sod_list_inq .sod_li',
    name,
    option: ['.sod_opt', 'td[headers=th_itopt]'],
    quantity: ['td[headers=th_itqty]', '.prqty_qty'],
    unitPrice: ['td[headers=th_itprice]', '.prqty_price'],
    lineTotal: ['td[headers=th_itsum]', '.total_price'],
  },
  seller: { name: '::회사명' },
};

/** The lists print the amount before coupons: it is the total only where paid, or still to pay, is the same. */
function total(row: Element): Element | undefined {
  const [listed, ...rest] = [...row.querySelectorAll('td.td_numbig')].slice(1);
  return rest.some((cell) => cell.textContent === listed?.textContent) ? listed : undefined;
}

const list: Form = {
  each: '#sod_v tbody tr, #sod_inquiry li, #smb_my_od tbody tr',
  number: 'a[href*="od_id="]',
  href: 'a[href*="od_id="]@href',
  orderedOn: ['.idtime_time', 'td:nth-child(2)'],
  total,
  status: ['[class^=status_]', 'td:last-child'],
};

export default {
  pages: [
    { kind: 'order-detail', path: /orderinquiryview/, mark: '#sod_fin' },
    { kind: 'order-list', path: /\/(orderinquiry|mypage)\.php/, mark: '#sod_v, #smb_my_od' },
  ],
  never: [{ mark: '#sod_bsk, #sod_frm' }],
  read: reads(order, list),
} satisfies Shop as Shop;
