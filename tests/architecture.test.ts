// Who may import whom, what a pure file may not hold, and where files may live. The message says what to do.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function walk(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });
}

const code = ['entrypoints', 'components', 'utils'].flatMap(walk).filter((file) => /\.tsx?$/.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** What a file imports: packages by name, own files by path from the root. Types-only imports are marked. */
function imports(file: string): { from: string; typeOnly: boolean; lazy: boolean }[] {
  const found = text(file).matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|import\.meta\.glob[^(]*\(\s*'([^']+)'/gm,
  );
  return [...found].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const from = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: from.replace(/\.tsx?$/, ''), typeOnly: Boolean(match[1]), lazy: match[4] !== undefined };
  });
}

const graph = new Map(code.map((file) => [file, imports(file)]));

/** Files of ours that a file loads, directly or not (types don't count). */
function loads(file: string, seen = new Set<string>()): Set<string> {
  for (const { from, typeOnly } of graph.get(file) ?? []) {
    const target = code.find((other) => other.replace(/\.tsx?$/, '') === from || other === `${from}/index.ts`);
    if (typeOnly || !target || seen.has(target)) continue;
    seen.add(target);
    loads(target, seen);
  }
  return seen;
}

const rooms = [
  /^entrypoints\/(background|gate|capture|contacts?)\.ts$/,
  /^entrypoints\/(popup|dashboard|welcome)\/[\w-]+\.(tsx?|html|css)$/,
  /^components\/[\w-]+\.(tsx?|css)$/,
  /^components\/[\w-]+\/[\w-]+\.(tsx?|css)$/,
  /^utils\/[\w-]+\.ts$/,
  /^utils\/[\w-]+\/[\w.-]+\.ts$/,
  /^utils\/[\w-]+\/[\w-]+\/[\w.-]+\.ts$/,
];

/** Doors to the browser and the world; everything else in `utils` is pure. */
const doors = new Set(
  ['browser', 'clock', 'db', 'reminders', 'grants', 'i18n', 'send', 'backup-file', 'log'].map(
    (name) => `utils/${name}.ts`,
  ),
);

describe('the house', () => {
  test('every file stands in a known room', () => {
    const stray = ['entrypoints', 'components', 'utils']
      .flatMap(walk)
      .filter((file) => !rooms.some((room) => room.test(file)));
    expect(stray, 'move these into a room of the layout, or name the new room here and in CONTRIBUTING').toEqual([]);
    expect(
      code.filter((file) => /(helpers|common|misc|core|lib)\.tsx?$/.test(file)),
      'name it after what it does',
    ).toEqual([]);
  });

  test('model imports nothing', () => {
    expect(imports('utils/model.ts')).toEqual([]);
  });

  test('only one door for each package', () => {
    const users = (name: string) =>
      code.filter((file) => graph.get(file)?.some(({ from }) => from === name || from.startsWith(`${name}/`)));
    expect(
      users('idb').filter((file) => !/^utils\/(db|migration)\.ts$|^utils\/(db|migrations)\//.test(file)),
      'read and write through utils/db.ts',
    ).toEqual([]);
    expect(
      users('webextension-polyfill').filter((file) => file !== 'utils/browser.ts'),
      'import utils/browser.ts',
    ).toEqual([]);
  });

  test('the injected scripts stay light', () => {
    for (const entry of [
      'entrypoints/gate.ts',
      'entrypoints/capture.ts',
      'entrypoints/contact.ts',
      'entrypoints/contacts.ts',
    ].filter((file) => existsSync(join(root, file)))) {
      const heavy = [...loads(entry)].filter((file) =>
        /^utils\/(db|browser|playbook|next-step|letter|evidence|calendar|playbooks|calendars|locales)\b|^components\//.test(
          file,
        ),
      );
      expect(heavy, `${entry} runs in the shop's page: take these out of what it loads`).toEqual([]);
      const packages = [entry, ...loads(entry)]
        .flatMap((file) => graph.get(file) ?? [])
        .filter(({ from, typeOnly }) => !typeOnly && /^(preact|idb|webextension-polyfill|valibot)/.test(from));
      expect(packages, `${entry}: no packages in the shop's page`).toEqual([]);
    }
  });

  test('nobody imports an entrypoint', () => {
    const wrong = code.filter((file) =>
      graph.get(file)?.some(({ from }) => from.startsWith('entrypoints/') && dirname(file) !== dirname(from)),
    );
    expect(wrong, 'move what is shared out of the entrypoint').toEqual([]);
  });

  test('components take props and give callbacks', () => {
    const wrong = code
      .filter((file) => file.startsWith('components/'))
      .filter((file) =>
        graph
          .get(file)
          ?.some(({ from, typeOnly }) => !typeOnly && /^utils\/(db|browser|send|clock|reminders|grants)$/.test(from)),
      );
    expect(wrong, 'hand it in from the screen root').toEqual([]);
  });

  test('collection members do not know each other', () => {
    const wrong = code.flatMap((file) => {
      const room = relative('utils', dirname(file));
      if (!/^(readers|shops|labels|playbooks|calendars|migrations)$/.test(room)) return [];
      return (graph.get(file) ?? [])
        .filter(({ from, typeOnly }) => !typeOnly && dirname(from) === dirname(file) && from !== file)
        .map(({ from }) => `${file} → ${from}`);
    });
    expect(wrong, 'share through the contract of the collection').toEqual([]);
  });

  test('pure files hold no clock, chance, network or markup', () => {
    const banned =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bfetch\(|\bXMLHttpRequest\b|\.innerHTML\b|\.outerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(/;
    const wrong = code
      .filter((file) => !doors.has(file))
      .filter((file) => banned.test(text(file).replace(/^\s*(\/\/|\*).*$/gm, '')));
    expect(wrong, 'take it as an argument, or go through a door').toEqual([]);
    expect(
      [...doors].filter((file) => existsSync(join(root, file)) && /\.innerHTML\b|\bfetch\(|\beval\(/.test(text(file))),
    ).toEqual([]);
  });

  test('every file says first what it is', () => {
    expect(
      code.filter((file) => !/^(\/\/|\/\*)/.test(text(file))),
      'first line: what goes in and out, or the law it keeps',
    ).toEqual([]);
  });

  test('the code speaks of the project alone', () => {
    const wrong = [...code, ...walk('scripts'), ...walk('tests')]
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && file !== 'tests/architecture.test.ts')
      .filter((file) => /\/work\/|#\d+ of the issues|\bissue \d\b/i.test(text(file)));
    expect(wrong).toEqual([]);
  });
});
