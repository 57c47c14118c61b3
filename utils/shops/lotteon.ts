// 롯데ON: order and gift box. L.POINT counts as points ("P"), not as money.
import { address, ko, reads, type Shop } from '../shop';

export default {
  hosts: ['lotteon.com'],
  pages: [{ kind: 'order-detail', path: /\/p\/order\/claim\/(orderDetail|giftBoxDetail)\?/ }],
  read: reads({
    ...ko,
    number: ['.topInformation .orderNumber', address('odNo')],
    orderedOn: ['.topInformation .date', ko.orderedOn],
    total: ['.amountInformation::총결제금액', ko.total],
    payment: '.paymentInformation dl dt',
  }),
} satisfies Shop as Shop;
