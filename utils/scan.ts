// Page → its labels, amounts and number marks, found once and shared by all generic readers.

import type { Dictionary, Word } from './dictionary';
import { drain } from './drain';
import { foldLabel, type LabelField } from './label';
import { type Amount, type MoneyHint, readAmounts } from './money';
import type { Page, Run } from './page';
import { rangeOf } from './range';

/** A run that is a label, or begins with one. */
export interface Hit {
  /** Index in `page.runs`. */
  at: number;
  run: Run;
  word: Word;
  folded: string;
  /** What follows the label in the same run: its value, when the page prints both together. */
  rest: string;
}

export interface Scan {
  page: Page;
  words: Dictionary;
  hits: readonly Hit[];
  hitAt: ReadonlyMap<number, Hit>;
  /** The hits that may label a field, in order. */
  labelling(field: LabelField): readonly Hit[];
  hint: MoneyHint;
  /** Whether a run holds a digit. */
  digits(at: number): boolean;
  /**
   * Which kinds of phrases a run may hold (`bitOf`): it holds none of the others. All of them where folding may join what
   * a remark in brackets parts.
   */
  said(at: number): number;
  /** Amounts printed in a run, with a currency's mark or with thousands or decimals. */
  amounts(at: number): readonly Amount[];
}

const scans = new WeakMap<Page, Scan>();

/** The page's one scan: made by the capture with the words of the page's languages, then read by all. */
export function scan(page: Page, words?: Dictionary): Scan {
  const known = words ? makeScan(page, words) : scans.get(page);
  if (!known) throw new Error('scanned with no words');
  scans.set(page, known);
  return known;
}

const longestLabel = 60;
const longestPair = 160;

/** Makes the page's scan with a pause now and then; `scan` gives it to all readers. */
export function* scanning(page: Page, words: Dictionary): Generator<undefined, Scan> {
  const made = yield* scanSteps(page, words);
  scans.set(page, made);
  return made;
}

/** The same in one go. Its own dictionary only in tests; readers call `scan`. */
export function makeScan(page: Page, words: Dictionary): Scan {
  return drain(scanSteps(page, words));
}

function* scanSteps(page: Page, words: Dictionary): Generator<undefined, Scan> {
  const hits: Hit[] = [];
  const hitAt = new Map<number, Hit>();
  const digits = new Uint8Array(page.runs.length);
  for (let at = 0; at < page.runs.length; at++) {
    if (at % 100 === 99) yield;
    const run = page.runs[at] as Run;
    if (hasDigit.test(run.text)) digits[at] = 1;
    const hit = findHit(run, at, words);
    if (!hit) continue;
    hits.push(hit);
    hitAt.set(at, hit);
  }
  yield;
  const hint = moneyHint(page, digits);
  yield;
  const amounts = new Map<number, readonly Amount[]>();
  const phrases = new Int32Array(page.runs.length).fill(-1);
  const byField = new Map<LabelField, readonly Hit[]>();
  return {
    page,
    words,
    hits,
    hitAt,
    labelling(field) {
      let found = byField.get(field);
      if (!found) {
        found = hits.filter((hit) => labels(hit, field));
        byField.set(field, found);
      }
      return found;
    },
    hint,
    digits: (at) => digits[at] === 1,
    said(at) {
      let bits = phrases[at] ?? 0;
      if (bits < 0) {
        const text = page.runs[at]?.text ?? '';
        bits = text.length < 2 || text.length > 200 ? 0 : brackets.test(text) ? everything : words.holds(tight(text));
        phrases[at] = bits;
      }
      return bits;
    },
    amounts(at) {
      if (digits[at] !== 1) return none;
      let found = amounts.get(at);
      if (!found) {
        const text = amountText(page, at);
        found = text.length < 400 ? readAmounts(text, hint).filter(isPrinted) : none;
        amounts.set(at, found);
      }
      return found;
    },
  };
}

