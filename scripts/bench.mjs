// What Jikimi costs, against its peers: a table here, rows in .output/bench.json. `npm run bench -- gate popup` runs those parts;
// `npm run bench -- profile` writes a CPU profile of a capture. JIKIMI_PAGES names a folder of saved pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureNode, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureNode();
ensureChromium();
const wanted = process.argv.slice(2);
const parts = ['weight', 'gate', 'capture', 'long-tasks', 'save', 'popup', 'reconcile', 'search', 'year'];
const chosen = wanted.length ? wanted : parts;
console.log('Building …');
run('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
run('wxt', ['build', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { table } = await import('../tests/bench/measure.ts');
const file = join(root, '.output/bench.json');
const rows = new Map();
// A run of some parts keeps what the others found.
if (wanted.length && existsSync(file)) for (const row of JSON.parse(readFileSync(file, 'utf8'))) rows.set(row.id, row);
let failed = false;
for (const part of chosen) {
  const start = performance.now();
  try {
    const { default: measure } = await import(`../tests/bench/${part}.ts`);
    for (const row of await measure()) rows.set(row.id, row);
  } catch (error) {
    failed = true;
    console.error(`  ${part}: ${error.stack ?? error}`);
  }
  console.log(`${part}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
const found = [...rows.values()];
writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
console.log(`\n${table(found)}`);
process.exit(!failed && found.every(({ holds }) => holds) ? 0 : 1);
