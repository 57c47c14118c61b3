// An order's words → one line to search in; and what was typed → whether a line has it. 초성 alone finds Korean words.

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Initial consonants in the order of Unicode's syllable block: each stands before 588 syllables. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The initial consonants of the Korean syllables; all else is left out. */
function initialsOf(text: string): string {
  const syllables = text.match(/[가-힣]/g) ?? [];
  return syllables.map((syllable) => initials[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)]).join('');
}

/** Words folded, their initial consonants, and long numbers without their hyphens, in one line. */
export function searchKey(words: (string | number | undefined)[]): string {
  const plain = fold(words.filter((word) => word !== undefined).join(' '));
  const numbers = (plain.match(/\d[\d-]{3,}\d/g) ?? []).filter((number) => number.includes('-'));
  return `${plain}|${initialsOf(plain)}|${numbers.map((number) => number.replaceAll('-', '')).join(' ')}`;
}

/** What was typed → whether a line has every word of it. Made once for a query: it is asked of ten thousand lines. */
export function matcher(query: string): (key: string) => boolean {
  // Half-typed syllables come as compatibility letters (ㄱ); folding would turn them into others, so they go as typed.
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const pairs = words.map((word) => [word, fold(word)] as const);
  return (key) => pairs.every(([typed, folded]) => key.includes(typed) || key.includes(folded));
}

/** Whether every word of the query is in the line. */
export const matches = (key: string, query: string): boolean => matcher(query)(key);
