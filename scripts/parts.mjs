// The parts of the capture script, each a file that the background injects when a page needs it: `parts/labels/de.js`,
// `parts/shops/cafe24.js`, `parts/seller.js`. A part is built against the modules that the capture script shares.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from './prepare.mjs';

const utils = join(root, 'utils');
const list = (folder) => readdirSync(join(utils, folder)).map((file) => `${folder}/${file.replace(/\.ts$/, '')}`);

/** Part name → the file it is made of. */
function entries() {
  const own = list('parts').map((path) => [basename(path), path]);
  const files = [...list('labels'), ...list('shops')].map((path) => [path, path]);
  return Object.fromEntries([...own, ...files].map(([name, path]) => [name, join(utils, `${path}.ts`)]));
}

/** Modules that `utils/ground.ts` hands to the parts. */
const shared = () =>
  [...readFileSync(join(utils, 'ground.ts'), 'utf8').matchAll(/^import \* as \w+ from '\.\/([\w-]+)'/gm)].map(
    ([, name]) => name,
  );

/** Leaves an import open where the ground brings it, or the part of the same name, which is that module and nothing else. */
function borrow(names) {
  return {
    name: 'jikimi:borrow',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = basename(source);
      const open = importer && names.has(name) && join(dirname(importer), source) === join(utils, name);
      return open && dirname(importer) !== join(utils, 'parts') ? { id: name, external: true } : null;
    },
  };
}

/** `[{ name, code }]`: every part as it is injected. */
export async function buildParts() {
  const input = entries();
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [borrow(new Set([...shared(), ...list('parts').map((path) => basename(path))]))],
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'cjs',
          exports: 'named',
          esModule: false,
          generatedCode: { symbols: false },
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js',
        },
      },
    },
  });
  return output.map(({ fileName, isEntry, code }) => {
    if (!isEntry) throw new Error(`${fileName}: two parts carry it; give it to utils/ground.ts`);
    const name = fileName.replace(/\.js$/, '');
    // The script's last value is sent back to who injected it: a number, never the function.
    return {
      name,
      code: `(globalThis.jikimiParts??={})["${name}"]=(require=>{const exports={};${code.trim()}\nreturn exports});0;\n`,
    };
  });
}
