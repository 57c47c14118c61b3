// (A run, the words of the page's languages) → the label it is or begins with, and what follows it.
import type { Dictionary } from '../dictionary';
import { foldLabel } from '../label';
import type { Run } from '../page';
import type { Hit } from '../scan';
import { loneCode } from './amounts';

const longestLabel = 60;
const longestPair = 160;

const lastCode = /[\s(/]+[A-Z]{3}\)?\s*[:：]?$/;

/** The label that a run is or begins with. */
export function findHit(run: Run, at: number, words: Dictionary): Hit | undefined {
  // "【ご注文番号】 A-551209"
  const text = run.text.replace(/^【\s*([^】]{2,20}?)\s*】\s*/, '$1：');
  if (text.length > longestPair) return undefined;
  // A longer label may end in one of ours: only before a colon or a number sign.
  if (!words.begins(text) && !endsOrMarks(text) && !words.begins(text.replace(lead, ''))) return undefined;
  if (text.length <= longestLabel) {
    const folded = foldLabel(text);
    const word = words.words.get(folded);
    if (word) return { at, run, word, folded, rest: '' };
    // "Gesamtbetrag EUR"
    const bare = loneCode.test(text) ? text.replace(lastCode, '') : text;
    const known = bare === text ? undefined : words.words.get(foldLabel(bare));
    if (known) return { at, run, word: known, folded: foldLabel(bare), rest: '' };
  }
  return findPair(run, text, at, words);
}

/** A colon at the end, or a number sign. */
function endsOrMarks(text: string): boolean {
  const end = text.charCodeAt(text.length - 1);
  return end === 0x3a || end === 0xff1a || text.includes('#');
}

/** "Your payment method:", "Het totaalbedrag:". */
const lead = /^(?:the|your|de|het|uw|je|d[eia][res]|ihre?|les?|la|votre|el|su|tu|il|seu|sua)\s/i;

/** "주문번호: 2026…", "Order total $12", "Order placed November 1, 2024": the label, then its value, in one run. */
function findPair(run: Run, text: string, at: number, words: Dictionary): Hit | undefined {
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
  // "merchant_1795021337402" is one word.
  if (digit === 0 || text[digit - 1] === '_') return undefined;
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
    const { fields } = hit?.word ?? {};
    if (fields && (fields.status !== undefined || fields.paymentStatus !== undefined)) return hit;
  }
  return undefined;
}
