// Every screen and state × Korean, English, Japanese × light, dark as pictures in .output/screens; and axe on each of them.
// `npm run screens` for all, `npm run screens -- popup ko light` for those whose name has all these words.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNode, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureNode();
const wanted = process.argv.slice(2);
if (!process.env.SCREENS_BUILT) run('wxt', ['build', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { openChromium } = await import('../tests/e2e/chromium.ts');
const { screens } = await import('./screens-list.mjs');
const { toasts } = await import('./screens-toasts.mjs');
const { settled } = await import('./settled.mjs');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const folder = join(root, '.output/screens');
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const violations = [];
let taken = 0;
for (const language of ['ko', 'en', 'ja'])
  for (const scheme of ['light', 'dark']) {
    const todo = [...screens, ...toasts]
      .map((screen) => ({ ...screen, name: `${screen.id}-${language}-${scheme}` }))
      .filter(({ name }) => wanted.every((word) => name.split('-').includes(word)));
    if (todo.length === 0) continue;
    const jikimi = await openChromium({ language, colorScheme: scheme });
    try {
      let world;
      for (const { name, seed, open, size = [1200, 800] } of todo) {
        if (seed !== world) await seed?.(jikimi, language);
        world = seed;
        const page = await jikimi.context.newPage();
        page.on('pageerror', (error) => console.error(`${name}: ${error}`));
        page.on('console', (message) => message.type() === 'error' && console.error(`${name}: ${message.text()}`));
        await page.setViewportSize({ width: size[0], height: size[1] });
        try {
          await open(page, jikimi);
          await settled(page);
          await page.screenshot({ path: join(folder, `${name}.png`) });
          taken += 1;
          // A shop's page is not ours to judge.
          if (toasts.some(({ id }) => name.startsWith(id))) continue;
          await page.evaluate(axe);
          const found = await page.evaluate(() => globalThis.axe.run());
          for (const { id, nodes } of found.violations)
            violations.push(`${name}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        } catch (error) {
          violations.push(`${name}: ${String(error).split('\n')[0]}`);
        } finally {
          await page.close();
        }
      }
    } finally {
      await jikimi.close();
    }
  }
writeFileSync(join(folder, 'violations.txt'), violations.join('\n'));
for (const line of violations) console.error(line);
console.log(`${taken} pictures in .output/screens, ${violations.length} violations`);
process.exit(violations.length > 0 ? 1 : 0);
