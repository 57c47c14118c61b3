// A page as an enemy: whatever it sends, nothing wrong is stored, nothing of ours is used, nothing breaks.
import './fake-browser';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../utils/clean-text';
import { readEvent } from '../../utils/event-schema';
import { isEnvelope } from '../../utils/handlers';
import { readProposal } from '../../utils/proposal';
import { makeRate } from '../../utils/rate';
import { safeLink } from '../../utils/safe-link';
import { siteOf } from '../../utils/site';

const good = {
  asked: false,
  capture: {
    page: 'order-complete',
    orders: [{ number: 'N-1', total: { amount: 1000, currency: 'KRW' }, items: [{ name: 'x' }], sources: {} }],
  },
};

describe('text', () => {
  test.each([
    ['\u202eevil\u202c', 'evil'],
    ['a\u200bb\u2060c\ufeff', 'abc'],
    ['a\r\nb\u0000\tc', 'a b c'],
    ['\u115f\u3164', ''],
    ['👩\u200d💻 a\u200db', '👩\u200d💻 ab'],
    ['\u{e0041}tag', 'tag'],
    ['\ud800 half', '\ufffd half'],
    ['한글  공백 ', '한글 공백'],
  ])('%j becomes %j', (from, to) => {
    expect(cleanLine(from, 100)).toBe(to);
  });

  test('is never longer than its cap nor broken in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, cap) => {
        const line = cleanLine(text, cap);
        expect(line.length).toBeLessThanOrEqual(cap);
        expect(line.isWellFormed()).toBe(true);
        expect(cleanLine(line, cap)).toBe(line);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('links', () => {
  test.each([
    ['https://pf.kakao.com/_abc', 'https://pf.kakao.com/_abc'],
    ['tel:02-6953-4417', 'tel:0269534417'],
    ['mailto:cs@shop.example?bcc=x@y.example&body=z', 'mailto:cs@shop.example'],
    ['sms:010 1234 5678?body=x', 'sms:01012345678'],
    ['javascript:alert(1)', undefined],
    ['java\u200bscript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:pass@evil.example/', undefined],
    ['mailto:a@b.example%0abcc:x@y.example', undefined],
    ['intent://x#Intent;end', undefined],
    ['//evil.example', undefined],
    ['vbscript:x', undefined],
    ['blob:https://x/y', undefined],
  ])('%s → %s', (from, to) => {
    expect(safeLink(from)).toBe(to);
  });
});

describe('sites', () => {
  test.each([
    ['https://www.shop.example/a', undefined, 'shop.example'],
    ['https://m.shop.example/a', undefined, 'shop.example'],
    ['https://m.example/a', undefined, 'm.example'],
    ['https://www2.m.shop.example./a', undefined, 'shop.example'],
    ['https://cоupang.example/', undefined, 'xn--cupang-wqf.example'],
    ['https://evil.example/', 'coupang', 'evil.example'],
    ['https://coupang.com.evil.example/', 'coupang', 'coupang.com.evil.example'],
    ['https://notcoupang.com/', 'coupang', 'notcoupang.com'],
    ['https://evil.example/', '../../x', 'evil.example'],
    ['https://evil.example/', '__proto__', 'evil.example'],
  ])('%s by %s is %s', (url, name, site) => {
    expect(siteOf(new URL(url), name)).toBe(site);
  });
});

describe('a proposal', () => {
  test('loses its hostile fields and keeps the sound ones', () => {
    const read = readProposal({
      ...good,
      capture: {
        ...good.capture,
        extra: 1,
        orders: [
          {
            number: '\u202eN-1',
            total: { amount: 1.5, currency: 'KRW' },
            orderedOn: '2026-02-31',
            items: [{ name: 'ok', quantity: -1 }, { name: 7 }, { name: 'x'.repeat(9_999) }],
            seller: {
              name: 'n',
              channels: [
                { kind: 'kakao', href: 'javascript:alert(1)' },
                { kind: 'kakao', href: 'https://pf.kakao.com/_a' },
              ],
            },
            status: { kind: 'hacked' },
            sources: { total: { reader: 'r', quote: '<img onerror=x>', confidence: 7 }, number: null },
            ...JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
          },
        ],
      },
    });
    expect(read?.capture).toEqual({
      page: 'order-complete',
      orders: [
        {
          number: 'N-1',
          items: [{ name: 'ok' }, { name: 'x'.repeat(300) }],
          seller: { name: 'n', channels: [{ kind: 'kakao', href: 'https://pf.kakao.com/_a' }] },
          sources: {},
        },
      ],
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('is cut, not refused, where there is too much of it', () => {
    const order = good.capture.orders[0];
    const read = readProposal({ ...good, capture: { ...good.capture, orders: Array(5_000).fill(order) } });
    expect(read?.capture.orders).toHaveLength(200);
  });
});

test.each<unknown>([undefined, null, 'x', 7, {}, { name: 7 }, { name: 'toString' }, { name: '__proto__' }, []])(
  '%j is no message of ours',
  (message) => {
    expect(isEnvelope(message)).toBe(false);
  },
);

test.each<unknown>([
  null,
  [],
  { id: 'x', at: 'yesterday', kind: 'noted', text: 't' },
  { id: 'x', at: '2026-11-22T00:00:00.000Z', kind: 'promised', until: 'soon' },
  { id: 'x', at: '2026-11-22T00:00:00.000Z', kind: 'delivered', on: '2026-02-30' },
  { id: 'x', at: '2026-11-22T00:00:00.000Z', kind: 'noted', text: 'x'.repeat(60_000) },
  { id: '', at: '2026-11-22T00:00:00.000Z', kind: 'noted' },
  { id: 'x', at: '2026-11-22T00:00:00.000Z', kind: 'noted', 'bad key': 1 },
])('%j is no event', (event) => {
  expect(readEvent(event)).toBeUndefined();
});

test('a tab that floods is slowed down, others are not', () => {
  const allow = makeRate(10, 1);
  expect(Array.from({ length: 11 }, () => allow('1', 1, 0)).filter(Boolean)).toHaveLength(10);
  expect(allow('2', 1, 0)).toBe(true);
  expect(allow('1', 1, 500)).toBe(false);
  expect(allow('1', 1, 2_000)).toBe(true);
});
