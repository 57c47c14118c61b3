// 29CM: order of its single-page app. The address carries an inner number; the order's own is `ORD…` on the page.
import { ko, linked, reads, type Shop } from '../shop';

export default {
  hosts: ['29cm.co.kr'],
  pages: [{ kind: 'order-detail', path: /\/order\/my-order\/detail\/\d+/ }],
  read: reads({ ...ko, number: [/\b(ORD\d{8}-\d{7})\b/, ko.number], items: linked('/catalog/') }),
} satisfies Shop as Shop;
