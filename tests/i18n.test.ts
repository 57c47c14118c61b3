// Words and values as people read them; every language says all of it with the same facts.
import { describe, expect, test } from 'vitest';
import { dayShort, dayText, moneyText } from '../utils/format';
import { chooseLanguage, say, useCatalog } from '../utils/i18n';
import type { Day } from '../utils/model';

const files = import.meta.glob<Record<string, string>>('../utils/locales/*/*.ts', { import: 'default', eager: true });
const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe('catalogs', () => {
  const korean = Object.entries(files).filter(([path]) => path.includes('/ko/'));
  const others = korean.flatMap(([path, ko]) => ['en', 'ja'].map((language) => [path, language, ko] as const));
  test.each(others)('%s is said in %s with the same facts', (path, language, ko) => {
    const other = files[path.replace('/ko/', `/${language}/`)] ?? {};
    expect(Object.keys(other).sort()).toEqual(Object.keys(ko).sort());
    for (const [key, text] of Object.entries(ko)) {
      const missing = slots(text).filter((slot) => !slots(other[key] ?? '').includes(slot));
      expect(missing, `${key}: these facts are lost in ${language}`).toEqual([]);
    }
  });
  test('Japanese is written in Japanese: no Hangul, and no whole sentence left in English', () => {
    const said = Object.entries(files).flatMap(([path, words]) => (path.includes('/ja/') ? Object.entries(words) : []));
    expect(said.filter(([, text]) => /[\uac00-\ud7a3]/.test(text))).toEqual([]);
    const plain = said.filter(([, text]) => !/[\u3041-\u30ff\u4e00-\u9fff]/.test(text)).map(([, text]) => text);
    // Names, and templates that hold nothing but facts.
    expect(plain.filter((text) => /[a-z]+ [a-z]+/.test(text))).toEqual([]);
  });
  test.each(Object.entries(files))('%s holds no empty word', (_, words) => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('a sentence', () => {
  test('puts facts into words by their look', () => {
    useCatalog('ko', { 'channel.kakao': '카카오톡 채널', a: '{channel}로 {on}까지 {sum}, {n}번' });
    expect(say('a', { channel: 'kakao', on: '2026-11-26', sum: 'KRW 128000', n: 1234 })).toBe(
      '카카오톡 채널로 11월 26일 목까지 128,000원, 1,234번',
    );
  });
  test('picks the plural form of its language', () => {
    useCatalog('en', { a: '{n} {n:item|items}' });
    expect([say('a', { n: 1 }), say('a', { n: 3 })]).toEqual(['1 item', '3 items']);
  });
  test('survives a seller called $& Co', () => {
    useCatalog('en', { a: 'from {seller}' });
    expect(say('a', { seller: '$& Co' })).toBe('from $& Co');
  });
  test('is undefined where the language has none', () => {
    useCatalog('en', {});
    expect(say('step.unknown.title')).toBeUndefined();
  });
});

test('the language follows the browser unless it is chosen', () => {
  expect(chooseLanguage('auto', ['fr-FR', 'ja-JP', 'ko'])).toBe('ja');
  expect(chooseLanguage('auto', ['fr-FR'])).toBe('en');
  expect(chooseLanguage('ko', ['ja'])).toBe('ko');
});

test('money in the words of its reader', () => {
  expect(moneyText({ amount: 128_000, currency: 'KRW' }, 'ko')).toBe('128,000원');
  expect(moneyText({ amount: 128_000, currency: 'KRW' }, 'en')).toBe('₩128,000');
  expect(moneyText({ amount: 14_190, currency: 'EUR' }, 'en')).toBe('€141.90');
  expect(moneyText({ amount: 1280, currency: 'JPY' }, 'ja')).toBe('1,280円');
  expect(moneyText({ amount: 4999, currency: 'USD' }, 'ko')).toBe('$49.99');
});

test('days', () => {
  const day = '2026-11-26' as Day;
  expect(dayText(day, 'ko')).toBe('11월 26일 목');
  expect(dayText(day, 'en')).toBe('Thu 26 Nov');
  expect(dayText(day, 'ja')).toBe('11月26日(木)');
  expect(dayText(day, 'ko', '2025-01-01' as Day)).toBe('2026년 11월 26일 목');
  expect(dayShort(day, 'ko')).toBe('11.26 목');
});
