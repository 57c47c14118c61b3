// Invented lives of orders for the pictures: what pages said and what happened since. `now` is 2026-11-24, 10:00 in Seoul.
export const now = '2026-11-24T10:00:00+09:00';

const won = (amount) => ({ amount, currency: 'KRW' });
const source = (quote) => ({ reader: 'labels', quote, confidence: 0.97 });
let made = 0;
const event = (at, rest) => ({
  id: `${new Date(at).toISOString()}~${String(++made).padStart(16, '0')}`,
  at: new Date(at).toISOString(),
  ...rest,
});

export const daonmaru = {
  site: 'daonmaru.example',
  url: 'https://daonmaru.example/order/complete?no=20261116-0403726',
  facts: {
    number: '20261116-0403726',
    orderedOn: '2026-11-16',
    total: won(228000),
    items: [
      { name: '1인 반상기 풀세트', quantity: 1, unitPrice: won(198000) },
      { name: '소나무 수저받침', quantity: 2, unitPrice: won(13500) },
    ],
    shipping: won(3000),
    payment: { kind: 'card-instalment', label: '신용카드 3개월 할부', instalments: 3 },
    status: { kind: 'preparing', label: '상품 준비 중' },
    seller: {
      name: '다온마루 생활관',
      businessNumber: '217-86-40939',
      mailOrderNumber: '제2021-서울마포-03127호',
      representative: '김다온',
      phone: '02-6953-4417',
      email: 'help@daonmaru.example',
      address: '서울 마포구 월드컵로 31길 12, 3층',
      channels: [
        { kind: 'phone', href: 'tel:0269534417' },
        { kind: 'board', href: 'https://daonmaru.example/board/inquiry' },
        { kind: 'kakao', href: 'https://pf.kakao.com/_daonmaru' },
        { kind: 'email', href: 'mailto:help@daonmaru.example' },
      ],
    },
    sources: {
      number: source('주문번호 20261116-0403726'),
      orderedOn: source('주문일시 2026-11-16 21:14'),
      total: source('총 결제금액 228,000원'),
      payment: source('결제방법 신용카드 (3개월 할부)'),
      items: source('1인 반상기 풀세트'),
      seller: source('상호 다온마루 생활관 | 대표 김다온'),
    },
  },
  events: [
    event('2026-11-16T21:15:00+09:00', {
      kind: 'facts-stated',
      facts: {
        paidOn: '2026-11-16',
        nextInstalmentOn: '2026-12-01',
        cardIssuer: '하늘카드',
        cardLast4: '4417',
        approvalNumber: '30298811',
      },
    }),
    event('2026-11-20T14:10:00+09:00', {
      kind: 'contact-attempted',
      channel: 'phone',
      href: 'tel:0269534417',
      outcome: 'no-answer',
    }),
  ],
};

export const sky = {
  site: 'sky-atelier.example',
  url: 'https://sky-atelier.example/mypage/order/view?id=A-55012',
  facts: {
    number: 'A-55012',
    orderedOn: '2026-11-09',
    total: won(54000),
    items: [{ name: '원목 트레이', quantity: 1, unitPrice: won(54000) }],
    payment: { kind: 'bank-transfer', label: '무통장입금' },
    status: { kind: 'paid', label: '입금 확인' },
    seller: {
      name: '하늘공방',
      phone: '070-4127-8856',
      channels: [
        { kind: 'phone', href: 'tel:07041278856' },
        { kind: 'instagram', href: 'https://www.instagram.com/sky.atelier' },
      ],
    },
    sources: { total: source('입금하실 금액 54,000원') },
  },
  events: [
    event('2026-11-09T12:00:00+09:00', { kind: 'paid' }),
    event('2026-11-16T10:00:00+09:00', {
      kind: 'contact-attempted',
      channel: 'instagram',
      href: 'https://www.instagram.com/sky.atelier',
      outcome: 'sent',
    }),
    event('2026-11-18T10:00:00+09:00', {
      kind: 'contact-attempted',
      channel: 'phone',
      href: 'tel:07041278856',
      outcome: 'no-answer',
    }),
    event('2026-11-23T10:00:00+09:00', {
      kind: 'refund-requested',
      on: '2026-11-23',
      letterId: 'kr-refund-request',
      channels: ['sms'],
    }),
  ],
};

