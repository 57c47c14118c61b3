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

function beginning(words: Iterable<string>): (text: string) => boolean {
  /** How words begin, in one letter to all that tell; and the words that are shorter. */
  const starts = new Set<string>();
  const short = new Set<string>();
  for (const word of words) {
    for (let length = 1; length <= telling; length++) starts.add(word.slice(0, length));
    if (word.length < telling) short.add(word);
  }
  return (text) => {
    const lead = leadOf(text);
    if (!lead || starts.has(lead)) return true;
    for (let length = 1; length < lead.length; length++) if (short.has(lead.slice(0, length))) return true;
    return false;
  };
}

/** The first letters that folding leaves alone, up to the first sign that it may not; a digit alone where it comes first. */
function leadOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return text.charAt(0);
  let lead = '';
  for (let at = 0; at < text.length && lead.length < telling; at++) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) lead += String.fromCharCode(code | 32);
    else if (code >= 0xac00 && code <= 0xd7a3) lead += text.charAt(at);
    // A mark that joins the letter before it makes another letter of both.
    else if (code > 127) return lead.slice(0, -1);
    else if (code !== 32) break;
  }
  return lead;
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
