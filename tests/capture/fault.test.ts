// One reader that fails on a page does not lose the order that the others read; without a hand to catch it, a bug throws.
import { expect, test } from 'vitest';
import { all, capture } from '../../utils/capture';
import type { Reader } from '../../utils/reader';
import labels from '../../utils/readers/labels';
import totals from '../../utils/readers/totals';
import { pageOf } from '../readers/page-of';

const broken = {
  rank: 1,
  read(): never {
    throw new Error('broken');
  },
};
const shelf = (readers: Record<string, Reader>) => ({ ...all, marks: {}, shops: {}, readers });
const page = () =>
  pageOf(
    '<!doctype html><html lang="ko"><title>주문완료</title><body><h1>주문이 완료되었습니다</h1><table><tr><th>주문번호</th><td>20260424-0154738</td></tr><tr><th>총 결제금액</th><td>31,000원</td></tr></table></body></html>',
    'https://shop.example/order/complete?order_no=20260424-0154738',
  );

test('the others go on, and the fault is told', () => {
  const faults: string[] = [];
  const found = capture(page(), { onFault: (id) => faults.push(id) }, shelf({ broken, labels, totals }));
  expect(found.page).toBe('order-complete');
  expect(found.orders[0]?.number).toBe('20260424-0154738');
  expect(found.orders[0]?.total).toEqual({ amount: 31_000, currency: 'KRW' });
  expect(faults).toEqual(['broken']);
});

test('a bug throws', () => {
  expect(() => capture(page(), {}, shelf({ broken }))).toThrow('broken');
});
