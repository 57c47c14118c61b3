// The line of time: one look at a page is one moment, a date that was said needs no counting, and the card and the list show one date.
import { beforeAll, expect, test } from 'vitest';
import { captureEvents } from '../utils/capture-events';
import { caseTimeline } from '../utils/case-timeline';
import { countText } from '../utils/deadline-words';
import { useCatalog } from '../utils/i18n';
import desk from '../utils/locales/ko/desk';
import law from '../utils/locales/ko/law';
import screens from '../utils/locales/ko/screens';
import type { Case, CaseEvent, Day, Deadline, Instant, OrderFacts, OrderId, Plan } from '../utils/model';
import { shownDate } from '../utils/step-words';

beforeAll(() => useCatalog('ko', { ...screens, ...desk }));

const at = '2026-11-24T01:00:00.000Z' as Instant;
const facts: OrderFacts = {
  number: 'A-1',
  orderedOn: '2026-11-16',
  payment: { kind: 'card' },
  status: { kind: 'preparing', label: '상품 준비 중' },
  sources: {},
};
const plan: Plan = {
  step: { id: 'watch', stage: 0, confidence: 'V' },
  dueOn: '2026-11-26' as Day,
  due: false,
  why: [],
  deadlines: [],
  also: [],
  progress: [],
};

function caseOf(events: CaseEvent[]): Case {
  const id = 'shop.example:A-1' as OrderId;
  const order = { id, site: 'shop.example', url: '', facts, firstSeenAt: at, lastSeenAt: at };
  return { id, jurisdiction: 'KR', zone: 'Asia/Seoul', order, events };
}

test('ordered and paid in one instant, and what one look at the page told, are one moment each', () => {
  const one = caseOf(captureEvents(facts, { at, zone: 'Asia/Seoul', page: 'none' }));
  expect(one.events.map(({ kind }) => kind)).toEqual(['ordered', 'paid', 'captured', 'status-seen']);
  const past = caseTimeline(one, plan, '2026-11-24' as Day).filter(({ kind }) => kind === 'past');
  expect(past.map(({ title, detail }) => [title, detail])).toEqual([
    ['주문하고 결제했어요', ''],
    ['주문을 지켜보기 시작했어요', '주문 상태: 상품 준비 중'],
  ]);
});

test('a payment at another time, and a status that changed later, stand for themselves', () => {
  const later = '2026-11-25T01:00:00.000Z' as Instant;
  const one = caseOf([
    ...captureEvents({ ...facts, payment: { kind: 'bank-transfer' } }, { at, zone: 'Asia/Seoul', page: 'none' }),
    { id: 'status:shipped' as CaseEvent['id'], at: later, kind: 'status-seen', status: { kind: 'shipped', label: '' } },
  ]);
  const past = caseTimeline(one, plan, '2026-11-24' as Day).filter(({ kind }) => kind === 'past');
  expect(past.map(({ title }) => title)).toEqual([
    '주문했어요',
    '결제했어요',
    '주문을 지켜보기 시작했어요',
    '주문 상태: 배송 중',
  ]);
});

test('a day that was said, not counted, has no count', () => {
  const on = '2026-12-01' as Day;
  const deadline = {
    from: { fact: 'nextInstalmentOn', on },
    count: [on, on],
    rule: { n: 0, unit: 'day', rolled: false },
  };
  expect(countText(deadline as unknown as Deadline)).toBe('');
});

test('the step shows the date that presses; else its own, today where that has passed', () => {
  const today = '2026-11-24' as Day;
  const pressing = { id: 'pressing', facts: { deadline: 'kr.instal.next', on: '2026-12-01', days: 7 } };
  expect(shownDate({ ...plan, due: true, why: [pressing] }, today)).toEqual({ on: '2026-12-01', hard: true });
  expect(shownDate({ ...plan, due: true, dueOn: '2026-11-20' as Day }, today)).toEqual({ on: today, hard: false });
  expect(shownDate(plan, today)).toEqual({ on: '2026-11-26', hard: false });
});

test('years are counted in years, from the first day to the last, each with its year', () => {
  const counted = (n: number, last: string) =>
    countText({
      from: { fact: 'refund', on: '2026-12-16' },
      count: ['2026-12-17', last],
      rule: { n, unit: 'month', rolled: false },
    } as unknown as Deadline);
  expect(counted(60, '2031-12-16')).toBe('12월 16일 수 다음 날부터 5년: 12.17 목 … 31.12.16 화');
  expect(counted(6, '2027-06-16')).toBe('12월 16일 수 다음 날부터 6개월: 12.17 목 … 27.6.16 수');
});

test('while there is only to wait, the day ahead says what it brings', () => {
  useCatalog('ko', { ...screens, ...desk, ...law });
  const why = [{ id: 'watch', facts: { on: '2026-11-27' } }];
  const [ahead] = caseTimeline(caseOf([]), { ...plan, why }, '2026-11-24' as Day);
  expect([ahead?.kind, ahead?.title, ahead?.detail]).toEqual([
    'ahead',
    '기한이 지나면 11월 27일 금에 알려 드려요.',
    '',
  ]);
});
