// Money: text as shops print it → minor units and ISO 4217. An amount that could mean two things is left out.
import { currencyOf, currencyPattern, decimalMark, minorDigits } from './currency';
import type { Money } from './model';

export interface MoneyHint {
  /** ISO 4217 that the page uses where it prints a bare or shared mark. */
  currency?: string;
  /** BCP 47 tag of the page. */
  language?: string;
}

export interface Amount {
  money: Money;
  /** As printed, currency mark included. */
  text: string;
  index: number;
}

const longest = 4000;
const space = '[ \\u00a0\\u2009\\u202f]';
const number = new RegExp(
  `\\d{1,3}(?:(?:[.,'’]\\d{3}){1,5}|(?:,\\d{2}){1,4},\\d{3}|(?:${space}\\d{3}){1,4})(?!\\d)(?:[.,](?:\\d{1,3}(?!\\d)|[-–—]{1,2}))?|\\d{1,15}(?:[.,](?:\\d{1,3}(?!\\d)|[-–—]{1,2})|:-)?`,
  'gu',
);
const before = new RegExp(`(?:${currencyPattern}${space}?)?${currencyPattern}${space}?([-−]?)${space}?$`, 'u');
/** Whether a lead could end in a currency's mark at all: most numbers stand behind plain words. */
const markEnd =
  /[\p{Sc}\p{Script=Latin}\p{Script=Cyrillic}원円元圆圓엔로러안币幣ท./][-−]?[ \u00a0\u2009\u202f]?[-−]?[ \u00a0\u2009\u202f]?$/u;
const after = new RegExp(`^${space}?(${currencyPattern})`, 'u');
const spaced = /^(?:PLN|CZK|SEK|NOK|DKK|ISK|HUF|BGN|RUB|UAH|KZT|ZAR)$/;
const spacedLanguage = /^(?:fr|pl|cs|sk|sv|nb|nn|no|da|fi|hu|ru|uk|bg|lt|lv|et|kk)\b/i;
/** What may stand after a bare number without making it a count, a share, points or a part of a word. */
const bareEnd = /^(?:[\s)\]/|·,.:;~+]|$)/;

