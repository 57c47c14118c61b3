// Lives for the letters' tests, in pieces that an expectation names in its first lines. Invented people, shops and numbers.
import type { Case, CaseEvent, CaseFacts, Jurisdiction, OrderFacts, SellerFacts } from '../../utils/model';
import type { Sender } from '../../utils/settings';

export interface Life {
  case: Case;
  sender: Sender;
}

type Piece = (life: Life) => void;

let count = 0;
type Body = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'id' | 'at'> : never) : never;

const add =
  (at: string, body: Body): Piece =>
  (life) =>
    life.case.events.push({
      id: `e${String(++count).padStart(6, '0')}`,
      at: new Date(at).toISOString(),
      ...body,
    } as CaseEvent);

const facts = (stated: CaseFacts): Piece => add('2026-11-01T00:00:00Z', { kind: 'facts-stated', facts: stated });
const all =
  (...pieces: Piece[]): Piece =>
  (life) => {
    for (const piece of pieces) piece(life);
  };

export function life(
  site: string,
  order: Omit<OrderFacts, 'sources'>,
  seller: SellerFacts | undefined,
  sender: Sender,
  jurisdiction: Jurisdiction = 'KR',
  zone = 'Asia/Seoul',
): Life {
  const id = `${site}:${order.number ?? 'x'}` as Case['id'];
  const at = '2026-11-16T02:00:00.000Z' as Case['order']['firstSeenAt'];
  return {
    sender,
    case: {
      id,
      jurisdiction,
      zone,
      order: {
        id,
        site,
        url: `https://${site}/order/${order.number ?? ''}`,
        facts: { ...order, sources: {} },
        firstSeenAt: at,
        lastSeenAt: at,
      },
      ...(seller
        ? { seller: { id: site as NonNullable<Case['seller']>['id'], site, facts: seller, lastSeenAt: at } }
        : {}),
      events: [],
    },
  };
}

/** The same life under another law, its sums in another money. */
const moved =
  (jurisdiction: Jurisdiction, zone: string, currency: string): Piece =>
  (life) => {
    const { facts: seen } = life.case.order;
    life.case.jurisdiction = jurisdiction;
    life.case.zone = zone;
    if (seen.total) seen.total = { ...seen.total, currency };
    if (seen.shipping) seen.shipping = { ...seen.shipping, currency };
    for (const item of seen.items ?? []) if (item.unitPrice) item.unitPrice = { ...item.unitPrice, currency };
  };

const won = (amount: number) => ({ amount, currency: 'KRW' });

