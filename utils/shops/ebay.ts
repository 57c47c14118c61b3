// eBay: an order's page; its words are the language's own, so that only number, items and seller need telling where.
import { address, reads, type Shop } from '../shop';

export default {
  hosts: ['ebay.*'],
  pages: [{ kind: 'order-detail', path: /\/ord\/show|\/vod\/|\/FetchOrderDetails/i }],
  read: reads({
    number: [/\b(\d{2}-\d{5}-\d{5})\b/, address('orderId')],
    orderedOn: '::Order date|Time placed|Placed on|주문일',
    total: '::Order total|주문 합계',
    seller: { name: ['::Sold by|판매자', 'a[href*="/usr/"]'] },
  }),
} satisfies Shop as Shop;
