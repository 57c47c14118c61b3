// A letter's id and language in, that one letter's file out: what the screens use, so that no page carries all letters.
import { type LoadedLetter, place } from './loaded';
import { parseTemplate } from './template';
import type { Words } from './words';

const sources = import.meta.glob<string>('../../assets/letters/*/*.txt', { query: '?raw', import: 'default' });
const languages = import.meta.glob<Words>('./words/*.ts', { import: 'default' });

/** The languages in which a letter exists, its own first. */
export function letterLanguages(id: string): string[] {
  return Object.keys(sources)
    .map(place)
    .filter((path) => path.endsWith(`/${id}`))
    .map((path) => path.split('/')[0] ?? '');
}

/**
 * Loads one letter; fill it with `letterOf`. Do it while the screen is drawn: a click that copies has no time to wait.
 * @returns undefined when no letter has that id
 */
export async function loadLetter(id: string, wanted?: string): Promise<LoadedLetter | undefined> {
  const known = letterLanguages(id);
  const language = known.find((one) => one === wanted) ?? known[0];
  const source = sources[`../../assets/letters/${language}/${id}.txt`];
  const words = languages[`./words/${language}.ts`];
  if (!language || !source || !words) return undefined;
  return { id, language, template: parseTemplate(await source()), words: await words() };
}