export const fjord = {
  site: 'fjordandfern.example',
  url: 'https://fjordandfern.example/account/orders/FF10233',
  facts: {
    number: 'FF10233',
    orderedOn: '2026-11-18',
    total: { amount: 14190, currency: 'EUR' },
    items: [
      { name: 'Linen Tea Towel, set of four', quantity: 1 },
      { name: 'Stoneware Mug', quantity: 2 },
    ],
    payment: { kind: 'paypal', label: 'PayPal' },
    status: { kind: 'shipped', label: 'Shipped' },
    delivery: { carrier: 'PostNord', trackingNumber: 'RR123456785SE', promisedOn: '2026-12-02' },
    seller: {
      name: 'Fjord & Fern',
      email: 'hello@fjordandfern.example',
      channels: [{ kind: 'email', href: 'mailto:hello@fjordandfern.example' }],
    },
    sources: { total: source('Total €141.90') },
  },
  events: [],
};

export const coupang = {
  site: 'coupang',
  url: 'https://mc.coupang.com/ssr/desktop/order/1000221',
  facts: {
    number: '9100221004417',
    orderedOn: '2026-11-22',
    total: won(46900),
    items: [
      { name: '캡슐 세제 60개입', quantity: 1 },
      { name: '섬유유연제 2L', quantity: 1 },
      { name: '수세미 10입', quantity: 1 },
    ],
    payment: { kind: 'easy-pay', label: '쿠페이 머니' },
    status: { kind: 'shipped', label: '배송 중' },
    delivery: { carrier: 'CJ대한통운', trackingNumber: '684218837710', promisedOn: '2026-11-25' },
    seller: { name: '쿠팡', intermediary: '쿠팡' },
    sources: { total: source('총 결제금액 46,900원') },
  },
  events: [],
};

const shops = [
  ['늘봄상회', 'neulbom.example', '전남 무화과 2kg', 38900],
  ['소소책방', 'soso-books.example', '천천히 읽는 식물 사전', 21600],
  ['모래내가구', 'moraenae.example', '접이식 보조 의자', 72000],
  ['Pine Tools', 'pinetools.example', 'Hand plane No. 4', 64000],
  ['아침두유', 'achim.example', '검은콩 두유 24팩', 27500],
];

/** Orders of the past year that came in good order: what most of a list looks like. */
export const past = Array.from({ length: 40 }, (_, at) => {
  const [name, site, item, price] = shops[at % shops.length];
  const day = new Date(Date.UTC(2026, 10, 12) - at * 8 * 86_400_000).toISOString().slice(0, 10);
  const late = at % 7 === 3;
  const came = new Date(Date.parse(day) + (late ? 9 : 2 + (at % 3)) * 86_400_000).toISOString().slice(0, 10);
  return {
    site,
    url: `https://${site}/order/${1000 + at}`,
    facts: {
      number: `${day.replaceAll('-', '')}-${1000 + at}`,
      orderedOn: day,
      total: won(price + (at % 4) * 3300),
      items: [{ name: item, quantity: 1 }],
      payment: { kind: at % 2 ? 'card' : 'easy-pay' },
      status: { kind: 'delivered', label: '배송 완료' },
      seller: { name },
      sources: { total: source(`${price}원`) },
    },
    events: [
      event(`${came}T15:00:00+09:00`, { kind: 'delivered', on: came, state: 'complete' }),
      event(`${came}T15:00:01+09:00`, { kind: 'closed', reason: 'delivered' }),
    ],
  };
});

export const sender = {
  name: '김서연',
  phone: '010-2345-6789',
  email: 'seoyeon@example.com',
  address: '서울 은평구 통일로 100',
};

/** Late, paid on a day that no page told, and the shop says that it has closed: both days are asked for. */
const { status, ...unpaid } = sky.facts;
export const asking = {
  ...sky,
  facts: unpaid,
  events: [
    event('2026-11-09T12:00:00+09:00', { kind: 'facts-stated', facts: { shippingPromise: { on: '2026-11-16' } } }),
    event('2026-11-20T09:00:00+09:00', { kind: 'checked', check: 'seller-news', result: 'yes' }),
  ],
};
