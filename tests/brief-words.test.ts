// What the popup shows at once finds its words in the brief catalogs, and these are the whole ones without what comes later.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Words = Record<string, string>;
const rooms = import.meta.glob<Words>('../utils/locales/*/{screens,law,law-abroad}.ts', {
  eager: true,
  import: 'default',
});
const brief = import.meta.glob<Words>('../utils/locales/*/{screens,law,law-abroad}.ts', {
  eager: true,
  import: 'default',
  query: '?brief',
});
const rest = import.meta.glob<Words>('../utils/locales/*/screens.ts', {
  eager: true,
  import: 'default',
  query: '?rest',
});
const later =
  /^step\.[\w-]+\.do$|^why\.look-|^(?:field|choice|fix|sent|reply|promise|arrived|refunded|trouble|unfit|check)\./;

test.each(Object.entries(rooms))('%s, in brief', (path, whole) => {
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(whole).filter(([key]) => later.test(key) === wanted));
  expect(brief[path]).toEqual(part(false));
  if (path.endsWith('/screens.ts')) expect(rest[path]).toEqual(part(true));
});

test('the popup and its step name no word that comes later', () => {
  const root = join(import.meta.dirname, '..');
  const list = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  const first = [
    ...list('entrypoints/popup'),
    ...list('components/popup').filter((file) => !/\/fix-/.test(file)),
    ...['step', 'step-actions', 'step-card', 'languages'].map((name) => `components/step/${name}.tsx`),
    ...['progress', 'said', 'due'].map((name) => `components/${name}.tsx`),
    'utils/step-words.ts',
  ].filter((file) => /\.tsx?$/.test(file));
  const keys = first.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bt\(\s*['`]([\w.-]+)/g)].map(([, key]) => `${file}: ${key}`),
  );
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => later.test(key.replace(/^.*: /, '')))).toEqual([]);
});