/** Where a life begins; the first name in an expectation. */
export const births: Record<string, () => Life> = {
  /** Everything known: 89,000 won by card on Monday 2026-11-16. */
  full: () =>
    life(
      'daonmaru.example',
      {
        number: '20261116-0000217',
        orderedOn: '2026-11-16T10:21:00+09:00',
        total: won(89_000),
        items: [
          { name: '원목 트레이', option: '대형', quantity: 1, unitPrice: won(59_000) },
          { name: '리넨 매트', quantity: 2, unitPrice: won(13_500) },
        ],
        shipping: won(3_000),
        payment: { kind: 'card', label: '신용카드' },
      },
      {
        name: '다온마루 생활관',
        representative: '한도윤',
        businessNumber: '217-86-40939',
        phone: '02-6953-4417',
        email: 'help@daonmaru.example',
        address: '서울특별시 마포구 월드컵로 10, 2층',
      },
      {
        name: '김지수',
        phone: '010-2345-6789',
        email: 'jisu@mail.example',
        address: '경기도 성남시 분당구 판교로 20, 101동 202호',
        bankName: '한빛은행',
        accountNumber: '110-222-333444',
        accountHolder: '김지수',
      },
    ),
  /** One item and nothing else: no number, no day, no seller's name, nobody who signs. */
  minimal: () => life('small.example', { items: [{ name: '머그컵' }] }, undefined, {}),
  /** 300,000 won in three instalments on a card, ordered on Monday 2026-11-16. */
  instalment: () => {
    const born = births.full?.() as Life;
    born.case.order.facts.total = won(300_000);
    born.case.order.facts.items = [{ name: '책상', quantity: 1, unitPrice: won(300_000) }];
    born.case.order.facts.payment = { kind: 'card-instalment', label: '신용카드', instalments: 3 };
    return born;
  },
  /** A shop abroad, 49.99 dollars on a Korean card. */
  overseas: () => {
    const born = births.full?.() as Life;
    born.case.order = {
      ...born.case.order,
      site: 'lamps.example',
      url: 'https://lamps.example/orders/LMP-3001',
      facts: {
        number: 'LMP-3001',
        orderedOn: '2026-10-05',
        total: { amount: 4_999, currency: 'USD' },
        items: [{ name: 'Desk lamp', quantity: 1 }],
        payment: { kind: 'card' },
        sources: {},
      },
    };
    born.case.seller = {
      id: 'lamps.example' as NonNullable<Case['seller']>['id'],
      site: 'lamps.example',
      facts: { name: 'Bright Lamps LLC', email: 'care@lamps.example' },
      lastSeenAt: born.case.order.lastSeenAt,
    };
    return born;
  },
  /** Ordered in the US on 2026-10-01 without a shipping date. */
  us: () =>
    life(
      'mugs.example',
      {
        number: 'M-100',
        orderedOn: '2026-10-01T09:30:00-04:00',
        total: { amount: 5_900, currency: 'USD' },
        items: [{ name: 'Ceramic mug set', quantity: 1, unitPrice: { amount: 5_900, currency: 'USD' } }],
        payment: { kind: 'card' },
      },
      { name: 'Maple Mugs Inc.' },
      {
        name: 'Dana Lee',
        phone: '+1 555 0100',
        email: 'dana@mail.example',
        address: '12 Elm St, Albany, NY 12207',
      },
      'US',
      'America/New_York',
    ),
  /** Ordered in the UK on 2026-10-20 without a delivery date. */
  uk: () =>
    life(
      'willow.example',
      {
        number: 'W-77',
        orderedOn: '2026-10-20',
        total: { amount: 24_900, currency: 'GBP' },
        items: [{ name: 'Oak chair', quantity: 1, unitPrice: { amount: 24_900, currency: 'GBP' } }],
        payment: { kind: 'card' },
      },
      { name: 'Willow & Sons Ltd' },
      { name: 'Sam Reed', email: 'sam@mail.example', address: '4 Mill Lane, Leeds LS1 4AB' },
      'UK',
      'Europe/London',
    ),
  /** Ordered in Germany on 2026-10-15 without a delivery date, paid by transfer. */
  de: () =>
    life(
      'nordlicht.example',
      {
        number: 'NL-2044',
        orderedOn: '2026-10-15',
        total: { amount: 7_990, currency: 'EUR' },
        items: [{ name: 'Wanderrucksack', quantity: 1 }],
        payment: { kind: 'bank-transfer' },
      },
      { name: 'Nordlicht Versand GmbH' },
      {
        name: 'Jonas Weber',
        email: 'jonas@mail.example',
        address: 'Lindenweg 3, 10115 Berlin',
        bankName: 'Musterbank',
        accountNumber: 'DE02 1203 0000 0000 2020 51',
      },
      'DE',
      'Europe/Berlin',
    ),
  /** Ordered in Japan on 2026-11-05, three instalments, promised for 2026-11-20. */
  jp: () =>
    life(
      'hanamaru.example',
      {
        number: 'HM-508',
        orderedOn: '2026-11-05',
        total: { amount: 48_000, currency: 'JPY' },
        items: [{ name: 'デスクライト', quantity: 2 }],
        payment: { kind: 'card-instalment', instalments: 3 },
        delivery: { promisedOn: '2026-11-20' as never },
      },
      { name: 'はなまる雑貨店' },
      {
        name: '佐藤 花',
        phone: '090-0000-1234',
        address: '東京都新宿区西新宿1-1-1',
        bankName: 'さくら銀行',
        accountNumber: '普通 1234567',
        accountHolder: 'サトウ ハナ',
      },
      'JP',
      'Asia/Tokyo',
    ),
  /** Names that break careless letters, a one-syllable name, free shipping, bank transfer, pictures. */
  awkward: () =>
    life(
      'co.example',
      {
        number: 'A-10',
        orderedOn: '2026-11-12',
        total: won(128_000),
        items: [{ name: '꽃다발 <특대> "봄"\n💐', quantity: 10, unitPrice: won(12_800) }],
        shipping: won(0),
        payment: { kind: 'bank-transfer' },
      },
      { name: `$& Co "주방" 'A'` },
      { name: '봄' },
    ),
};

