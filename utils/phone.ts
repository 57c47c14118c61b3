// Phone: numbers as footers print them → one form per number, and the link that calls it.

export interface PhoneFound {
  /** `02-1234-5678`, `1588-1234`; numbers from abroad as printed, spaces folded. */
  phone: string;
  text: string;
  index: number;
}

const korean =
  /(?<![\d-])(?:\+?82[-.\s)]{0,2}\(?0?\)?(?=[1-9]))?\(?(0(?:2|[3-6]\d|1[016789]|70|80|50\d?)|(?:1[5689]\d\d)|(?:2|[3-6]\d|1[016789]|70|80|50\d)(?<=82[-.\s)(0]{0,4}\d{1,3}))\)?[-.~\s–—)]{0,3}(?:(\d{3,4})[-.\s–—]{0,3}(\d{4})|(\d{4}))(?!\d|-\d)/g;
const foreign = /(?<![\d\p{L}])(\+?\(?\d[\d\s()./–-]{6,22}\d)(?![\d\p{L}])/u;

/** Korean digits, leading 0 included, to the usual groups; undefined when no such number exists. */
export function formatKoreanPhone(digits: string): string | undefined {
  const d = digits.replace(/\D/g, '').replace(/^(?:00)?82(?=[1-9])0?/, (lead) => (lead.endsWith('2') ? '0' : '0'));
  const match =
    d.match(/^(1[5689]\d\d)(\d{4})$/) ??
    d.match(/^(02)(\d{3,4})(\d{4})$/) ??
    d.match(/^(050\d)(\d{3,4})(\d{4})$/) ??
    d.match(/^(0(?:[3-6]\d|70|80|1[016789]))(\d{3,4})(\d{4})$/);
  if (!match || /^0(?:4[5-9]|5[6-9]|6[5-9]|3[4-9])/.test(d)) return undefined;
  return match.slice(1).join('-');
}

/** The first phone number of a text. Without a country, Korean; `+` numbers always, other countries' when it is named. */
export function readPhone(text: string, country = 'KR'): PhoneFound | undefined {
  const source = text.slice(0, 500);
  // Seven digits make a phone number; most texts have none, and the patterns are dear.
  if (!/\d/.test(source) || source.replace(/\D+/g, '').length < 7) return undefined;
  for (const match of source.matchAll(korean)) {
    const phone = formatKoreanPhone(match[0].replace(/\(0\)/, ''));
    if (phone && (country === 'KR' || /^\+?82/.test(match[0]))) return { phone, text: match[0], index: match.index };
  }
  const match = source.match(foreign);
  if (!match?.[1] || match.index === undefined) return undefined;
  const printed = match[1].replace(/[\s(/.–-]+$/, '');
  const digits = printed.replace(/\D/g, '');
  const plus = printed.startsWith('+');
  if (digits.length < 7 || digits.length > 15 || (!plus && country === 'KR')) return undefined;
  if (!plus && !/^[(0]|^[1-9]\d{0,2}[-\s.)]/.test(printed)) return undefined;
  if (/^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/.test(printed) || /^\d{3}-\d{2}-\d{5}$/.test(printed)) return undefined;
  return { phone: printed.replace(/\s+/g, ' '), text: match[0], index: match.index };
}

/** `tel:` link of a number as printed. */
export function telHref(phone: string): string {
  const lead = phone.trim().startsWith('+') ? '+' : '';
  return `tel:${lead}${phone.replace(/\(0\)/, '').replace(/\D/g, '')}`;
}
