// Firstmall (가비아 퍼스트몰): complete page and order in my page. Its headings are pictures, its labels cells.
import { address, ko, reads, type Shop } from '../shop';

export default {
  detect: (page) => page.document.querySelector('.goods_name, .settle_price') !== null,
  pages: [
    { kind: 'order-complete', path: /\/order\/complete\?.*\bno=/ },
    { kind: 'order-detail', path: /\/mypage\/order_view\?.*\bno=/ },
  ],
  never: [{ path: /\/order\/(cart|settle)\b/ }],
  read: reads({
    ...ko,
    number: [ko.number, address('no')],
    total: ['.settle_price', ko.total],
    items: {
      each: 'tr:has(.goods_name)',
      name: ['.goods_name a', '.goods_name'],
      option: '.goods_option',
      quantity: 'td:has(.goods_name) + td',
    },
  }),
} satisfies Shop as Shop;
