// One side of a collection's file without the rest of it, as a Vite plugin: what a script needs of files that it must not carry.
import { readFile } from 'node:fs/promises';

/** Entries of a catalog that the popup does not show before it is asked to: how a step is done, and all that forms say. */
const aside =
  /^ {2}'(?:step\.[\w-]+\.do|why\.look-[\w-]+|(?:field|choice|fix|sent|reply|promise|arrived|refunded|trouble|unfit|check)\.[\w.-]+)':\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),$/gm;

/**
 * `shops/x.ts?hosts` → the file's `hosts`; `?marks` → all but its reader; `labels/x.ts?sign` → its `sign`; `?name` → nothing, for globs that only list files;
 * `locales/x/law.ts?brief` → the catalog without how each step is done, `screens.ts?brief` without the words of forms; `?rest` → these.
 */
const views = {
  hosts: (text) => `export default ${/^ {2}hosts: (\[[^\]]*\])/m.exec(text)?.[1] ?? '[]'};`,
  // `read` is each shop file's last member; what only it used falls away in the build.
  marks: (text) => text.replace(/^ {2}read\b[\s\S]*?(?=^\} satisfies Shop)/m, ''),
  sign: (text) => `export default ${/^ {2}sign:\s+(\/.+\/i?),$/m.exec(text)?.[1]};`,
  name: () => 'export default 0;',
  brief: (text) => text.replace(aside, ''),
  rest: (text) => `export default {${text.match(aside)?.join('\n') ?? ''}};`,
};

/** The unit tests of `utils/site.ts` and of the parts hold what it gives against the files themselves. */
export function fileViews() {
  return {
    name: 'jikimi:file-views',
    enforce: 'pre',
    async load(id) {
      const [path, view] = id.split('?');
      if (!path.endsWith('.ts') || !Object.hasOwn(views, view ?? '')) return null;
      return { code: views[view](await readFile(path, 'utf8')), moduleType: 'ts' };
    },
  };
}
