// @vitest-environment happy-dom
// A long list: what is in the page, what is asked for while it scrolls, and that its rows are used again.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VirtualList } from '../components/virtual-list';

const ids = Array.from({ length: 1000 }, (_, i) => `order-${i}`);
let asked: string[][];
let root: HTMLElement;

const draw = (shown: readonly string[]) =>
  act(() =>
    render(
      <VirtualList
        ids={shown}
        height={60}
        label="Orders"
        onSight={(seen) => void asked.push(seen)}
        row={(id) => <b>{id}</b>}
      />,
      root,
    ),
  );

async function scrollTo(row: number): Promise<void> {
  const list = root.querySelector('.vlist') as HTMLElement;
  await act(() => {
    list.scrollTop = row * 60;
    list.dispatchEvent(new Event('scroll'));
  });
}

const rows = () => [...root.querySelectorAll('li')];

beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  root = document.createElement('div');
  await draw(ids);
  asked.length = 0;
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

test('rows that come into sight are asked for at once', async () => {
  await scrollTo(20);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('order-20');
});

test('what flies by is asked for where it comes to rest, once', async () => {
  for (const row of [100, 300, 500, 700]) await scrollTo(row);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('order-700');
});

test('other orders are asked for at once, wherever the list stands', async () => {
  await scrollTo(500);
  await draw(ids.slice(300));
  expect(asked.at(-1)).toContain('order-800');
});

test('no row is made anew, and each stands at its place in the list', async () => {
  await scrollTo(500);
  const before = new Set(rows());
  await scrollTo(703);
  expect(rows().every((row) => before.has(row))).toBe(true);
  const places = rows().map((row) => Number(row.getAttribute('aria-posinset')));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(rows().map((row) => row.textContent)).toEqual(places.map((place) => `order-${place - 1}`));
});

test('a row that stays in sight stays the same', async () => {
  await scrollTo(500);
  const row = rows().find(({ textContent }) => textContent === 'order-505');
  await scrollTo(503);
  expect(rows().find(({ textContent }) => textContent === 'order-505')).toBe(row);
});
