// Makeshop: order end and order in my page. The number stands in the address, `YYYYMMDDHHMMSS-…`.
import { address, ko, reads, type Shop } from '../shop';

export default {
  pages: [
    { kind: 'order-complete', path: /\/(shop\/orderend\.html|m\/order_complete\.html)\?.*ordernum=/ },
    { kind: 'order-detail', path: /\/(shop|m)\/(orderdetail|mypage_order_?detail)\w*\.html\?.*ordernum=/ },
  ],
  never: [{ path: /\/shop\/(basket|order|orderin)\.html/ }],
  read: reads({ ...ko, number: [address('ordernum'), ko.number] }),
} satisfies Shop as Shop;
