// How many in, rows of the database out: invented orders, sellers, cases, search lines and receipts of a heavy user.
import { searchKey } from '../../utils/db/search-key.ts';

export const crowdNow = '2026-11-27T10:00:00+09:00';
const early = '2026-11-02T03:00:00.000Z';
const things = ['책상', '쟁반', '스탠드', '행주', '의자', '화분', '수건', '찻잔', '이불', '선반'];
const woods = ['원목', '물푸레', '한지', '린넨', '대나무', '도자기', '유리', '면', '모시', '철제'];

export interface Crowd {
  orders: unknown[];
  sellers: unknown[];
  cases: unknown[];
  search: unknown[];
  receipts: unknown[];
}

const day = (i: number) => new Date(Date.UTC(2026, 9, 30) - (i % 1500) * 86_400_000).toISOString().slice(0, 10);

function order(i: number, on: string) {
  const site = `shop${i % 400}.example`;
  const number = `${on.replaceAll('-', '')}-${String(i).padStart(6, '0')}`;
  const price = 10_000 + ((i * 7919) % 900) * 100;
  const name = `${woods[i % 10]} ${things[Math.floor(i / 10) % 10]} ${i}`;
  const source = { reader: 'labels', quote: `총 결제금액 ${price}원`, confidence: 0.95 };
  return {
    id: `${site}:${number}`,
    site,
    url: `https://${site}/order/${number}`,
    sellerId: site,
    day: on,
    firstSeenAt: `${on}T03:00:00.000Z`,
    lastSeenAt: `${on}T03:00:00.000Z`,
    facts: {
      number,
      orderedOn: on,
      total: { amount: price, currency: 'KRW' },
      items: [{ name, quantity: 1, unitPrice: { amount: price, currency: 'KRW' } }],
      payment: { kind: i % 2 ? 'card' : 'bank-transfer', label: i % 2 ? '신용카드' : '무통장입금' },
      status: { kind: 'preparing', label: '상품준비중' },
      sources: { number: source, total: source, items: source },
    },
  };
}

/** `due` cases whose seller is late now but which were not counted yet; the others wait for days that lie ahead, or are closed. */
export function dueCases(due: number): unknown[] {
  return Array.from({ length: due }, (_, i) => {
    const { id } = order(i, '2026-11-02');
    return {
      id,
      jurisdiction: 'KR',
      zone: 'Asia/Seoul',
      sellerId: `shop${i % 400}.example`,
      wants: 0,
      nextAt: '2026-11-26T15:00:00.000Z',
      recountAt: '2026-11-26T15:00:00.000Z',
      events: [
        { id: `01JC${String(i).padStart(8, '0')}A`, at: early, kind: 'opened', situation: 'not-delivered' },
        { id: `01JC${String(i).padStart(8, '0')}B`, at: early, kind: 'ordered' },
        { id: `01JC${String(i).padStart(8, '0')}C`, at: early, kind: 'paid' },
      ],
    };
  });
}

/** `size` orders with a case each, `due` of them due; from `from` on, so that a crowd can be made in parts. */
export function crowd(size: number, due: number, from = 0): Crowd {
  const all: Crowd = { orders: [], sellers: [], cases: [], search: [], receipts: [] };
  for (let i = from; i < size; i++) {
    const one = order(i, i < due ? '2026-11-02' : day(i));
    all.orders.push(one);
    const { number, items } = one.facts;
    all.search.push({
      id: one.id,
      day: one.day,
      key: searchKey([number, items[0]?.name, one.site, `생활관${i % 400}`]),
    });
    if (i < 400)
      all.sellers.push({
        id: one.site,
        site: one.site,
        lastSeenAt: one.lastSeenAt,
        facts: {
          name: `생활관${i}`,
          phone: '02-0142-0199',
          channels: [{ kind: 'kakao', href: 'https://pf.kakao.com/_practice' }],
        },
      });
    if (i < due) continue;
    const at = one.lastSeenAt;
    all.cases.push({
      id: one.id,
      jurisdiction: 'KR',
      zone: 'Asia/Seoul',
      sellerId: one.site,
      ...(i % 3 === 0 ? { wants: 0, nextAt: '2027-06-01T15:00:00.000Z', recountAt: '2027-06-01T15:00:00.000Z' } : {}),
      events: [
        { id: `01JA${String(i).padStart(8, '0')}A`, at, kind: 'opened', situation: 'not-delivered' },
        { id: `01JA${String(i).padStart(8, '0')}B`, at, kind: 'paid' },
        ...(i % 3 === 0 ? [] : [{ id: `01JA${String(i).padStart(8, '0')}C`, at, kind: 'closed', reason: 'delivered' }]),
      ],
    });
  }
  if (from < due) all.cases.push(...dueCases(due).slice(from, size));
  return all;
}
