import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../utils/currency';
import { moneyOf, readAmounts, readMoney } from '../../utils/money';

const all = (text: string, hint?: { currency?: string; language?: string }) =>
  readAmounts(text, hint).map(({ money }) => `${money.amount} ${money.currency}`);

describe('amounts as shops print them', () => {
  test.each([
    ['12,000원', '12000 KRW'],
    ['12,000 원', '12000 KRW'],
    ['₩12,000', '12000 KRW'],
    ['￦ 12,000', '12000 KRW'],
    ['KRW 44,500', '44500 KRW'],
    ['44,500 KRW', '44500 KRW'],
    ['₩44,500 KRW', '44500 KRW'],
    ['₩12,000.00', '12000 KRW'],
    ['12,000 won', '12000 KRW'],
    ['１２，０００円', '12000 JPY'],
    ['US $12.34', '1234 USD'],
    ['$1,234.50', '123450 USD'],
    ['$1,234', '123400 USD'],
    ['USD 1,234.5', '123450 USD'],
    ['$12.34 CAD', '1234 CAD'],
    ['C$12.34', '1234 CAD'],
    ['CA$12.34', '1234 CAD'],
    ['A$99.95', '9995 AUD'],
    ['S$10', '1000 SGD'],
    ['NT$1,280', '128000 TWD'],
    ['HK$99.9', '9990 HKD'],
    ['R$ 1.234,56', '123456 BRL'],
    ['￥1,234', '1234 JPY'],
    ['1,234円', '1234 JPY'],
    ['税込1,234円', '1234 JPY'],
    ['¥12.00', '1200 CNY'],
    ['1.234,56 €', '123456 EUR'],
    ['1\u00a0234,56\u00a0€', '123456 EUR'],
    ['1\u202f234,56 €', '123456 EUR'],
    ['€ 12,-', '1200 EUR'],
    ['12,— €', '1200 EUR'],
    ['€12', '1200 EUR'],
    ['£1,234.56', '123456 GBP'],
    ["CHF 1'234.50", '123450 CHF'],
    ['CHF 1’234.50', '123450 CHF'],
    ['1 299,00 zł', '129900 PLN'],
    ['2 499 Kč', '249900 CZK'],
    ['12 990 Ft', '1299000 HUF'],
    ['₹1,23,456.00', '12345600 INR'],
    ['Rs. 499', '49900 INR'],
    ['RM12.90', '1290 MYR'],
    ['฿1,290', '129000 THB'],
    ['125.000 ₫', '125000 VND'],
    ['125.000đ', '125000 VND'],
    ['Rp 125.000', '12500000 IDR'],
    ['1.299,90 TL', '129990 TRY'],
    ['KWD 1,234.500', '1234500 KWD'],
    ['-3,000원', '-3000 KRW'],
    ['- 3,000원', '-3000 KRW'],
    ['−$3.00', '-300 USD'],
    ['$-3.00', '-300 USD'],
    ['+4,000원', '4000 KRW'],
    ['0원', '0 KRW'],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual([expected]);
  });

  test.each([
    ['68,000원 (1개)', ['68000 KRW']],
    ['1개 / 68,000원', ['68000 KRW']],
    ['2 $24.00', ['2400 USD']],
    ['Qty 2 × $24.00', ['2400 USD']],
    ['10,00 € 12,50 €', ['1000 EUR', '1250 EUR']],
    ['$10.00 $12.50', ['1000 USD', '1250 USD']],
    ['10,000원~20,000원', ['10000 KRW', '20000 KRW']],
    ['주문번호 20261122-0000012 결제금액 31,000원', ['31000 KRW']],
    ['총 결제금액31,000원적립 310P', ['31000 KRW']],
    ['31,000원 - 3,000원', ['31000 KRW', '3000 KRW']],
    ['farm 12,000 alarms', []],
    ['3만원', []],
    ['3만 2,000원', []],
    ['A1234', []],
  ])('%s holds exactly its amounts', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  test.each([
    ['12,000', { currency: 'KRW' }, ['12000 KRW']],
    ['12000', { currency: 'KRW' }, ['12000 KRW']],
    ['소계 12,000', { currency: 'KRW' }, ['12000 KRW']],
    ['12,000P', { currency: 'KRW' }, []],
    ['12,000점', { currency: 'KRW' }, []],
    ['2개', { currency: 'KRW' }, []],
    ['10%', { currency: 'KRW' }, []],
    ['2026.08.26', { currency: 'USD' }, []],
    ['2026-08-26', { currency: 'KRW' }, []],
    ['02-1234-5678', { currency: 'KRW' }, []],
    ['12:34', { currency: 'USD' }, []],
    ['24.00', { currency: 'USD' }, ['2400 USD']],
    ['(3,000)', { currency: 'KRW' }, ['3000 KRW']],
    ['12,000', {}, []],
    ['1.234 €', { language: 'de' }, ['123400 EUR']],
    ['1.234 €', {}, []],
    ['1,234 €', { language: 'en' }, ['123400 EUR']],
    ['1,234 €', { language: 'de' }, []],
    ['1.234 $', { language: 'en' }, []],
    ['$29.004614641339', { language: 'en' }, []],
    ['29,00461 €', { language: 'de' }, []],
    ['2 500,00 €', { language: 'fr' }, ['250000 EUR']],
    ['2 500,00 €', {}, []],
    ['299 kr', { language: 'sv' }, ['29900 SEK']],
    ['299:- kr', { language: 'sv' }, ['29900 SEK']],
    ['299 kr', { currency: 'NOK' }, ['29900 NOK']],
    ['299 kr', {}, []],
    ['199元', { language: 'zh-CN' }, ['19900 CNY']],
    ['199元', { language: 'zh-TW' }, ['19900 TWD']],
    ['¥1,234', { language: 'zh-CN' }, ['123400 CNY']],
    ['¥1,234', { language: 'ja' }, ['1234 JPY']],
    ['$1.234', { language: 'es-CL' }, ['1234 CLP']],
    ['$12.50', { language: 'en-AU' }, ['1250 AUD']],
    ['$12.50', { currency: 'CAD' }, ['1250 CAD']],
    ['R 1,234.50', { currency: 'ZAR' }, ['123450 ZAR']],
    ['$890', { language: 'zh-Hant-TW' }, ['89000 TWD']],
    ['$890', { language: 'zh-Hant' }, ['89000 TWD']],
    ['$890', { language: 'zh-Hant-HK' }, ['89000 HKD']],
  ])('%s with %o', (text, hint, expected) => {
    expect(all(text, hint)).toEqual(expected);
  });

  test('index and text point into the source', () => {
    const source = '결제금액 : 31,000원 (카드)';
    const found = readMoney(source);
    expect(found?.text).toBe('31,000원');
    expect(source.slice(found?.index, (found?.index ?? 0) + (found?.text.length ?? 0))).toBe('31,000원');
  });
});

describe('numbers out of JSON', () => {
  test.each([
    [128000, 'KRW', false, 128000],
    ['44500.00', 'KRW', false, 44500],
    [19.99, 'USD', false, 1999],
    ['1,234.50', 'USD', false, 123450],
    [1999, 'USD', true, 1999],
  ])('%s %s', (value, currency, minor, amount) => {
    expect(moneyOf(value, currency, minor)).toEqual({ amount, currency });
  });
  test('no money', () => {
    expect(moneyOf(Number.NaN, 'USD')).toBeUndefined();
    expect(moneyOf('abc', 'USD')).toBeUndefined();
    expect(moneyOf(12.5, 'KRW')).toBeUndefined();
  });
});

describe('properties', () => {
  test('never throws, and what it finds lies in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(undefined, 'KRW', 'EUR'),
        (text, currency) => {
          for (const { money, text: quote, index } of readAmounts(text, currency ? { currency } : {})) {
            expect(Number.isSafeInteger(money.amount)).toBe(true);
            expect(text.slice(index, index + quote.length)).toBe(quote);
          }
        },
      ),
    );
  });

  test('what Intl prints is read back', () => {
    const places = [
      ['ko-KR', 'KRW'],
      ['en-US', 'USD'],
      ['ja-JP', 'JPY'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['es-ES', 'EUR'],
      ['it-IT', 'EUR'],
      ['en-GB', 'GBP'],
      ['zh-CN', 'CNY'],
      ['zh-TW', 'TWD'],
      ['pt-BR', 'BRL'],
      ['nl-NL', 'EUR'],
      ['pl-PL', 'PLN'],
      ['cs-CZ', 'CZK'],
      ['sv-SE', 'SEK'],
      ['de-CH', 'CHF'],
      ['en-IN', 'INR'],
      ['vi-VN', 'VND'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: 0, max: 999_999_999 }),
        ([language, currency], units) => {
          const printed = new Intl.NumberFormat(language, { style: 'currency', currency }).format(
            units / 10 ** minorDigits(currency),
          );
          expect(all(printed, { language }), `${language} ${printed}`).toEqual([`${units} ${currency}`]);
        },
      ),
      { numRuns: 600, seed: 7 },
    );
  });

  test('bait does not hold it up', () => {
    const bait = [
      '1,'.repeat(40_000),
      '1 '.repeat(40_000),
      '₩'.repeat(80_000),
      '9'.repeat(80_000),
      '$-'.repeat(40_000),
    ];
    for (const text of bait) expect(() => readAmounts(text, { currency: 'KRW' })).not.toThrow();
  });
});
