// Page → the currency that it prints most, and its language.
import { type MoneyHint, readAmounts } from '../money';
import type { Page } from '../page';
import { amountText, loneCode } from './amounts';

/** The currency that the page prints most, and its language. */
export function moneyHint(page: Page, digits: Uint8Array): MoneyHint {
  const language = withCountry(page.language ?? guessLanguage(page), page.url.hostname);
  const counts = new Map<string, number>();
  let seen = 0;
  for (let at = 0; at < page.runs.length; at++) {
    if (seen >= 40) break;
    if (digits[at] !== 1) continue;
    const text = amountText(page, at);
    if (text.length > 120 || !/[\p{Sc}원円元]|[A-Z]{3}|[Kk]č|zł|Ft|kr/u.test(text)) continue;
    for (const { money } of readAmounts(text, language ? { language } : {})) {
      seen++;
      counts.set(money.currency, (counts.get(money.currency) ?? 0) + 1);
    }
  }
  // Where no amount names a currency, it is the country's only one.
  const own = seen === 0 ? currencyAt(language) : undefined;
  const coded = seen === 0 ? page.runs.find(({ text }) => text.length < 40 && loneCode.test(text)) : undefined;
  const currency = coded ? loneCode.exec(coded.text)?.[1] : ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? own);
  const spoken = language === 'en' ? englishOf(page, digits, currency) : language;
  return { ...(currency && { currency }), ...(spoken && { language: spoken }) };
}

/** Which English: "11/12/2026" is another day in each. The page's other dates tell, or else its money. */
function englishOf(page: Page, digits: Uint8Array, currency = ''): string {
  for (let at = 0; at < page.runs.length; at++) {
    const date = digits[at] ? /(?<![\d/])(\d\d?)\/(\d\d?)\/(?:20)?\d\d(?![\d/])/.exec(page.runs[at]?.text ?? '') : null;
    if (Number(date?.[1]) > 12) return 'en-gb';
    if (Number(date?.[2]) > 12) return 'en-us';
  }
  return currency === 'USD' ? 'en-us' : /^(?:GBP|EUR|AUD|NZD|INR|SGD|ZAR)$/.test(currency) ? 'en-gb' : 'en';
}

const ownCurrency: Readonly<Record<string, string>> = {
  ko: 'KRW',
  ja: 'JPY',
  zh: 'CNY',
  pl: 'PLN',
  cs: 'CZK',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  hu: 'HUF',
  tr: 'TRY',
  ru: 'RUB',
  vi: 'VND',
  th: 'THB',
  id: 'IDR',
};

/** The currency of a language's only country, or the one that it names. */
function currencyAt(language = ''): string | undefined {
  if (/^zh-(?:hant-)?tw\b/.test(language)) return 'TWD';
  const [name = '', ...region] = language.split(/[-_]/);
  return name === 'zh' && region.length && !/^(?:hans|cn)$/.test(region[0] ?? '') ? undefined : ownCurrency[name];
}

/** "en" of shop.example.com.au is Australia's, with its dollars and its order of day and month. */
function withCountry(language: string | undefined, host: string): string | undefined {
  const country = /\.(?:com?\.)?(au|nz|ca|uk|ie|za|sg|hk|mx|ar|cl|tw)$|\.com\.(co)$/.exec(host);
  const region = (country?.[1] ?? country?.[2])?.replace('uk', 'gb');
  if (!region || !language || /[-_]/.test(language)) return language;
  return regions[language]?.includes(region) ? `${language}-${region}` : language;
}

const regions: Readonly<Record<string, string>> = {
  en: 'au nz ca gb ie za sg hk',
  fr: 'ca',
  es: 'mx ar cl co',
  zh: 'hk tw sg',
};

/** The script of the page's text, where `lang` is silent. */
function guessLanguage(page: Page): string | undefined {
  let ko = 0;
  let ja = 0;
  let zh = 0;
  for (const { text } of page.runs.slice(0, 300)) {
    if (/[가-힣]/.test(text)) ko++;
    else if (/[ぁ-ヿ]/.test(text)) ja++;
    else if (/[\u4e00-\u9fff]/.test(text)) zh++;
  }
  const most = Math.max(ko, ja, zh);
  if (most < 3) return undefined;
  return most === ko ? 'ko' : most === ja ? 'ja' : 'zh';
}
