// A letter's id and language in, that one letter's file out: what the screens use, so that no page carries all letters.
import { type LoadedLetter, place, placesOf } from './loaded';
import { parseTemplate } from './template';
import type { Words } from './words';

const sources = import.meta.glob<string>('../../assets/letters/*/*.txt', { query: '?raw', import: 'default' });
const languages = import.meta.glob<Words>('./words/*.ts', { import: 'default' });
const whereIs = (id: string) => placesOf(id, Object.keys(sources).map(place));

/** The languages in which a letter exists, its own first. */
export function letterLanguages(id: string): string[] {
  return [...whereIs(id).keys()];
}

/**
 * Loads one letter; fill it with `letterOf`. Do it while the screen is drawn: a click that copies has no time to wait.
 * @returns undefined when no letter has that id
 */
export async function loadLetter(id: string, wanted?: string): Promise<LoadedLetter | undefined> {
  const known = whereIs(id);
  const language = wanted && known.has(wanted) ? wanted : [...known.keys()][0];
  const source = sources[`../../assets/letters/${known.get(language ?? '')}.txt`];
  const words = languages[`./words/${language}.ts`];
  if (!language || !source || !words) return undefined;
  return { id, language, template: parseTemplate(await source()), words: await words() };
}
