// The tests in real browsers alone, on fresh e2e builds. `npm run e2e -- main-job` runs the files of that name.
import { ensureChromium, ensureFirefox, ensureNode, ensureOpeners, ensurePackages, run } from './prepare.mjs';

ensurePackages();
ensureNode();
ensureChromium();
ensureFirefox();
ensureOpeners();
run('wxt', ['build', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });
run('wxt', ['build', '-b', 'firefox', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });
run('vitest', ['run', '-c', 'vitest.e2e.config.ts', ...process.argv.slice(2)]);
