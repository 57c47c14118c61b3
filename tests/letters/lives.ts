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
