// Everything, on a fresh clone: packages, Node, browsers, types, lint, unit, builds, weights, real browsers; one line at the end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureNode, ensureOpeners, ensurePackages, root, withBin } from './prepare.mjs';

ensurePackages();
ensureNode();

const results = join(root, '.output/test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const sum = { passed: 0, failed: 0 };
const failures = [];

function count(name, ok) {
  sum[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
  return ok;
}

/** One command that is one result. */
function step(name, command, args) {
  console.log(`\n── ${name}`);
  return count(name, spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withBin() }).status === 0);
}

/** One run of vitest: each of its tests is a result, and so is a file that could not run. */
function suite(name, args) {
  console.log(`\n── ${name}`);
  const report = join(results, `${name.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: withBin(),
    },
  );
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { name: file, status: state, assertionResults } of testResults) {
      for (const each of assertionResults)
        if (each.status === 'passed' || each.status === 'failed')
          count(`${name}: ${each.fullName}`, each.status === 'passed');
      if (state === 'failed' && !assertionResults.some((each) => each.status === 'failed'))
        count(`${name}: ${file}`, false);
    }
    if (status !== 0 && !failures.some((each) => each.startsWith(`${name}:`)))
      count(`${name}: vitest exit ${status}`, false);
  } catch {
    count(`${name}: no report`, false);
  }
}

/** A browser or program that cannot be had is a failure that names the package to install. */
function program(name, find) {
  try {
    console.log(`${name}: ${find()}`);
    return count(name, true);
  } catch (error) {
    console.error(error.message);
    return count(name, false);
  }
}

const chromium = program('chromium', ensureChromium);
const firefox = program('firefox', ensureFirefox);
program('what others open a pack with', () => Object.values(ensureOpeners()).join(', '));
step('prepare', 'wxt', ['prepare']);
step('types', 'tsc', ['--noEmit']);
step('lint', 'biome', ['check', '--error-on-warnings']);
suite('unit', []);
const builds = [
  step('build chrome', 'wxt', ['build']),
  step('build firefox', 'wxt', ['build', '-b', 'firefox']),
  step('build chrome e2e', 'wxt', ['build', '--mode', 'e2e']),
  step('build firefox e2e', 'wxt', ['build', '-b', 'firefox', '--mode', 'e2e']),
];
step('weight', process.execPath, ['scripts/weigh.mjs']);
if (chromium && firefox && builds.every(Boolean)) suite('e2e', ['-c', 'vitest.e2e.config.ts']);
else count('e2e: not run', false);

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
