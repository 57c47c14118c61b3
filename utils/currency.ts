// Currency: what shops print beside a number → ISO 4217, its minor digits, and how its home writes decimals.

/** Codes read when they stand alone in capitals beside a number. */
const codes =
  'KRW|USD|EUR|JPY|CNY|RMB|GBP|TWD|NTD|HKD|AUD|CAD|NZD|SGD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|INR|MYR|THB|VND|IDR|PHP|MXN|BRL|ARS|CLP|COP|PEN|ZAR|ILS|AED|SAR|QAR|KWD|BHD|OMR|JOD|TND|EGP|MAD|NGN|KES|PKR|BDT|LKR|KZT|GEL|MOP';

/** Marks that name one currency wherever they stand; regular-expression sources, none of them a part of a longer word. */
const marks: Record<string, string> = {
  '[₩￦]|[Ww]on|원': 'KRW',
  '円|엔(?![가-힣])|[Yy]en|JP[¥￥]': 'JPY',
  '€|[Ee]uros?|유로': 'EUR',
  '£|￡|GB£': 'GBP',
  'US ?\\$|U\\$S|달러|美元': 'USD',
  'NT ?\\$|新?台[币幣]': 'TWD',
  'HK ?\\$|港[币幣元]': 'HKD',
  'AU? ?\\$': 'AUD',
  'C(?:A|DN)? ?\\$': 'CAD',
  'NZ ?\\$': 'NZD',
  'SG? ?\\$': 'SGD',
  'MX ?\\$': 'MXN',
  'R ?\\$': 'BRL',
  'CN[¥￥]|위안|人民[币幣]': 'CNY',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  '[Ll]ei': 'RON',
  'лв\\.?': 'BGN',
  '₽|[Рр](?:уб)?\\.?(?!\\p{L})': 'RUB',
  '₴|грн\\.?': 'UAH',
  '₺|TL': 'TRY',
  '₹': 'INR',
  RM: 'MYR',
  '฿|บาท': 'THB',
  '₫|VNĐ|đ': 'VND',
  'Rp\\.?': 'IDR',
  '₱': 'PHP',
  '₪': 'ILS',
  'S/\\.?': 'PEN',
  '₦': 'NGN',
  '₸': 'KZT',
  '₾': 'GEL',
  'ر\\.?س\\.?': 'SAR',
  'د\\.?إ\\.?': 'AED',
  'SFr\\.?': 'CHF',
};

/** Marks shared by several currencies: the page's own currency or language decides, or nobody. */
const shared: [RegExp, readonly string[], (region: string, language: string) => string | undefined][] = [
  [
    /^\$$/,
    ['USD', 'TWD', 'HKD', 'AUD', 'CAD', 'NZD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP'],
    (region, language) =>
      ({
        TW: 'TWD',
        HANT: 'TWD',
        HK: 'HKD',
        AU: 'AUD',
        CA: 'CAD',
        NZ: 'NZD',
        SG: 'SGD',
        MX: 'MXN',
        AR: 'ARS',
        CL: 'CLP',
        CO: 'COP',
        // French with dollars is Canada's; Spanish has many, and the page must say which.
      })[region] ?? (language === 'fr' ? 'CAD' : language === 'es' && region !== 'US' ? undefined : 'USD'),
  ],
  [/^[¥￥]$/, ['JPY', 'CNY'], (_, language) => (language === 'zh' ? 'CNY' : language === 'ja' ? 'JPY' : undefined)],
  [
    /^[元圆圓]$/,
    ['CNY', 'TWD', 'HKD'],
    (region, language) =>
      region === 'HK' ? 'HKD' : region === 'TW' || region === 'HANT' ? 'TWD' : language === 'zh' ? 'CNY' : undefined,
  ],
  [
    /^kr\.?$/i,
    ['SEK', 'NOK', 'DKK', 'ISK'],
    (_, language) => ({ sv: 'SEK', nb: 'NOK', no: 'NOK', nn: 'NOK', da: 'DKK', is: 'ISK' })[language],
  ],
  [/^Rs\.?$/, ['INR', 'PKR', 'LKR'], (region) => ({ PK: 'PKR', LK: 'LKR' })[region] ?? 'INR'],
  [/^R$/, ['ZAR'], (region) => (region === 'ZA' ? 'ZAR' : undefined)],
  [/^Fr\.?$/, ['CHF'], (region) => (region === 'CH' ? 'CHF' : undefined)],
];

/** One alternation of every mark and code, for matching beside a number. */
export const currencyPattern = `(?<![A-Za-z])(?:${codes}|${Object.keys(marks).join('|')}|[$¥￥元圆圓]|[Kk]r\\.?|Rs\\.?|Fr\\.?|R)(?![A-Za-z])`;

const exact = Object.entries(marks).map(([mark, code]) => [new RegExp(`^(?:${mark})$`), code] as const);
const isCode = new RegExp(`^(?:${codes})$`);

/** ISO 4217 of a printed mark, or undefined when it names several and no hint decides. */
export function currencyOf(mark: string, hint: { currency?: string; language?: string } = {}): string | undefined {
  const text = mark.trim();
  if (isCode.test(text)) return text === 'RMB' ? 'CNY' : text === 'NTD' ? 'TWD' : text;
  const sole = exact.find(([pattern]) => pattern.test(text));
  if (sole) return sole[1];
  const several = shared.find(([pattern]) => pattern.test(text));
  if (!several) return undefined;
  if (hint.currency && several[1].includes(hint.currency)) return hint.currency;
  const [language = '', ...rest] = (hint.language ?? '').replace(/_/g, '-').split('-');
  const tail = rest.join('-').toUpperCase();
  // "zh-Hant-HK": the country before the script.
  const region = /(?:^|-)([A-Z]{2})$/.exec(tail)?.[1] ?? /HANT/.exec(tail)?.[0] ?? '';
  return several[2](region, language.toLowerCase());
}

const none = /^(?:KRW|JPY|VND|CLP|ISK|PYG|UGX|RWF|XAF|XOF|XPF|BIF|DJF|GNF|KMF|VUV)$/;
const three = /^(?:KWD|BHD|OMR|JOD|TND|IQD|LYD)$/;

/** Digits of the minor unit by ISO 4217: KRW 0, USD 2, KWD 3. Not by Intl: engines follow CLDR, which differs (HUF, IDR). */
export const minorDigits = (currency: string): number => (none.test(currency) ? 0 : three.test(currency) ? 3 : 2);

const marksOf = new Map<string, '.' | ',' | undefined>();

/** The decimal mark of a language, where the tag is a real one. */
function decimalOfLanguage(language: string): '.' | ',' | undefined {
  if (marksOf.has(language)) return marksOf.get(language);
  let mark: '.' | ',' | undefined;
  try {
    const part = new Intl.NumberFormat(language.replace(/_/g, '-'), { numberingSystem: 'latn' })
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value;
    mark = part === '.' || part === ',' ? part : undefined;
  } catch {
    mark = undefined;
  }
  marksOf.set(language, mark);
  return mark;
}

const comma = /^(?:BRL|DKK|NOK|SEK|ISK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|IDR|VND|ARS|CLP|COP)$/;

/** The decimal mark that language and currency agree on; undefined when they differ or neither says. */
export function decimalMark(currency: string, language?: string): '.' | ',' | undefined {
  const byCurrency = currency === 'EUR' || currency === 'CHF' ? undefined : comma.test(currency) ? ',' : '.';
  const byLanguage = language ? decimalOfLanguage(language) : undefined;
  if (byCurrency && byLanguage && byCurrency !== byLanguage) return undefined;
  return byLanguage ?? byCurrency;
}
