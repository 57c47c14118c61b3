// utils/labels/* → one dictionary: folded word → what it may label, status, payment; folded phrases by what a page says.
import { drain } from './drain';
import { foldLabel, type LabelField, type Labels, type SellerLabel } from './label';
import type { PaymentKind, StatusKind } from './model';
import { type PhraseFinder, phraseFinder } from './phrases';

export interface Word {
  /** What it may label, with its place in its language's list: 0 is the clearest word for that field. */
  fields: Partial<Record<LabelField, number>>;
  /** Its amount is never the order's total. */
  reject: boolean;
  seller?: SellerLabel;
  status?: StatusKind;
}

export type PhraseKind = keyof Labels['phrases'];

const phraseKinds = [
  'complete',
  'detail',
  'list',
  'receipt',
  'cart',
  'checkout',
  'product',
  'failure',
  'unpaid',
  'intermediary',
] as const satisfies readonly PhraseKind[];

/** A kind's bit in what `holds` says of a text. */
export const bitOf = (...kinds: readonly PhraseKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << phraseKinds.indexOf(kind)), 0);

export interface Dictionary {
  words: ReadonlyMap<string, Word>;
  /** The word that a whole text is, folded. */
  word(text: string): Word | undefined;
  /** Longest word, in folded characters. */
  longest: number;
  /** Whether a word could begin as a text does; false only where none can. Most texts of a page begin as none. */
  begins(text: string): boolean;
  /** The same of the words that label a status. */
  beginsStatus(text: string): boolean;
  /** Folded phrases by kind. */
  phrases: Readonly<Record<PhraseKind, readonly string[]>>;
  /** Which kinds of phrases a folded text holds: `bitOf` of each. */
  holds: PhraseFinder;
  /** Folded payment words, the longest first. */
  payments: readonly (readonly [string, PaymentKind])[];
  pieces: readonly string[];
  times: readonly string[];
  sentences: readonly string[];
}

/** Builds the dictionary of some languages. */
export const makeDictionary = (languages: readonly Labels[]): Dictionary => drain(making(languages));

/** The same with pauses: thousands of words are folded by code that has not run before. */
function* making(languages: readonly Labels[]): Generator<undefined, Dictionary> {
  const words = new Map<string, Word>();
  const word = (text: string): Word => {
    const key = foldLabel(text);
    let entry = words.get(key);
    if (!entry) {
      entry = { fields: {}, reject: false };
      words.set(key, entry);
    }
    return entry;
  };
  const phrases: Record<string, Set<string>> = {};
  const payments = new Map<string, PaymentKind>();
  const pieces = new Set<string>();
  const times = new Set<string>();
  const sentences = new Set<string>();
  for (const language of languages) {
    for (const [field, texts] of entries(language.fields)) {
      texts.forEach((text, rank) => {
        const { fields } = word(text);
        fields[field] = Math.min(rank, fields[field] ?? rank);
      });
      yield;
    }
    for (const text of language.reject) word(text).reject = true;
    yield;
    for (const [kind, texts] of entries(language.seller ?? {})) for (const text of texts) word(text).seller ??= kind;
    yield;
    for (const [kind, texts] of entries(language.statuses)) {
      for (const text of texts) word(text).status ??= kind;
      yield;
    }
    for (const [kind, texts] of entries(language.payments)) {
      for (const text of texts) {
        const folded = foldLabel(text);
        if (!payments.has(folded)) payments.set(folded, kind);
      }
      yield;
    }
    for (const [kind, texts] of entries(language.phrases)) {
      phrases[kind] ??= new Set();
      for (const text of texts) phrases[kind].add(foldLabel(text));
      yield;
    }
    for (const text of language.pieces ?? []) pieces.add(text.toLowerCase());
    for (const text of language.times ?? []) times.add(text.toLowerCase());
    for (const text of language.sentences ?? []) sentences.add(text);
  }
  words.delete('');
  const said = Object.fromEntries(
    phraseKinds.map((kind) => [kind, [...(phrases[kind] ?? [])].filter((phrase) => phrase.length > 1)]),
  ) as Record<PhraseKind, string[]>;
  yield;
  const begins = beginning(words.keys());
  yield;
  const beginsStatus = beginning(
    [...words].filter(([, { fields }]) => 'status' in fields || 'paymentStatus' in fields).map(([key]) => key),
  );
  let longest = 0;
  for (const { length } of words.keys()) longest = Math.max(longest, length);
  yield;
  return {
    words,
    longest,
    begins,
    beginsStatus,
    word: (text) => (begins(text) ? words.get(foldLabel(text)) : undefined),
    phrases: said,
    holds: phraseFinder(phraseKinds.map((kind) => said[kind])),
    payments: [...payments].filter(([key]) => key.length > 1).sort((a, b) => b[0].length - a[0].length),
    pieces: [...pieces],
    times: [...times],
    sentences: [...sentences],
  };
}

/** So many first letters of a text tell whether a word could begin as it does. */
const telling = 6;
const size = 1 << 17;

/** Great and small letters alike. */
const mixed = (mark: number, letter: number): number => (mark * 31 + (letter | 32)) & (size - 1);

/**
 * Looks at the first letters that folding leaves alone, up to the first sign that it may not. At the mark of such letters
 * stands whether words go on after them or one ends there: no text is cut to be asked for.
 */
function beginning(words: Iterable<string>): (text: string) => boolean {
  const told = new Uint8Array(size);
  for (const word of words) {
    let mark = 0;
    for (let at = 0; at < word.length && at < telling; at++) {
      mark = mixed(mark, word.charCodeAt(at));
      if (told[mark] !== 2) told[mark] = at + 1 < word.length ? 1 : 2;
    }
  }
  return (text) => {
    let mark = 0;
    let ended = false;
    for (let at = 0, length = 0; at < text.length && length < telling; at++) {
      const code = text.charCodeAt(at);
      const small = code | 32;
      if (code === 32) continue;
      if (at === 0 && code > 47 && code < 58) return told[code] !== 0;
      // A mark that joins the letter before it makes another letter of both.
      if (code > 0xd7a3 || (code > 127 && code < 0xac00)) return true;
      if (code < 128 && (small < 97 || small > 122)) break;
      ended ||= told[mark] === 2;
      mark = mixed(mark, code);
      length++;
    }
    return ended || !mark || told[mark] !== 0;
  };
}

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

const known = new Map<string, Dictionary>();

/** The dictionary of some languages, made once for each set of them, with pauses. */
export function* makingDictionary(
  labels: Readonly<Record<string, Labels>>,
  languages: readonly string[],
): Generator<undefined, Dictionary> {
  const key = languages.join();
  const made = known.get(key) ?? (yield* making(languages.flatMap((one) => labels[one] ?? [])));
  known.set(key, made);
  return made;
}

/** The same in one go. */
export const dictionaryOf = (labels: Readonly<Record<string, Labels>>, languages: readonly string[]): Dictionary =>
  drain(makingDictionary(labels, languages));
