// A case and the languages a letter has in, the one its reader most likely reads out; the user may choose another.
import type { Case, CaseFacts, Jurisdiction } from '../model';

const byCountry: Record<string, string> = { KR: 'ko', JP: 'ja', DE: 'de', AT: 'de', CH: 'de', LI: 'de' };
const byJurisdiction: Record<Jurisdiction, string> = { KR: 'ko', JP: 'ja', DE: 'de', US: 'en', UK: 'en', EU: 'en' };
const byEnding: Record<string, string> = { kr: 'ko', jp: 'ja', de: 'de', at: 'de', ch: 'de', uk: 'en', us: 'en' };

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
export function proposeLanguage(watched: Case, languages: readonly string[]): string | undefined {
  // Letters in Korean go to Korean shops, banks and offices, wherever the seller is.
  if (languages.includes('ko')) return 'ko';
  const country = countryOf(watched);
  const ending = watched.order.site.split('.').at(-1) ?? '';
  const wanted = country ? (byCountry[country] ?? 'en') : (byEnding[ending] ?? byJurisdiction[watched.jurisdiction]);
  return languages.find((one) => one === wanted) ?? languages.find((one) => one === 'en') ?? languages[0];
}
