// One letter in one language, ready to be filled; and the filling of it for a case.
import type { Case } from '../model';
import { type FactOptions, factsOf } from './facts';
import { twins } from './language';
import { render } from './render';
import type { Form, Template } from './template';
import type { Words } from './words';

export interface LoadedLetter {
  id: string;
  language: string;
  template: Template;
  words: Words;
}

export interface LetterOptions extends FactOptions {
  language?: string;
  form?: Form;
}

export interface Letter {
  id: string;
  /** In which language it came. */
  language: string;
  form: Form;
  /** Of a mail; absent in the other forms. */
  subject?: string;
  text: string;
  html: string;
  /** Names of the facts to ask for; empty when the letter is complete. */
  missing: string[];
}

/** `../assets/letters/ko/kr-inquiry.txt` → `ko/kr-inquiry`. */
export const place = (path: string): string => path.replace(/^.*\/letters\//, '').replace(/\.txt$/, '');

/**
 * Where a letter lies, by language; the languages of its own name come first.
 * @param places all `<language>/<id>` that there are
 */
export function placesOf(id: string, places: readonly string[]): Map<string, string> {
  const named = [id, twins[id]].flatMap((name) => places.filter((path) => path.split('/')[1] === name));
  const found = new Map<string, string>();
  for (const path of named) {
    const language = path.split('/')[0] ?? '';
    if (!found.has(language)) found.set(language, path);
  }
  return found;
}

/** A chat or a text message takes this much; longer names are cut until it fits. */
export const chatLimit = 300;

/** British letters write days and money the British way. */
const wordsFor = (words: Words, watched: Case): Words =>
  words.abroad && watched.jurisdiction !== 'US' ? { ...words, ...words.abroad } : words;

/** Fills a loaded letter. A form that the letter does not have comes as mail. */
export function letterOf(loaded: LoadedLetter, watched: Case, options: LetterOptions): Letter {
  const form = options.form && loaded.template.forms[options.form] ? options.form : 'mail';
  const facts = factsOf(watched, wordsFor(loaded.words, watched), form, options);
  let rendered = render(loaded.template, facts);
  for (const room of [24, 12, 6]) {
    if (form !== 'chat' || [...rendered.text].length <= chatLimit) break;
    rendered = render(loaded.template, { ...facts, room });
  }
  const { subject, ...rest } = rendered;
  return {
    id: loaded.id,
    language: loaded.language,
    form,
    ...(subject && form === 'mail' ? { subject } : {}),
    ...rest,
  };
}
