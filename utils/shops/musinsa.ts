// 무신사: order of its single-page app and the receipt. Numbers are 18 digits and begin with day and minute.
import { address, ko, linked, reads, type Shop } from '../shop';

export default {
  hosts: ['musinsa.com'],
  pages: [
    { kind: 'order-detail', path: /\/order\/order-detail\/\d{18}/ },
    { kind: 'receipt', path: /\/payment_receipt\/\d{18}/ },
  ],
  read: reads({ ...ko, number: [address(/\/(\d{18})\b/), ko.number], items: linked('/products/') }),
} satisfies Shop as Shop;
