// A case and the languages a letter has in, the one its reader most likely reads out; the user may choose another.
import type { Case, CaseFacts, Jurisdiction } from '../model';

const byCountry: Record<string, string> = { KR: 'ko', JP: 'ja', DE: 'de', AT: 'de', CH: 'de', LI: 'de' };
const byJurisdiction: Record<Jurisdiction, string> = { KR: 'ko', JP: 'ja', DE: 'de', US: 'en', UK: 'en', EU: 'en' };
const byEnding: Record<string, string> = {
  kr: 'ko',
  jp: 'ja',
  ...Object.fromEntries(['de', 'at', 'ch'].map((ending) => [ending, 'de'])),
  ...Object.fromEntries(
    'uk us ie ca au nz cn hk tw sg fr it es pt nl be pl se dk no fi'.split(' ').map((ending) => [ending, 'en']),
  ),
};

/** One letter under two names: Korea's ladders ask in Korean first, a seller abroad reads the other. */
export const twins: Record<string, string> = {
  'kr-inquiry': 'inquiry',
  'kr-reminder': 'reminder',
  inquiry: 'kr-inquiry',
  reminder: 'kr-reminder',
};

/** Whether a letter can be had in more than one language; known before its file is read, so that its place is kept. */
export const several = (id: string): boolean => id in twins || /^(de|eu)-|^kr-overseas-dispute$/.test(id);

/** The country that was stated last, in two letters. */
function countryOf(watched: Case): string | undefined {
  let facts: CaseFacts = {};
  for (const event of watched.events) if (event.kind === 'facts-stated') facts = { ...facts, ...event.facts };
  return facts.sellerCountry?.toUpperCase();
}

/**
 * Where the seller is: stated, else the address's last part, else the law of the case; English where the letter has nothing nearer.
 * @param languages those in which the letter exists; the answer is one of them, or undefined when there are none
 */
export function proposeLanguage(watched: Case, id: string, languages: readonly string[]): string | undefined {
  // All others in Korean go to Korean sellers, banks and offices.
  if (languages.includes('ko') && !twins[id]) return 'ko';
  const country = countryOf(watched);
  const ending = watched.order.site.split('.').at(-1) ?? '';
  const wanted = country ? (byCountry[country] ?? 'en') : (byEnding[ending] ?? byJurisdiction[watched.jurisdiction]);
  return languages.find((one) => one === wanted) ?? languages.find((one) => one === 'en') ?? languages[0];
}