const hasDigit = /\d/;
const brackets = /[([{<（［【〔「『]/;
const plain = /^[\x20-\x7e가-힣]*$/;
const everything = 0x7fff_ffff;

/** Lower case, without spaces, full-width forms as plain ones. */
const tight = (text: string): string => {
  const lower = (plain.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  return lower.includes(' ') ? lower.replaceAll(' ', '') : lower;
};

const none: readonly Amount[] = [];

const loneMark = /^[-−+]?\s?(?:[A-Z]{0,3}\s?\p{Sc}|[A-Z]{3}|원|円|元|kr\.?|zł|Kč|Ft|TL|RM|Rp)$/u;
const loneNumber = /^[-−+]?\s?\d[\d.,'\u00a0\u202f ]*$/;

/** A run's text, joined with the currency's mark when the page prints that in a run of its own beside the number. */
function amountText({ runs }: Page, at: number): string {
  const run = runs[at];
  if (!run) return '';
  if (!loneNumber.test(run.text)) return run.text;
  const before = runs[at - 1];
  if (before?.block === run.block && loneMark.test(before.text)) return before.text + run.text;
  const after = runs[at + 1];
  return after?.block === run.block && loneMark.test(after.text) ? run.text + after.text : run.text;
}

/** A number of pieces, a parcel's or an order's number: digits without any mark of money. */
const isPrinted = ({ text }: Amount) => !/^[\s(+-]*\d+[\s)]*$/.test(text);

function findHit(run: Run, at: number, words: Dictionary): Hit | undefined {
  const { text } = run;
  if (text.length > longestPair) return undefined;
  // A longer label may end in one of ours: only before a colon or a number sign.
  if (!words.begins(text) && !/[:：]$|#/.test(text) && !words.begins(text.replace(lead, ''))) return undefined;
  if (text.length <= longestLabel) {
    const folded = foldLabel(text);
    const word = words.words.get(folded);
    if (word) return { at, run, word, folded, rest: '' };
    // "Gesamtbetrag EUR"
    const bare = lone.test(text) ? text.replace(lastCode, '') : text;
    const known = bare === text ? undefined : words.words.get(foldLabel(bare));
    if (known) return { at, run, word: known, folded: foldLabel(bare), rest: '' };
  }
  return findPair(run, at, words);
}

/** "Your payment method:", "Het totaalbedrag:". */
const lead =
  /^(?:the|your|de|het|uw|je|der|die|das|ihre?|deine?|les?|la|votre|el|su|tu|il|os?|as?|seu|sua|ditt?|din|vaše|vaša|twoje?)\s/i;

/** "주문번호: 2026…", "Order total $12", "Order placed November 1, 2024": the label, then its value, in one run. */
function findPair(run: Run, at: number, words: Dictionary): Hit | undefined {
  const { text } = run;
  const make = (end: number, from = 0): Hit | undefined => {
    const folded = foldLabel(text.slice(from, end));
    const word = folded && folded.length <= words.longest ? words.words.get(folded) : undefined;
    return word && { at, run, word, folded, rest: text.slice(end).replace(/^[\s:：·|\-–—=]+/, '') };
  };
  /** "Amazon.com order number:", "Final details for Order #": the label is the last words of a longer one. */
  const makeTail = (end: number): Hit | undefined => {
    const parts = text.slice(0, end).trim().split(/\s+/);
    for (let drop = 1; drop < parts.length && drop <= 4; drop++) {
      const folded = foldLabel(parts.slice(drop).join(' '));
      const word = words.words.get(folded);
      if (!word || word.reject || !(word.fields.number !== undefined || word.fields.orderHeading !== undefined))
        continue;
      const { number, orderHeading } = word.fields;
      const fields = {
        ...(number !== undefined && { number: number + 20 }),
        ...(orderHeading !== undefined && { orderHeading: 20 }),
      };
      return {
        at,
        run,
        word: { fields, reject: false },
        folded,
        rest: text.slice(end).replace(/^[\s:：·|\-–—=]+/, ''),
      };
    }
    return undefined;
  };
  const colon = text.slice(0, longestLabel).search(/[:：]/);
  if (colon > 0) {
    const hit =
      make(colon) ??
      make(colon, lead.exec(text)?.[0].length) ??
      (colon === text.length - 1 ? makeTail(colon) : undefined);
    if (hit) return hit;
  }
  const digit = text.search(/\d/);
  if (digit < 0) return statusPair(text, words, make);
  if (digit === 0) return undefined;
  if (text[digit - 1] === '#') {
    const hit = make(digit) ?? makeTail(digit);
    if (hit) return hit;
  }
  const value = text.slice(0, digit).search(/[\p{Sc}#№]|(?:[A-Z]{2,3}|US)\s?\p{Sc}?\s?$/u);
  for (const end of value > 0 ? [value, digit] : [digit]) {
    const hit = end <= longestLabel ? make(end) : undefined;
    if (hit) return hit;
  }
  // Word by word, the longest label first: "Order placed November 1".
  const head = text.slice(0, Math.min(digit, longestLabel));
  const spaces = [...head.matchAll(/\s/g)].map((match) => match.index).reverse();
  for (const end of spaces.slice(0, 6)) {
    const hit = make(end);
    if (hit) return hit;
  }
  return undefined;
}

/** "Order status Processing", "배송상태 배송중": a label and one of its words, with nothing between them. */
function statusPair(text: string, words: Dictionary, make: (end: number) => Hit | undefined): Hit | undefined {
  if (text.length > longestLabel || !text.includes(' ') || !words.beginsStatus(text)) return undefined;
  for (const { index } of [...text.matchAll(/\s/g)].slice(0, 5)) {
    if (words.word(text.slice(index))?.status === undefined) continue;
    const hit = make(index);
    if (hit && (labels(hit, 'status') || labels(hit, 'paymentStatus'))) return hit;
  }
  return undefined;
}

/** The currency that the page prints most, and its language. */
function moneyHint(page: Page, digits: Uint8Array): MoneyHint {
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
  const coded = seen === 0 ? page.runs.find(({ text }) => text.length < 40 && lone.test(text)) : undefined;
  const currency = coded ? lone.exec(coded.text)?.[1] : ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? own);
  return { ...(currency && { currency }), ...(language && { language }) };
}

/** "Gesamtbetrag EUR": a currency beside a label, where the amounts have none. */
const lone = /(?:^|[\s(/])(EUR|USD|GBP|CHF|CAD|AUD|NZD|KRW|JPY|TWD|CNY|PLN|SEK|DKK|NOK|CZK|HKD|SGD)(?:$|[\s):])/;

const lastCode = /[\s(/]+[A-Z]{3}\)?\s*[:：]?$/;

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

/** True when the word may label the field. */
export const labels = (hit: Hit | undefined, field: LabelField): boolean => hit?.word.fields[field] !== undefined;

/** The text runs that stand as a label's value: the same run's rest, the next cell, the next sibling, or what follows. */
export interface Value {
  text: string;
  run: Run;
  at: number;
}

/** Candidate values of a label, nearest first; the caller takes the first that has the field's shape. */
export function valuesOf(scan: Scan, hit: Hit): Value[] {
  let known = values.get(hit);
  if (!known) {
    known = findValues(scan, hit);
    values.set(hit, known);
  }
  return known;
}

const values = new WeakMap<Hit, Value[]>();

function findValues(scan: Scan, hit: Hit): Value[] {
  const { runs } = scan.page;
  const found: Value[] = [];
  if (hit.rest) {
    const joined = blockText(scan, hit.at + 1, hit.run.block);
    found.push({ text: hit.rest, run: hit.run, at: hit.at });
    if (joined) found.push({ text: `${hit.rest} ${joined.text}`, run: hit.run, at: hit.at });
    return found;
  }
  const across = columnValue(scan, hit);
  if (across) return [across];
  let at = skipRemark(scan, hit.at + 1);
  const next = runs[at];
  if (!next) return found;
  const cell = hit.run.element.closest('th,td,dt');
  const row = cell?.localName === 'dt' ? undefined : cell?.parentElement;
  // Mails print a label in one row of a table and its value in the next.
  const alone = row && !row.contains(next.element) && scan.page.text(row) === hit.run.text;
  const around = row && !alone ? row : lowestAround(hit.run.element, next.element);
  if (!around.contains(next.element)) return found;
  for (let groups = 0; groups < 3 && at < runs.length; groups++) {
    const run = runs[at];
    if (!run || !around.contains(run.element)) break;
    if (isStruck(run.element)) {
      at = skipRemark(scan, at + 1);
      groups--;
      if (at > hit.at + 12) break;
      continue;
    }
    const other = scan.hitAt.get(at);
    if (other && !other.rest && !isValueWord(other)) break;
    if (other?.rest) break;
    const joined = blockText(scan, at, run.block);
    found.push({ text: run.text, run, at });
    if (joined && joined.text !== run.text) found.push({ text: joined.text, run, at });
    at = skipRemark(scan, joined ? joined.end : at + 1);
  }
  return found;
}

/** A box of labels alone and a box of as many values beside it: the value stands at the label's place. */
function columnValue(scan: Scan, hit: Hit): Value | undefined {
  const box = hit.run.block.parentElement;
  const beside = box?.nextElementSibling;
  if (!box || !beside || box.childElementCount < 2 || box.childElementCount > 12) return undefined;
  if (box.childElementCount !== beside.childElementCount || hit.run.element.closest('table,dl')) return undefined;
  const labels = rangeOf(scan.page, box);
  if (labels.to - labels.from !== box.childElementCount) return undefined;
  for (let at = labels.from; at < labels.to; at++) {
    const label = scan.hitAt.get(at);
    const fields = label?.rest === '' ? label.word.fields : {};
    // A head of columns is a grid's.
    if (!Object.keys(fields).length || 'quantity' in fields || 'unitPrice' in fields || 'itemName' in fields) return;
  }
  const cell = beside.children[hit.at - labels.from];
  if (!cell) return undefined;
  const { from, to } = rangeOf(scan.page, cell);
  const run = scan.page.runs[from];
  return run && to > from && !scan.hitAt.has(from) ? { text: scan.page.text(cell), run, at: from } : undefined;
}

/** A remark in brackets between a label and its value, printed in pieces: "Total" "(" "incl. tax $0.00" ")" "$114.60". */
function skipRemark(scan: Scan, from: number): number {
  const opening = scan.page.runs[from]?.text ?? '';
  if (!/^[(（[［]/.test(opening) || /\d{5}/.test(opening)) return from;
  for (let at = from; at < from + 6; at++) {
    const text = scan.page.runs[at]?.text;
    if (text === undefined) break;
    if (/[)）\]］]$/.test(text)) return /^[\]［[（(]\s?[\w-]{5,}\s?[)）\]］]$/.test(text) ? from : at + 1;
    if (/[)）\]］]/.test(text)) break;
  }
  return from;
}

/** A price that no longer holds. */
export const isStruck = (element: Element): boolean =>
  element.closest('del,s,strike') !== null || /line-through/.test(element.getAttribute('style') ?? '');

/** A status or payment word that is also somebody's label stands as a value behind another label. */
const isValueWord = (hit: Hit): boolean => hit.word.status !== undefined;

function blockText(scan: Scan, from: number, block: Element): { text: string; end: number } | undefined {
  const parts: string[] = [];
  let at = from;
  for (; at < scan.page.runs.length && parts.length < 12; at++) {
    const run = scan.page.runs[at];
    if (!run || run.block !== block) break;
    if (at > from && isStruck(run.element)) continue;
    if (at > from && scan.hitAt.has(at) && !isValueWord(scan.hitAt.get(at) as Hit)) break;
    parts.push(run.text);
  }
  return parts.length ? { text: joinParts(parts), end: at } : undefined;
}

/** "$", "12", ".99" → "$12.99"; other parts with a space between them. */
export function joinParts(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const glue = /^[.,]\d|^[.,]$/.test(part) || /^\p{Sc}$/u.test(text) || /\d[.,]$/.test(text);
    text += text && !glue ? ` ${part}` : part;
  }
  return text;
}

function lowestAround(a: Element, b: Element): Element {
  let around: Element = a;
  while (!around.contains(b) && around.parentElement) around = around.parentElement;
  return around;
}
