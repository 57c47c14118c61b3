// What the shared pass answers instead of a second walk: an element's runs, patterns in all runs, phrases, words' beginnings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all } from '../../utils/capture';
import { makeDictionary } from '../../utils/dictionary';
import { foldLabel, type Labels } from '../../utils/label';
import ko from '../../utils/labels/ko';
import { phraseFinder } from '../../utils/phrases';
import { pageOf } from '../readers/page-of';

const page = () =>
  pageOf(
    `<html><body><h1>주문 <b>완료</b></h1>
     <table id="t"><tr><th>주문번호</th><td id="n">20261122-0001</td></tr><tr id="r"><th>합계</th><td><s>9,000원</s> 8,000원</td></tr></table>
     <p id="empty"> </p><p id="hidden" hidden>숨은 <i>말</i></p><p>끝</p></body></html>`,
    'https://shop.example/order/1',
  );

test('an element knows its runs, and only its own', () => {
  const { document, range, runs } = page();
  const within = (id: string) => {
    const element = document.querySelector(id);
    const found = element && range(element);
    return found && runs.slice(found.from, found.to).map(({ text }) => text);
  };
  expect(within('h1')).toEqual(['주문', '완료']);
  expect(within('#t')).toEqual(['주문번호', '20261122-0001', '합계', '9,000원', '8,000원']);
  expect(within('#r')).toEqual(['합계', '9,000원', '8,000원']);
  expect(within('#n')).toEqual(['20261122-0001']);
  expect(within('body')?.length).toBe(runs.length);
  expect(within('#empty')).toBeUndefined();
  expect(within('#hidden')).toBeUndefined();
});

test('words of an element come from its runs; of a hidden one they are all there', () => {
  const { document, text } = page();
  expect(text(document.querySelector('#r'))).toBe('합계 9,000원 8,000원');
  expect(text(document.querySelector('#hidden'))).toBe('숨은 말');
});

test('a pattern is found in each run that holds it, never over the end of one', () => {
  const { where } = page();
  expect(where(/원/)).toEqual([5, 6]);
  expect(where(/주문\s?완료/)).toEqual([]);
  expect(where(/^끝$/)).toEqual([]);
  expect(where(/주문/)).toEqual([0, 2]);
});

test('the finder finds in any text exactly the lists that have a phrase in it', () => {
  const letters = fc.string({ unit: fc.constantFrom('가', '나', '다', 'a', 'b'), maxLength: 12 });
  const phrase = fc.string({ unit: fc.constantFrom('가', '나', '다', 'a', 'b'), minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(phrase, { maxLength: 5 }), { maxLength: 6 }), letters, (lists, text) => {
      const expected = lists.reduce(
        (bits, list, n) => (list.some((one) => text.includes(one)) ? bits | (1 << n) : bits),
        0,
      );
      expect(phraseFinder(lists)(text)).toBe(expected);
    }),
  );
});

test('a long page is searched in slices, each run once', () => {
  const { looking, where, holds } = pageOf(
    `<html><body>${'<p>긴 글이 이어집니다. </p>'.repeat(6_000)}<p>주문번호 77-1</p></body></html>`,
    'https://shop.example/order/1',
  );
  const label = /주문번호/;
  const steps = looking(label);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(step.value).toEqual([6_000]);
  expect(pauses).toBeGreaterThanOrEqual(3);
  expect(where(label)).toBe(step.value);
  expect(where(/긴 글/).length).toBe(6_000);
  expect([holds('77-1'), holds('글이 이어'), holds('77-2')]).toEqual([true, true, false]);
});

test.each(Object.keys(all.labels))('no text that begins with a word of the dictionary is passed over: %s', (id) => {
  const labels = all.labels[id] as Labels;
  const { words, begins, beginsStatus } = makeDictionary([labels]);
  for (const word of words.keys()) expect(begins(`${word}: 1`), word).toBe(true);
  const printed = [labels.fields, labels.seller ?? {}, labels.statuses].flatMap((lists) => Object.values(lists).flat());
  for (const label of printed) expect(begins(label), label).toBe(true);
  for (const label of labels.fields.status ?? []) expect(beginsStatus(`${label} 1`), label).toBe(true);
});

test('a text that begins as no word does is passed over', () => {
  const { words, begins, beginsStatus } = makeDictionary([ko as Labels]);
  expect([begins('배송상태 배송중'), beginsStatus('배송상태 배송중')]).toEqual([true, true]);
  expect(beginsStatus('주문번호 1')).toBe(false);
  expect(words.has(foldLabel('뷁뷁뷁뷁'))).toBe(false);
  expect(begins('뷁뷁뷁뷁')).toBe(false);
});
