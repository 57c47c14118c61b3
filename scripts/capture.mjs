// Reads saved pages with the built capture in a real headless Chromium: one JSON line a page. See README.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureNode, ensurePackages } from './prepare.mjs';

ensurePackages();
ensureNode();

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const known = new Set(['--click', '--generic', '--scripts']);
const strange = [...flags].filter((flag) => !known.has(flag));
if (!paths.length || strange.length) {
  console.error(
    `${strange.length ? `Unknown: ${strange.join(' ')}\n` : ''}Usage: npm run --silent capture -- PATH… [--click] [--generic] [--scripts]`,
  );
  process.exit(2);
}

const { openReader } = await import('./page-reader.mjs');

/** HTML files of a path, in a fixed order. */
function walk(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) return walk(inner);
      return /\.html?$/i.test(name) ? [inner] : [];
    });
}

const files = paths.flatMap((path) => walk(resolve(path)));
const reader = await openReader({
  click: flags.has('--click'),
  generic: flags.has('--generic'),
  scripts: flags.has('--scripts'),
});
let failed = 0;
try {
  for (const file of files) {
    const html = readFileSync(file);
    const { error, ...line } = await reader.read(file, html);
    if (error) {
      failed++;
      console.error(`${file}: ${error}`);
    }
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await reader.close();
}
process.exit(failed ? 1 : 0);