/** Minor units of digits as printed; undefined when they can be read two ways or not at all. */
function minorUnits(printed: string, currency: string, language?: string): number | undefined {
  const scale = minorDigits(currency);
  const text = printed.replace(/[.,:][-–—]{1,2}$/, '').replace(/[ \u00a0\u2009\u202f'’]/g, '');
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  let decimal: '.' | ',' | undefined;
  if (dots && commas) {
    decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    if ((decimal === '.' ? dots : commas) > 1) return undefined;
  } else if (dots + commas === 1) {
    const mark = dots ? '.' : ',';
    const tail = text.length - text.indexOf(mark) - 1;
    const grouped = text !== printed.replace(/[.,:][-–—]{1,2}$/, '');
    if (grouped || tail < 3) decimal = mark;
    else {
      // "1.234": three digits can be thousands or (in three-digit currencies) a fraction.
      const usual = scale === 0 ? (mark === '.' ? ',' : '.') : decimalMark(currency, language);
      if (usual === undefined || text.startsWith('0')) return undefined;
      if (usual === mark) {
        if (scale !== 3) return undefined;
        decimal = mark;
      }
    }
  }
  const at = decimal ? text.lastIndexOf(decimal) : text.length;
  const whole = text.slice(0, at).replace(/[.,]/g, '');
  let fraction = text.slice(at + 1);
  if (fraction.length > scale) {
    if (/[1-9]/.test(fraction.slice(scale))) return undefined;
    fraction = fraction.slice(0, scale);
  }
  const units = Number(whole + fraction.padEnd(scale, '0'));
  return Number.isSafeInteger(units) ? units : undefined;
}

/** Full-width forms to plain ones, one character for one, so that indexes hold. */
const narrow = (text: string) =>
  /[\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text;

function isNegative(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 3), start);
  if (!/[-−–△▲]\s?$/.test(lead)) return false;
  if (start < 40 && /^\s*[-−–△▲]\s?$/.test(text.slice(0, start))) return true;
  return /(?:^|[\s(:])[-−]$/.test(lead) || /[△▲]\s?$/.test(lead);
}

/** What was read with a page's hint: a label's sum is read again as the value, the item's price and the order's fact. */
const known = new WeakMap<MoneyHint, Map<string, readonly Amount[]>>();

/** Every amount in a text, in order. Bare numbers count only with a currency hint and where no amount has a mark. */
export function readAmounts(source: string, hint: MoneyHint = {}): readonly Amount[] {
  if (!/\d|[\uff10-\uff19]/.test(source)) return [];
  if (source.length > 200) return findAmounts(source, hint);
  let texts = known.get(hint);
  if (!texts) {
    texts = new Map();
    known.set(hint, texts);
  }
  let found = texts.get(source);
  if (!found) {
    found = findAmounts(source, hint);
    texts.set(source, found);
  }
  return found;
}

function findAmounts(source: string, hint: MoneyHint): Amount[] {
  const text = narrow(source.length > longest ? source.slice(0, longest) : source);
  const marked: Amount[] = [];
  const bare: Amount[] = [];
  let end = 0;
  number.lastIndex = 0;
  for (const match of text.matchAll(number)) {
    let digits = match[0];
    let start = match.index;
    if (start < end || digits.length > 24) continue;
    if (/[\d.,]/.test(text[start - 1] ?? '') && /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    const tail = text.slice(start + digits.length, start + digits.length + 12);
    // A fraction of four digits and more is no price: the whole before it is not the amount.
    if (/^(?:[.,](?=\d{4}))?\d/.test(tail)) continue;
    const lead = text.slice(Math.max(end, start - 12), start);
    const prefix = markEnd.test(lead) ? lead.match(before) : null;
    const suffix = suffixOf(tail, prefix, digits, hint);
    const mark = suffix && /^[A-Z]{3}$/.test(suffix[1] ?? '') ? suffix[1] : (prefix?.[0] ?? suffix?.[1]);
    const currency = mark ? markCurrency(mark, digits, hint) : hint.currency;
    if (!currency) continue;
    if (/[만억천万億亿千]\s?$/.test(lead) || /^\s?[만억万億亿]/.test(tail)) continue;
    if (/\d[ ]\d/.test(digits) && !(spaced.test(currency) || spacedLanguage.test(hint.language ?? ''))) {
      // An ordinary space may part a count from a price: only where thousands are written so is it one number.
      if (currency === 'EUR' || currency === 'CHF') continue;
      const cut = digits.lastIndexOf(' ') + 1;
      start += cut;
      digits = digits.slice(cut);
    }
    const units = minorUnits(digits, currency, hint.language);
    if (units === undefined) continue;
    const from = prefix && mark !== suffix?.[1] ? start - prefix[0].length : start;
    const minus = Boolean(prefix?.[1]) || isNegative(text, from);
    const to = match.index + match[0].length + (suffix?.[0].length ?? 0);
    const amount = {
      money: { amount: minus && units ? -units : units, currency },
      text: source.slice(from, to),
      index: from,
    };
    if (mark) {
      marked.push(amount);
      end = to;
    } else if (isBare(text, start, digits, tail)) bare.push(amount);
  }
  return marked.length ? marked : bare;
}

/** A mark after the number that does not belong to the next one: "2 $24.00" is a count and a price. */
function suffixOf(tail: string, prefix: RegExpMatchArray | null, digits: string, hint: MoneyHint) {
  const suffix = tail.match(after);
  if (!suffix) return undefined;
  const rest = tail.slice(suffix[0].length);
  const leads = /^[$£₩￦¥￥€₹]|\$$|^[A-Z]{2,3}$/.test(suffix[1] ?? '');
  if (!leads || !/^\s?[-−]?\d/.test(rest)) return suffix;
  if (prefix || /^\d/.test(rest)) return undefined;
  const glued = !/^\s/.test(suffix[0]);
  return glued || suffix[1] === '€' || /,\d{2}$/.test(digits) || /^(?:de|fr|es|it|pt)\b/.test(hint.language ?? '')
    ? suffix
    : undefined;
}

function markCurrency(mark: string, digits: string, hint: MoneyHint): string | undefined {
  const text = mark.replace(/[\s\u00a0\u2009\u202f]*[-−]?[\s\u00a0\u2009\u202f]*$/, '');
  const code = text.match(/^([A-Z]{3})\b/)?.[1];
  const currency = (code && currencyOf(code, hint)) || currencyOf(text, hint);
  if (currency) return currency;
  if (/^[¥￥]$/.test(text)) return /[.]\d{2}$/.test(digits) ? 'CNY' : 'JPY';
  return undefined;
}

/** A number without a mark: alone in its text, or printed with thousands or decimals and not part of a date or code. */
function isBare(text: string, start: number, digits: string, tail: string): boolean {
  const lead = text.slice(0, start);
  const rest = text.slice(start + digits.length);
  if (/^[\s(+\-−]*$/.test(lead) && /^[\s)]*$/.test(rest)) return true;
  return (
    /\d[.,']\d/.test(digits) &&
    bareEnd.test(tail) &&
    !/^[.:/~-]\s?\d/.test(tail) &&
    !/[A-Za-z\d#_/][.:\-−]?\s?$/.test(lead)
  );
}

/** The first amount of a text. */
export function readMoney(text: string, hint: MoneyHint = {}): Amount | undefined {
  return readAmounts(text, hint)[0];
}

/** A number (or decimal text) out of JSON in a known currency; `minor` when it already is minor units. */
export function moneyOf(value: number | string, currency: string, minor = false): Money | undefined {
  const scale = minor ? 0 : minorDigits(currency);
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return moneyOf(Number(text), currency, minor);
    return minor ? undefined : readMoney(text, { currency })?.money;
  }
  const units = Math.round(value * 10 ** scale);
  if (!Number.isSafeInteger(units) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  // A zero-decimal amount with a fraction is not that currency.
  if (Math.abs(value * 10 ** scale - units) > 0.011) return undefined;
  return { amount: units || 0, currency };
}
