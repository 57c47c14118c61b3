// Types, lint, and the weights of a build of its own.
import { join } from 'node:path';
import { ensureNode, ensurePackages, root, run, withBin } from './prepare.mjs';

ensurePackages();
ensureNode();
run('wxt', ['prepare']);
run('tsc', ['--noEmit']);
run('biome', ['check', '--error-on-warnings']);
// In a folder of its own: a browser may be running the other build.
run('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...withBin(), JIKIMI_BUILD: 'weighed' } });
run(process.execPath, [join(root, 'scripts/weigh.mjs'), 'weighed']);
