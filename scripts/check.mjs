// Types and lint.
import { ensureNode, ensurePackages, run } from './prepare.mjs';

ensurePackages();
ensureNode();
run('wxt', ['prepare']);
run('tsc', ['--noEmit']);
run('biome', ['check', '--error-on-warnings']);
