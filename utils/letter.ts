// Machine: a letter's id and a case in; its text, markup and what is still missing out. Holds every letter: screens use letter/load.ts.

import { proposeLanguage } from './letter/language';
import { type Letter, type LetterOptions, type LoadedLetter, letterOf, place, placesOf } from './letter/loaded';
import { parseTemplate } from './letter/template';
import type { Words } from './letter/words';
import type { Case } from './model';

const sources = import.meta.glob<string>('../assets/letters/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const languages = import.meta.glob<Words>('./letter/words/*.ts', { import: 'default', eager: true });

/** Where each letter lies, `<language>/<id>`. */
export const letterPlaces: readonly string[] = Object.keys(sources).map(place);

const parsed = new Map<string, LoadedLetter>();

function loaded(id: string, wanted: string | undefined): LoadedLetter {
  const known = placesOf(id, letterPlaces);
  const language = wanted && known.has(wanted) ? wanted : [...known.keys()][0];
  const path = known.get(language ?? '') ?? '';
  const held = parsed.get(`${id} ${path}`);
  if (held) return held;
  const source = sources[`../assets/letters/${path}.txt`];
  const words = languages[`./letter/words/${language}.ts`];
  if (!language || source === undefined || !words) throw new Error(`no letter ${id}`);
  const letter: LoadedLetter = { id, language, template: parseTemplate(source), words };
  parsed.set(`${id} ${path}`, letter);
  return letter;
}

/**
 * Writes a letter. Pure; `now` is the only clock.
 * @param options `language` the reader's, proposed from the seller when not given (a letter that has no such language comes in its own), `form` mail (default), chat or call
 * @returns `missing`: facts to ask for (docs/letters.md); while it is not empty the letter is not to be offered
 * @throws when no letter has that id
 */
export function writeLetter(id: string, watched: Case, options: LetterOptions): Letter {
  return letterOf(
    loaded(id, options.language ?? proposeLanguage(watched, id, [...placesOf(id, letterPlaces).keys()])),
    watched,
    options,
  );
}
