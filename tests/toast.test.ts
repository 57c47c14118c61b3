// @vitest-environment happy-dom
// What the note on a shop's page says, and that a page can neither read nor click it.
import { afterEach, expect, test, vi } from 'vitest';
import type { CaptureReply } from '../utils/messages';
import type { OrderId } from '../utils/model';
import { showNote } from '../utils/toast';
import { showToast, toastTexts } from '../utils/toast/order-toast';

const saved: CaptureReply = {
  state: 'saved',
  orderIds: ['shop.example:1' as OrderId],
  items: { read: 3 },
  total: { amount: 128_000, currency: 'KRW' },
  undo: 'token',
  toast: true,
};
const none = { undo: () => {}, correct: () => {}, mute: () => {} };

afterEach(() => vi.useRealTimers());

test('says what was saved', () => {
  expect(toastTexts(saved, 'ko')).toMatchObject({ title: '주문을 저장했어요', line: '3개 상품 · 128,000원' });
  expect(toastTexts({ ...saved, items: { read: 1 } }, 'en')?.line).toBe('1 item · ₩128,000');
});

test('says when only a part was read', () => {
  expect(toastTexts({ ...saved, items: { read: 3, claimed: 5 } }, 'ko')?.line).toBe('5개 중 3개 상품 · 128,000원');
});

test('says how many orders a list gave', () => {
  const ids = ['a:1', 'a:2', 'a:3'] as OrderId[];
  expect(toastTexts({ ...saved, orderIds: ids }, 'ko')?.line).toBe('주문 3건');
});

test('says when an order could not be kept, and offers nothing that cannot be done', () => {
  const failed: CaptureReply = { state: 'failed', orderIds: [], toast: true };
  expect(toastTexts(failed, 'ko')).toMatchObject({ title: '주문을 저장하지 못했어요', doubt: true });
  expect(toastTexts(failed, 'en')).not.toHaveProperty('line');
});

test('stays silent where nothing was stored or no note is wanted', () => {
  expect(toastTexts({ ...saved, state: 'unchanged' }, 'ko')).toBeUndefined();
  expect(showToast({ ...saved, toast: false }, 'ko', none)).toBeUndefined();
});

test('is closed to the page, one at a time, and gone in seconds', () => {
  vi.useFakeTimers();
  showNote({ title: 'a', close: 'close' }, []);
  showNote({ title: '<img src=x onerror=alert(1)>', close: 'close' }, []);
  const hosts = [...document.documentElement.children].filter((child) =>
    child.getAttribute('style')?.includes('fixed'),
  );
  expect(hosts).toHaveLength(1);
  expect(hosts[0]?.shadowRoot).toBeNull();
  expect(document.querySelector('img')).toBeNull();
  vi.advanceTimersByTime(8_000);
  expect(hosts[0]?.isConnected).toBe(false);
});

test('takes the place of a note that another script of ours showed', async () => {
  showNote({ title: 'one', close: 'x' }, []);
  vi.resetModules();
  const other = await import('../utils/toast');
  other.showNote({ title: 'two', close: 'x' }, []);
  const notes = [...document.documentElement.children].filter(({ localName }) => localName === 'div');
  expect(notes.length).toBe(1);
});
