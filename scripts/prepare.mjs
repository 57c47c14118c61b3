// What every command needs before it can begin: the packages, Node 24, a browser. Runs on Node 20 with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** When the file was written; 0 where it is not there. */
const writtenAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs the locked packages where they are missing or the lock has changed since. */
export function ensurePackages() {
  const there = existsSync(join(root, 'node_modules/.bin/wxt')) && existsSync(join(root, 'node_modules/.bin/node'));
  // npm writes its own copy of the lock last.
  const installed = writtenAt(join(root, 'node_modules/.package-lock.json'));
  if (there && installed >= writtenAt(join(root, 'package-lock.json'))) return;
  console.error('Installing packages …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) throw new Error('npm ci failed; see above');
}

/** Goes on in the project's own Node 24 (vitest and WXT need 22, reading TypeScript as it is 24). Returns in that Node; elsewhere exits with its code. */
export function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  const node = join(root, 'node_modules/.bin/node');
  const run = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env: withBin() });
  process.exit(run.status ?? 1);
}

/** The environment with the project's own commands first. */
export function withBin(env = process.env) {
  return { ...env, PATH: `${join(root, 'node_modules/.bin')}:${env.PATH}` };
}

const places = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  'firefox-esr': [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  Xvfb: ['/usr/bin/Xvfb'],
  xdotool: ['/usr/bin/xdotool'],
  unzip: ['/usr/bin/unzip'],
  sha256sum: ['/usr/bin/sha256sum', '/opt/homebrew/bin/sha256sum'],
  pdftotext: ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
};

/** The path of a program, installed by apt where this is Debian and we are root; otherwise an error that names the package. */
export function ensureProgram(name, packages = [name]) {
  const found = () => places[name]?.find((path) => path && existsSync(path));
  if (found()) return found();
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    console.error(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 2],
      env,
    });
  }
  const path = found();
  if (path) return path;
  throw new Error(
    `Needs ${name}: install the package ${packages.join(' ')} (Debian: apt-get install ${packages.join(' ')})`,
  );
}

export const ensureChromium = () => ensureProgram('chromium', ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji']);
export const ensureFirefox = () => ensureProgram('firefox-esr', ['firefox-esr', 'fonts-noto-cjk']);

/** The programs with which others open an evidence pack and its print. */
export const ensureOpeners = () => ({
  unzip: ensureProgram('unzip'),
  sha256sum: ensureProgram('sha256sum', ['coreutils']),
  pdftotext: ensureProgram('pdftotext', ['poppler-utils']),
});

/** A screen without a screen and hands for it; undefined where they cannot be had (not Linux, not root). */
export function findDisplayTools() {
  try {
    return { xvfb: ensureProgram('Xvfb', ['xvfb', 'xdotool']), xdotool: ensureProgram('xdotool') };
  } catch {
    return undefined;
  }
}

/** Runs one of the project's commands and throws on failure. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withBin(), ...options });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${result.status}`);
  return result;
}

export const packageJson = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
