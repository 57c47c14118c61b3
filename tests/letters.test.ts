// Every letter in every language against letters written by hand: tests/letters/<language>/<letter>.<life>[.<form>].txt
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterPlaces, writeLetter } from '../utils/letter';
import type { Form } from '../utils/letter/template';
import { live } from './letters/lives';

const root = join(import.meta.dirname, 'letters');
const languages = ['ko', 'en', 'de', 'ja'];

interface Expected {
  file: string;
  language: string;
  id: string;
  form: Form;
  head: Record<string, string>;
  text: string;
}

const listed = (folder: string): string[] => {
  try {
    return readdirSync(join(root, folder));
  } catch {
    return [];
  }
};

function read(language: string, file: string): Expected {
  const [head = '', ...text] = readFileSync(join(root, language, file), 'utf8').split('\n---\n');
  const [id = '', , form = 'mail'] = basename(file, '.txt').split('.');
  return {
    file: `${language}/${file}`,
    language,
    id,
    form: form as Form,
    head: Object.fromEntries(
      head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    text: text.join('\n---\n').trimEnd(),
  };
}

const expectations = languages.flatMap((language) =>
  listed(language)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => read(language, file)),
);

describe('letters read as written by hand', () => {
  test.each(expectations)('$file', ({ id, language, form, head, text }) => {
    const { case: watched, sender } = live(head.life ?? '');
    const letter = writeLetter(id, watched, { language, form, sender, now: head.now ?? '' });
    expect(letter.text).toBe(text);
    expect(letter.subject ?? '').toBe(head.subject ?? '');
    expect(letter.missing.join(' ')).toBe(head.missing ?? '');
    expect(letter.language).toBe(language);
    expect(letter.form).toBe(form);
  });

  test.each(letterPlaces)('%s has three lives', (place) => {
    const [language, id] = place.split('/');
    const lives = expectations.filter((one) => one.language === language && one.id === id && one.form === 'mail');
    expect(lives.length, 'write tests/letters/<language>/<letter>.<life>.txt by hand').toBeGreaterThanOrEqual(3);
  });
});
