// An order's words → one line to search in; and what was typed → whether a line has it. 초성 alone finds Korean words.
import { getChoseong } from 'es-hangul';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Words folded, their initial consonants, and long numbers without their hyphens, in one line. */
export function searchKey(words: (string | number | undefined)[]): string {
  const plain = fold(words.filter((word) => word !== undefined).join(' '));
  const initials = getChoseong(plain).replace(/\s/g, '');
  const numbers = (plain.match(/\d[\d-]{3,}\d/g) ?? []).filter((number) => number.includes('-'));
  return `${plain}|${initials}|${numbers.map((number) => number.replaceAll('-', '')).join(' ')}`;
}

/** Whether every word of the query is in the line. */
export function matches(key: string, query: string): boolean {
  // Half-typed syllables come as compatibility letters (ㄱ); folding would turn them into others, so they go as typed.
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => key.includes(word) || key.includes(fold(word)));
}
