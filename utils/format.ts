// (value, language) → how a person reads it: money, days, times, counts down. Pure; Intl does the work.
import type { Day, Instant, Money } from './model';
import type { Language } from './settings';

const locales: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB', ja: 'ja-JP' };
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A formatter under a name, made once: each costs memory that the engine gives back late. */
export function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Digits after the point of a currency's minor unit: KRW 0, USD 2. */
export function digits(currency: string): number {
  try {
    const number = once(`cur ${currency}`, () => new Intl.NumberFormat('en', { style: 'currency', currency }));
    return number.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `128,000원`, `€141.90`, `1,280円`: the currency's own word where the reader's language has one. */
export function moneyText({ amount, currency }: Money, language: Language): string {
  const plain = (value: number) => once(`n ${language}`, () => new Intl.NumberFormat(locales[language])).format(value);
  if (currency === 'KRW' && language === 'ko') return `${plain(amount)}원`;
  if (currency === 'JPY' && language === 'ja') return `${plain(amount)}円`;
  const places = digits(currency);
  try {
    return once(
      `m ${language} ${currency}`,
      () => new Intl.NumberFormat(locales[language], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ).format(amount / 10 ** places);
  } catch {
    return `${plain(amount / 10 ** places)} ${currency}`;
  }
}

const weekday = (day: Day, language: Language) =>
  once(`w ${language}`, () => new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })).format(
    time(day),
  );

/** `11월 26일 목`, `Thu 26 Nov`, `11月26日(木)`; with the year where it is not the year of `today`. */
export function dayText(day: Day, language: Language, today?: Day): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const other = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
  const name = weekday(day, language);
  if (language === 'ko') return `${other ? `${year}년 ` : ''}${month}월 ${date}일 ${name}`;
  if (language === 'ja') return `${other ? `${year}年` : ''}${month}月${date}日(${name})`;
  const text = once(
    'd en',
    () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).format(time(day));
  return `${name} ${text}${other ? ` ${year}` : ''}`;
}

/** For narrow columns: `11.26 목`, `Thu 26 Nov`, `11/26 木`; another year in front as `'27`. */
export function dayShort(day: Day, language: Language, today?: Day): string {
  const other = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (language === 'ko') return `${other ? `${day.slice(2, 4)}.` : ''}${month}.${date} ${weekday(day, language)}`;
  if (language === 'ja') return `${other ? `${day.slice(2, 4)}/` : ''}${month}/${date} ${weekday(day, language)}`;
  return dayText(day, language, today);
}

/** The clock on the wall of that zone: `14:10`. */
export function clockText(at: Instant, zone: string): string {
  return once(
    `t ${zone}`,
    () => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }),
  ).format(Date.parse(at));
}

/** `3f9a…c2`: enough of a hash to compare by eye. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-2)}`;
