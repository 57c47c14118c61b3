// Which list of the popup an order stands in, and which dates are near enough to stand there at all.
import { beforeAll, expect, test } from 'vitest';
import { datesOf } from '../entrypoints/popup/dates';
import type { Loaded } from '../entrypoints/popup/load';
import { isMoving, orderRow } from '../entrypoints/popup/rows-of';
import type { Planned } from '../utils/agenda';
import { useCatalog } from '../utils/i18n';
import law from '../utils/locales/ko/law';
import screens from '../utils/locales/ko/screens';
import type { Day, Deadline, Instant, OrderId } from '../utils/model';

beforeAll(() => useCatalog('ko', { ...screens, ...law }));

const today = '2026-12-18' as Day;

function planned(step: string, deadlines: Deadline[] = []): Planned {
  const id = 'shop.example:1' as OrderId;
  const at = '2026-12-01T00:00:00Z' as Instant;
  const facts = { number: '1', status: { kind: 'preparing' as const, label: '상품 준비 중' }, sources: {} };
  return {
    case: {
      id,
      jurisdiction: 'KR',
      zone: 'Asia/Seoul',
      order: { id, site: 'shop.example', url: '', facts, firstSeenAt: at, lastSeenAt: at },
      events: [],
    },
    plan: {
      step: { id: step, stage: 0, confidence: 'V' },
      dueOn: '2026-12-22' as Day,
      due: false,
      why: [],
      deadlines,
      also: [],
      progress: [],
    },
  };
}

test('what is waited for says so: only the parcel is on its way, not an answer or a refund', () => {
  expect(isMoving(planned('watch'))).toBe(true);
  expect(orderRow(planned('watch'), today).detail).toBe('상품 준비 중');
  expect(isMoving(planned('await-refund'))).toBe(false);
  expect(orderRow(planned('await-refund'), today).detail).toBe('환불 기한을 기다리는 중');
  expect(orderRow(planned('wait-reply'), today).detail).toBe('답을 기다리는 중');
});

test('a right that ends in years does not stand beside what is to be done today', () => {
  const first = planned('agency-counsel');
  const date = (id: string, on: string) => ({
    caseId: first.case.id,
    deadline: { id, on } as Deadline,
    on: on as Day,
  });
  const hard = [date('near', '2027-03-18'), date('far', '2027-03-19'), date('limitation', '2031-12-16')];
  const shown = datesOf({ first, today, hard } as unknown as Loaded);
  expect(shown.hard.map(({ deadline }) => deadline.id)).toEqual(['near']);
});