/** What happens in it; the further names. */
export const pieces: Record<string, Piece> = {
  'called friday': add('2026-11-20T14:05:00+09:00', {
    kind: 'contact-attempted',
    channel: 'phone',
    href: 'tel:02-6953-4417',
    outcome: 'no-answer',
  }),
  'wrote monday': add('2026-11-23T10:30:00+09:00', {
    kind: 'contact-attempted',
    channel: 'kakao',
    href: 'https://pf.kakao.example/_daon',
    outcome: 'sent',
    letterId: 'kr-inquiry',
  }),
  'mail bounced': add('2026-11-19T23:59:00+09:00', {
    kind: 'contact-attempted',
    channel: 'email',
    outcome: 'bounced',
  }),
  'paid 11-12': facts({ paidOn: '2026-11-12' as NonNullable<CaseFacts['paidOn']> }),
  'promised 11-20': add('2026-11-18T09:00:00+09:00', { kind: 'promised', until: '2026-11-20' as never }),
  'payee other': facts({ payeeName: '홍길동' }),
  'three refunds': all(
    add('2026-11-20T09:00:00+09:00', { kind: 'refunded', amount: won(10_000), on: '2026-11-20' as never }),
    add('2026-11-21T09:00:00+09:00', { kind: 'refunded', amount: won(8_000), on: '2026-11-21' as never }),
    add('2026-11-23T09:00:00+09:00', { kind: 'refunded', amount: won(5_000), on: '2026-11-23' as never }),
  ),
  'received 11-13': add('2026-11-13T12:00:00+09:00', { kind: 'delivered', on: '2026-11-13' as never }),
  'received 11-18': add('2026-11-18T12:00:00+09:00', { kind: 'delivered', on: '2026-11-18' as never }),
  'received 11-19': add('2026-11-19T12:00:00+09:00', { kind: 'delivered', on: '2026-11-19' as never, state: 'wrong' }),
  'received 11-25': add('2026-11-25T12:00:00+09:00', { kind: 'delivered', on: '2026-11-25' as never }),
  'defect 11-20': all(
    add('2026-11-20T09:00:00+09:00', { kind: 'defect-known', on: '2026-11-20' as never }),
    facts({ defect: '판매 화면에는 참나무라고 되어 있으나 받은 것은 플라스틱입니다.' }),
  ),
  'defect in signs': all(
    add('2026-11-20T09:00:00+09:00', { kind: 'defect-known', on: '2026-11-20' as never }),
    facts({ defect: '꽃이 <모두> 시들어\n있었습니다 🥀 & 리본 "없음"' }),
  ),
  'withdrew 11-26': add('2026-11-26T10:00:00+09:00', {
    kind: 'refund-requested',
    on: '2026-11-26' as never,
    letterId: 'kr-refund-request',
    channels: ['email'],
  }),
  'requested 11-24': add('2026-11-24T10:00:00+09:00', {
    kind: 'refund-requested',
    on: '2026-11-24' as never,
    letterId: 'kr-refund-request',
    channels: ['email', 'board'],
    deadline: '2026-11-27' as never,
  }),
  'demanded 11-24': add('2026-11-24T10:00:00+09:00', {
    kind: 'refund-requested',
    on: '2026-11-24' as never,
    letterId: 'kr-demand-c2c',
    channels: ['sms'],
    deadline: '2026-11-27' as never,
  }),
  'sent back 12-01': add('2026-12-01T10:00:00+09:00', {
    kind: 'returned',
    on: '2026-12-01' as never,
    carrier: 'CJ대한통운',
    trackingNumber: '684218837710',
  }),
  'back 12-04': add('2026-12-04T10:00:00+09:00', { kind: 'return-arrived', on: '2026-12-04' as never }),
  'one year pass': facts({
    goodsKind: 'subscription',
    unusedPart: '2027년 1월부터 11월까지의 이용권',
    noWithdrawalWarning: true,
  }),
  person: all(
    add('2026-11-17T09:00:00+09:00', { kind: 'opened', situation: 'person-to-person' }),
    facts({ sellerKind: 'individual', sellerNick: '봄바람', platformName: '동네장터' }),
  ),
  'payee account': facts({ bankName: '나루은행', accountNumber: '333-01-0456789', payeeName: '홍길동' }),
  'card facts': facts({
    cardIssuer: '새봄카드',
    cardIssuerAddress: '서울특별시 중구 세종대로 1',
    cardLast4: '4321',
    approvalNumber: '30011234',
    merchantDescriptor: '다온페이*다온마루',
    cardBillOn: '2026-12-14' as never,
  }),
  'whole card number': facts({ cardIssuer: '새봄카드', cardLast4: '1234-5678-9012-4321' }),
  'nothing paid yet': facts({ instalmentsPaid: 0, nextInstalmentOn: '2026-12-14' as never }),
  'one instalment paid': facts({ instalmentsPaid: 1 }),
  'refused 11-23': add('2026-11-23T17:00:00+09:00', { kind: 'refused', text: '환불 불가' }),
  'empty reply': add('2026-11-20T18:00:00+09:00', { kind: 'seller-replied', substance: 'empty', text: '확인 중' }),
  reachable: (life) => {
    life.sender.phone = '010-1111-2222';
  },
  captured: add('2026-11-16T10:22:00+09:00', { kind: 'captured' }),
  'told 1372': add('2026-12-01T10:00:00+09:00', {
    kind: 'filed',
    with: '1372',
    on: '2026-12-01' as never,
    number: '2026-1234567',
  }),
  'told the card': add('2026-11-25T10:00:00+09:00', { kind: 'filed', with: 'card-issuer', on: '2026-11-25' as never }),
  'took it back': add('2026-11-27T10:00:00+09:00', {
    kind: 'withdrawn',
    from: 'card-issuer',
    on: '2026-11-27' as never,
  }),
  signs: all(
    add('2026-11-21T09:00:00+09:00', { kind: 'fraud-sign', sign: 'payee-differs' }),
    add('2026-11-22T09:00:00+09:00', { kind: 'fraud-sign', sign: 'phone-off' }),
  ),
  believed: facts({
    reliedOn: '후기가 여러 개 있었고 사업자 정보가 적혀 있어 믿고 주문하였습니다.',
    otherVictims: '같은 쇼핑몰에서 받지 못했다는 글 3건 (동네 카페, 11월 22일)',
    punishmentWanted: true,
  }),
  'promised 10-20': add('2026-10-12T09:00:00+09:00', { kind: 'promised', until: '2026-10-20' as never }),
  'expected 10-20': facts({
    expectedOn: '2026-10-20' as never,
    merchantDescriptor: 'BRIGHTLAMPS 8885550100',
    cardIssuer: '새봄카드',
    cardLast4: '4321',
  }),
  'mailed twice': all(
    add('2026-10-26T09:00:00+09:00', { kind: 'contact-attempted', channel: 'email', outcome: 'sent' }),
    add('2026-10-29T09:30:00+09:00', { kind: 'contact-attempted', channel: 'form', outcome: 'auto-reply' }),
  ),
  'in us': moved('US', 'America/New_York', 'USD'),
  'in uk': moved('UK', 'Europe/London', 'GBP'),
  'in de': moved('DE', 'Europe/Berlin', 'EUR'),
  'in jp': moved('JP', 'Asia/Tokyo', 'JPY'),
  'three refunds here': (life) => {
    const currency = life.case.order.facts.total?.currency ?? 'KRW';
    const days = ['2026-11-20', '2026-11-21', '2026-11-23'];
    for (const [index, amount] of [1_000, 800, 500].entries())
      add(`${days[index]}T12:00:00Z`, {
        kind: 'refunded',
        amount: { amount, currency },
        on: days[index] as never,
      })(life);
  },
  addressed: (life) => {
    life.sender.address = '1 "Quote" Road\nSecond line';
  },
  'card here': facts({
    cardIssuer: 'First Example Bank',
    cardLast4: '4321',
    merchantDescriptor: 'MAPLEMUGS 8005550199',
  }),
  'statement 10-28': facts({ firstStatementOn: '2026-10-28' as never }),
  'near and unpaid': facts({ sameStateOrNear: true, unpaidBalance: { amount: 5_900, currency: 'USD' } }),
  'set until 12-08': add('2026-11-24T09:00:00Z', {
    kind: 'refund-requested',
    on: '2026-11-24' as never,
    letterId: 'de-deadline',
    channels: ['email'],
  }),
  'not told of withdrawal': facts({ withdrawalInformed: false }),
  'split in three': (life) => {
    life.case.order.facts.payment = { kind: 'card-instalment', instalments: 3 };
  },
  'claimed delivered': add('2026-11-19T15:00:00+09:00', { kind: 'delivery-claimed', on: '2026-11-19' as never }),
};

/** `full, called friday` → that life. @throws for a name that is not here: an expectation with a slip must fail */
export function live(names: string): Life {
  const [birth = '', ...rest] = names.split(',').map((name) => name.trim());
  const born = births[birth]?.();
  if (!born) throw new Error(`no life begins with ${birth}`);
  for (const name of rest) {
    const piece = pieces[name];
    if (!piece) throw new Error(`no piece of life called ${name}`);
    piece(born);
  }
  return born;
}
