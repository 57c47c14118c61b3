// Text → a company's number of another country: VAT ids of the EU, company registers, 法人番号, 統一編號, ABN, CNPJ.
// Shapes and check digits as the issuing offices publish them; a number whose check digit fails is none.

export interface CompanyNumber {
  /** Without spaces and dots, with its country's letters where it is printed with them. */
  number: string;
  /** ISO 3166-1. */
  country: string;
}

interface Kind {
  country: string;
  /** On letters and digits alone, upper case. */
  shape: RegExp;
  holds?: (digits: number[]) => boolean;
  /** Digits alone: believed only behind a label of its country's pages. */
  mute?: boolean;
}

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
const luhn = (digits: readonly number[]) =>
  [...digits]
    .reverse()
    .reduce((sum, digit, at) => sum + (at % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit), 0) %
    10 ===
  0;
const numberOf = (digits: readonly number[]) => Number(digits.join(''));

/** ISO 7064, mod 11,10. */
function mod1110(digits: readonly number[]): boolean {
  let rest = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (digit + rest) % 10 || 10;
    rest = (sum * 2) % 11;
  }
  return (11 - rest) % 10 === digits.at(-1);
}

/** 法人番号: the first digit is 9 less the rest of the others, from the right times 1 2 1 2 …, by 9. */
const corporateJp = ([check, ...digits]: number[]) =>
  9 - (weighted([...digits].reverse(), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 9) === check;
/** 統一編號: the digits of the products are added; a seventh digit of 7 leaves one open. */
function unifiedTw(digits: number[]): boolean {
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((all, weight, at) => {
    const product = weight * (digits[at] ?? 0);
    return all + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (digits[6] === 7 && (sum + 1) % 5 === 0);
}
const abn = ([first = 0, ...digits]: number[]) =>
  weighted([first - 1, ...digits], [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
function cnpj(digits: number[]): boolean {
  const check = (weights: number[]) => {
    const rest = weighted(digits, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return (
    check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digits[12] &&
    check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digits[13]
  );
}
/** UK VAT: weights 8 to 2 and the last two digits come to a multiple of 97, or 55 more do. */
function vatGb(digits: number[]): boolean {
  const sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + numberOf(digits.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

const kinds: readonly Kind[] = [
  { country: 'DE', shape: /^DE\d{9}$/, holds: mod1110 },
  { country: 'AT', shape: /^ATU\d{8}$/ },
  { country: 'BE', shape: /^BE[01]\d{9}$/, holds: (d) => 97 - (numberOf(d.slice(0, 8)) % 97) === numberOf(d.slice(8)) },
  { country: 'DK', shape: /^DK[1-9]\d{7}$/, holds: (d) => weighted(d, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  { country: 'ES', shape: /^ES(?:[A-Z]\d{7}[A-Z\d]|\d{8}[A-Z])$/ },
  { country: 'FI', shape: /^FI\d{8}$/ },
  {
    country: 'FR',
    shape: /^FR\d{11}$/,
    holds: (d) => (12 + 3 * (numberOf(d.slice(2)) % 97)) % 97 === numberOf(d.slice(0, 2)),
  },
  { country: 'IE', shape: /^IE\d{7}[A-Z]{1,2}$/ },
  { country: 'IT', shape: /^IT\d{11}$/, holds: luhn },
  { country: 'LU', shape: /^LU\d{8}$/, holds: (d) => numberOf(d.slice(0, 6)) % 89 === numberOf(d.slice(6)) },
  { country: 'NL', shape: /^NL\d{9}B\d{2}$/ },
  { country: 'PL', shape: /^PL\d{10}$/, holds: (d) => weighted(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === d[9] },
  { country: 'PT', shape: /^PT[1-9]\d{8}$/ },
  { country: 'SE', shape: /^SE\d{12}$/ },
  { country: 'GB', shape: /^GB\d{9}$/, holds: vatGb },
  { country: 'CH', shape: /^CHE\d{9}(?:MWST|TVA|IVA)?$/ },
  { country: 'JP', shape: /^T\d{13}$/, holds: corporateJp },
  { country: 'CN', shape: /^[159Y][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/ },
  { country: 'IN', shape: /^\d{2}[A-Z]{5}\d{4}[A-Z]\d?[A-Z\d]Z[A-Z\d]$/ },
  { country: 'BR', shape: /^\d{14}$/, holds: cnpj, mute: true },
  { country: 'JP', shape: /^\d{13}$/, holds: corporateJp, mute: true },
  { country: 'IT', shape: /^\d{11}$/, holds: luhn, mute: true },
  { country: 'AU', shape: /^\d{11}$/, holds: abn, mute: true },
  { country: 'FR', shape: /^\d{14}$|^\d{9}$/, holds: luhn, mute: true },
  { country: 'TW', shape: /^\d{8}$/, holds: unifiedTw, mute: true },
  { country: 'GB', shape: /^(?:\d{8}|(?:SC|NI|OC|SO|NC)\d{6})$/, mute: true },
];

const token = /(?<![A-Za-z0-9])[A-Za-z]{0,4}[ -]?\d[\dA-Za-z .\-/]{5,24}/g;

/** The first number of a text; numbers that are digits alone only where `labelled`, after their label was seen. */
export function readCompanyNumber(text: string, labelled = false): CompanyNumber | undefined {
  for (const [printed] of text.slice(0, 400).matchAll(token)) {
    const words = printed.trim().split(/\s+/);
    // What follows a number in the same line is cut off word by word.
    for (let count = Math.min(words.length, 6); count > 0; count--) {
      const number = words
        .slice(0, count)
        .join('')
        .replace(/[.\-/]/g, '')
        .toUpperCase();
      const digits = [...number.replace(/\D/g, '')].map(Number);
      const kind = kinds.find(
        ({ shape, holds, mute }) => (labelled || !mute) && shape.test(number) && (!holds || holds(digits)),
      );
      if (kind) return { number, country: kind.country };
    }
  }
  return undefined;
}
