// 오늘의집: an order; labels lead.
import { address, ko, linked, reads, type Shop } from '../shop';

export default {
  hosts: ['ohou.se'],
  pages: [{ kind: 'order-detail', path: /^\/orders\/\d+/ }],
  read: reads({ ...ko, number: [ko.number, address(/\/orders\/(\d+)/)], items: linked('/productions/') }),
} satisfies Shop as Shop;
