// (key, facts) → a sentence in the active language. Catalogs are files `locales/<language>/<room>.ts`; a page loads only its rooms.
//
// In a catalog: `{name}` is filled from the facts; `{n:item|items}` picks a plural form by the number `n`.
// A fact is put into words by its look: a Day (`2026-11-26`), money (`KRW 128000`), or, where the catalog has
// `<slot>.<value>` (`channel.kakao`), that entry. Anything else is printed as it is.
import { dayText, moneyText } from './format';
import type desk from './locales/ko/desk';
import type screens from './locales/ko/screens';
import type welcome from './locales/ko/welcome';
import type { Day } from './model';
import type { Language, Settings } from './settings';

export type Key = keyof typeof screens | keyof typeof desk | keyof typeof welcome;
export type Facts = Record<string, string | number | undefined>;
/** `…-brief`: what the popup shows at once, without the words of forms and how each step is done; `…-rest`: these. */
export type Room =
  | `${'screens' | 'law' | 'law-abroad'}${'' | '-brief'}`
  | 'screens-rest'
  | 'desk'
  | 'welcome'
  | 'law-seller';

const files = import.meta.glob<Record<string, string>>('./locales/*/*.ts', { import: 'default' });
const brief = import.meta.glob<Record<string, string>>('./locales/*/{screens,law,law-abroad}.ts', {
  import: 'default',
  query: '?brief',
});

const rest = import.meta.glob<Record<string, string>>('./locales/*/screens.ts', { import: 'default', query: '?rest' });

/** Every room that this page has asked for. */
const spoken = new Set<Room>();

let catalog: Record<string, string> = {};
let active: Language = 'ko';
let plural = new Intl.PluralRules('ko');

/** The language a screen is shown in. */
export const language = (): Language => active;

/** The first of the browser's languages that we speak; English for everybody else. */
export function chooseLanguage(wanted: Settings['language'], offered: readonly string[]): Language {
  if (wanted !== 'auto') return wanted;
  const known = offered.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => /^(ko|en|ja)$/.test(tag));
  return (known as Language | undefined) ?? 'en';
}

function read(language: Language, room: Room): Promise<Record<string, string>> | undefined {
  const [name, view] = room.split(/-(brief|rest)$/);
  const place = `./locales/${language}/${name}.ts`;
  return (view === 'brief' ? brief : view === 'rest' ? rest : files)[place]?.();
}

/** Loads these rooms of that language, beside those asked for before, and makes it the active one. */
export async function speak(wanted: Language, rooms: readonly Room[]): Promise<void> {
  for (const room of rooms) spoken.add(room);
  useCatalog(wanted, Object.assign({}, ...(await Promise.all([...spoken].map((room) => read(wanted, room))))));
}

/** Makes these words the active ones. */
export function useCatalog(wanted: Language, words: Record<string, string>): void {
  catalog = words;
  active = wanted;
  plural = new Intl.PluralRules(wanted);
}

function words(slot: string, fact: string | number): string {
  if (typeof fact === 'number') return fact.toLocaleString(active);
  const known = catalog[`${slot}.${fact}`];
  if (known !== undefined) return known;
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return dayText(fact as Day, active);
  const money = /^([A-Z]{3}) (-?\d+)$/.exec(fact);
  if (money?.[1] && money[2]) return moneyText({ currency: money[1], amount: Number(money[2]) }, active);
  return fact;
}

function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)(?::([^}|]*)\|([^}]*))?\}/g, (whole, slot: string, one?: string, other?: string) => {
    const fact = facts[slot];
    if (fact === undefined) return one === undefined ? whole : (other ?? '');
    if (one === undefined) return words(slot, fact);
    return plural.select(Number(fact)) === 'one' ? one : (other ?? '');
  });
}

/** A sentence by a key that comes from data (`step.<id>.title`); undefined where the language has none. */
export function say(key: string, facts: Facts = {}): string | undefined {
  const text = catalog[key];
  return text === undefined ? undefined : fill(text, facts);
}

/** A sentence by its typed key. */
export function t(key: Key, facts: Facts = {}): string {
  return say(key, facts) ?? key;
}
