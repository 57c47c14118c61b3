// What is told to the background without waiting: again where the worker was stopped, and no more than four times.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tell } from '../utils/runtime';

const replies: (() => Promise<unknown>)[] = [];
let sent = 0;

beforeEach(() => {
  vi.useFakeTimers();
  sent = 0;
  replies.length = 0;
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'x',
      sendMessage: () => {
        sent++;
        return (replies.shift() ?? (() => Promise.resolve({})))();
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['rejected', () => Promise.reject(new Error('closed')), 300],
  ['answered with nothing', () => Promise.resolve(undefined), 300],
  ['never answered', () => new Promise(() => {}), 20_300],
] as const)('%s: once more', async (_, reply, time) => {
  replies.push(reply);
  tell({});
  await vi.advanceTimersByTimeAsync(time);
  expect(sent).toBe(2);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(sent).toBe(2);
});

test('an answer is enough; a worker that never comes back is asked four times', async () => {
  tell({});
  await vi.advanceTimersByTimeAsync(100_000);
  expect(sent).toBe(1);
  replies.push(...Array.from({ length: 9 }, () => () => Promise.reject(new Error('closed'))));
  tell({});
  await vi.advanceTimersByTimeAsync(100_000);
  expect(sent).toBe(5);
});

test('nothing is sent once the extension is gone', () => {
  vi.stubGlobal('chrome', { runtime: {} });
  tell({});
  expect(sent).toBe(0);
});
