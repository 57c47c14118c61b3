// Lists of phrases → for a folded text, which of the lists have a phrase in it, by one look at each three letters of it.

/** Bit n of the answer is set when a phrase of the n-th list stands anywhere in the text. */
export type PhraseFinder = (folded: string) => number;

interface Phrase {
  text: string;
  bit: number;
}

const size = 1 << 14;

export function phraseFinder(lists: readonly (readonly string[])[]): PhraseFinder {
  /** Whether any phrase begins with such letters at all: most places of a text are done with this. */
  const begun = new Uint8Array(size);
  const byStart = new Map<number, Phrase[]>();
  const short: Phrase[] = [];
  lists.forEach((list, n) => {
    for (const text of list) {
      const phrase = { text, bit: 1 << n };
      if (text.length < 3) {
        short.push(phrase);
        continue;
      }
      const start = hash(text, 0);
      begun[start & (size - 1)] = 1;
      const others = byStart.get(start);
      if (others) others.push(phrase);
      else byStart.set(start, [phrase]);
    }
  });
  return (folded) => {
    let found = 0;
    for (let at = 0; at < folded.length - 2; at++) {
      const start = hash(folded, at);
      if (begun[start & (size - 1)] !== 1) continue;
      for (const { text, bit } of byStart.get(start) ?? [])
        if ((found & bit) === 0 && folded.startsWith(text, at)) found |= bit;
    }
    for (const { text, bit } of short) if ((found & bit) === 0 && folded.includes(text)) found |= bit;
    return found;
  };
}

const hash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) | 0;
