import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayAt, daysBetween, isDay, weekday } from '../../utils/day';
import { readDay, readEpoch } from '../../utils/day-text';
import type { Day } from '../../utils/model';

const day = (text: string) => text as Day;
const seen = { seenOn: day('2026-11-22') };
const read = (text: string, hint = {}) => {
  const found = readDay(text, hint);
  return found && (found.time ? `${found.day} ${found.time}` : found.day);
};

describe('dates as shops print them', () => {
  test.each([
    ['2026-08-26', {}, '2026-08-26'],
    ['2026.08.26. 08:24:52', {}, '2026-08-26 08:24:52'],
    ['2026. 8. 26', {}, '2026-08-26'],
    ['2026. 09. 02 · 오전 07:42', {}, '2026-09-02 07:42'],
    ['2026.09.02(수) 오후 7:42', {}, '2026-09-02 19:42'],
    ['2026/08/26', {}, '2026-08-26'],
    ['2026년 8월 26일', {}, '2026-08-26'],
    ['2026년 08월 26일 (수) 오전 12시 05분', {}, '2026-08-26 00:05'],
    ['26년 08월 17일 01:28', {}, '2026-08-17 01:28'],
    ['2026年8月26日', {}, '2026-08-26'],
    ['2026年8月26日 午後3時05分', {}, '2026-08-26 15:05'],
    ['令和8年11月22日', {}, '2026-11-22'],
    ['民國115年11月22日', {}, '2026-11-22'],
    ['주문일자 : 2026-08-26 10:15', {}, '2026-08-26 10:15'],
    ['26.09.01 결제', { language: 'ko' }, '2026-09-01'],
    ['26/09/01', { language: 'ja' }, '2026-09-01'],
    ['01.09.26', { language: 'de' }, '2026-09-01'],
    ['01.09.2026, 18:05 Uhr', { language: 'de' }, '2026-09-01 18:05'],
    ['01.09.2026', {}, '2026-09-01'],
    ['26/08/2026', {}, '2026-08-26'],
    ['08/26/2026', {}, '2026-08-26'],
    ['03/04/2026', { language: 'en-US' }, '2026-03-04'],
    ['03/04/2026', { language: 'en-GB' }, '2026-04-03'],
    ['03/04/2026', { language: 'fr' }, '2026-04-03'],
    ['03/04/2026', { language: 'en' }, undefined],
    ['03/04/2026', {}, undefined],
    ['03/12/2026', { language: 'en', ...seen }, '2026-03-12'],
    ['05/05/2026', {}, '2026-05-05'],
    ['01.02.03', {}, undefined],
    ['9/1/26', { language: 'en-US' }, '2026-09-01'],
    ['Sep 2, 2026', {}, '2026-09-02'],
    ['Order date:Sep 2, 2026', {}, '2026-09-02'],
    ['September 2nd, 2026 at 3:05 pm', {}, '2026-09-02 15:05'],
    ['Placed on Aug 26, 2026, 10:15 AM', {}, '2026-08-26 10:15'],
    ['26 August 2026', {}, '2026-08-26'],
    ['26. August 2026', {}, '2026-08-26'],
    ['3. März 2026', {}, '2026-03-03'],
    ['26-Aug-2026', {}, '2026-08-26'],
    ['1er août 2026', {}, '2026-08-01'],
    ['22 novembre 2026 à 10:15', {}, '2026-11-22 10:15'],
    ['22 février 2026', {}, '2026-02-22'],
    ['26 de agosto de 2026', {}, '2026-08-26'],
    ['26 agosto 2026', {}, '2026-08-26'],
    ['22 de março de 2026', {}, '2026-03-22'],
    ['5 mei 2026', {}, '2026-05-05'],
    ['2026-08-26T10:15:00+09:00', {}, '2026-08-26 10:15:00+09:00'],
    ['2026-08-26T10:15:00.000Z', {}, '2026-08-26 10:15:00Z'],
    ['2026-08-26 10:15:00 +0900', {}, '2026-08-26 10:15:00+09:00'],
    ['20260826', {}, '2026-08-26'],
    ['6.12. 07:45 주문', { language: 'ko', ...seen }, '2026-06-12 07:45'],
    ['12.24. 07:45 주문', { language: 'ko', ...seen }, '2025-12-24 07:45'],
    ['6.12. 07:45 주문', { language: 'ko' }, undefined],
    ['11/25(수) 도착 예정', { language: 'ko', tense: 'near', ...seen }, '2026-11-25'],
    ['8월 26일 주문', { language: 'ko', ...seen }, '2026-08-26'],
    ['1월 3일 도착', { language: 'ko', tense: 'near', ...seen }, '2027-01-03'],
    ['Arriving Nov 25', { tense: 'near', ...seen }, '2026-11-25'],
    ['2026-02-30', {}, undefined],
    ['2026-11-22-123456', {}, undefined],
    ['20261122-0000012', {}, undefined],
    ['02-1234-5678', {}, undefined],
    ['010-1234-5678', {}, undefined],
    ['217-86-40939', {}, undefined],
    ['12.34 €', {}, undefined],
    ['10:15:30', {}, undefined],
    ['mayonnaise 3', seen, undefined],
  ])('%s %o', (text, hint, expected) => {
    expect(read(text, hint)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test('months end where they end', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-22'), 3)).toBe('2027-02-22');
  });
  test('days, weekdays', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(day('2026-11-22'), day('2026-12-02'))).toBe(10);
    expect(weekday(day('2026-11-22'))).toBe(0);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });
  test('the day of a moment depends on the zone', () => {
    const moment = new Date('2026-11-22T16:00:00Z');
    expect(dayAt(moment, 'Asia/Seoul')).toBe('2026-11-23');
    expect(dayAt(moment, 'America/New_York')).toBe('2026-11-22');
  });
  test('epochs', () => {
    expect(readEpoch(1_790_000_000)?.toISOString()).toBe('2026-09-21T14:13:20.000Z');
    expect(readEpoch(1_790_000_000_000)?.toISOString()).toBe('2026-09-21T14:13:20.000Z');
    expect(readEpoch('1790000000000')?.getUTCFullYear()).toBe(2026);
    expect(readEpoch(20261122)).toBeUndefined();
    expect(readEpoch('abc')).toBeUndefined();
  });
});

describe('properties', () => {
  const days = fc.date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void readDay(text, seen)));
    for (const bait of ['1.'.repeat(50_000), '2026-'.repeat(30_000), 'may '.repeat(30_000), ' '.repeat(90_000)])
      expect(() => readDay(bait)).not.toThrow();
  });

  test('what Intl prints is read back', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(
          'ko-KR',
          'en-US',
          'en-GB',
          'ja-JP',
          'zh-CN',
          'de-DE',
          'fr-FR',
          'es-ES',
          'it-IT',
          'nl-NL',
          'pt-BR',
        ),
        fc.constantFrom('short', 'medium', 'long', 'full'),
        (date, language, dateStyle) => {
          const printed = new Intl.DateTimeFormat(language, { dateStyle: dateStyle as 'long', timeZone: 'UTC' }).format(
            date,
          );
          // Two-digit years of any order: the twenty-first century is what shops mean.
          expect(read(printed, { language }), `${language} ${printed}`).toBe(date.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 600, seed: 11 },
    );
  });

  test('adding and taking away meet again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        const start = day(date.toISOString().slice(0, 10));
        const end = addDays(start, count);
        expect(daysBetween(start, end)).toBe(count);
        expect(addDays(end, -count)).toBe(start);
        expect(isDay(end)).toBe(true);
      }),
    );
  });
});
