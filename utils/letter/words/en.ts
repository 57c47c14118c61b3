// How English letters write days, money, lists and channels: the American way, and the British way elsewhere.
import record from '../record/en';
import type { Words } from '../words';

const en: Words = {
  locale: 'en-US',
  day: ({ year, day, monthName, weekday }) => `${weekday}, ${monthName} ${day}, ${year}`,
  abroad: {
    locale: 'en-GB',
    day: ({ year, day, monthName, weekday }) => `${weekday} ${day} ${monthName} ${year}`,
  },
  moment: (day, time) => `${day}, ${time}`,
  space: ' ',
  dot: ' · ',
  items: (first, more) => (more > 0 ? `${first} and ${more} more` : first),
  quantity: (n) => `× ${n}`,
  instalments: (n) => `${n} instalments`,
  times: (n) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`),
  orderRef: ({ number, day, item }) =>
    number ? `order ${number}` : day ? `order of ${day}` : item ? `order of '${item}'` : undefined,
  seller: 'customer service',
  channels: {
    phone: 'phone',
    email: 'email',
    sms: 'text message',
    kakao: 'KakaoTalk',
    'naver-talk': 'Naver TalkTalk',
    'channel-talk': 'Channel Talk',
    board: 'inquiry board',
    form: 'contact form',
    instagram: 'Instagram',
    facebook: 'Facebook',
    messenger: 'Messenger',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    x: 'X',
    youtube: 'YouTube',
    blog: 'blog',
    marketplace: 'marketplace messages',
    other: 'other channel',
  },
  payments: {
    card: 'credit card',
    'card-instalment': 'credit card, instalments',
    'bank-transfer': 'bank transfer',
    'virtual-account': 'virtual account',
    'easy-pay': 'mobile wallet',
    paypal: 'PayPal',
    'phone-billing': 'phone bill',
    'gift-card': 'gift card',
    points: 'points',
    'cash-on-delivery': 'cash on delivery',
    other: 'other means',
  },
  outcomes: {
    sent: 'sent',
    'no-answer': 'no answer',
    bounced: 'returned undelivered',
    dead: 'not reachable',
    'auto-reply': 'automatic reply only',
    'no-reply': 'no reply',
    replied: 'replied',
  },
  list: (items) => items.join(', '),
  record,
};

export default en;
