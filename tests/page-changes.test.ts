// @vitest-environment happy-dom
// When a page is looked at again.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageChanges, pageChanges } from '../utils/page-changes';

let changes: PageChanges;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main>불러오는 중…</main>';
  changes = pageChanges(document);
});
afterEach(() => {
  changes.stop();
  vi.useRealTimers();
});

const fill = (text: string) => document.querySelector('main')?.replaceChildren(text);
/** Observers are told in a microtask of their own. */
const told = () => vi.advanceTimersByTimeAsync(0);

test('what changes while the first look is still being read is not missed', async () => {
  changes.looked();
  fill('주문이 완료되었습니다');
  await vi.advanceTimersByTimeAsync(3_000);
  const next = changes.next(5_000);
  await vi.advanceTimersByTimeAsync(400);
  expect(await next).toBe(true);
});

test('what changed before a look is not looked at twice', async () => {
  fill('주문이 완료되었습니다');
  await told();
  changes.looked();
  const next = changes.next(5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await next).toBe(false);
});

test('a page that goes on changing is waited for, to the end of the time and no longer', async () => {
  changes.looked();
  let answer: boolean | undefined;
  void changes.next(1_000).then((value) => {
    answer = value;
  });
  for (let at = 0; at < 9; at++) {
    fill(`${at}`);
    await vi.advanceTimersByTimeAsync(100);
    expect(answer).toBeUndefined();
  }
  fill('last');
  await vi.advanceTimersByTimeAsync(100);
  expect(answer).toBe(true);
  expect(await changes.next(0)).toBe(false);
});

test('our own note on the root is no change of the page', async () => {
  changes.looked();
  document.documentElement.append(document.createElement('div'));
  const next = changes.next(1_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await next).toBe(false);
});

test('stopped, whoever waits is told that nothing more will come', async () => {
  const next = changes.next(5_000);
  changes.stop();
  expect(await next).toBe(false);
});
