// What the built extension weighs, against its budgets. `node scripts/weigh.mjs [build] [--files]` prints the table, with the
// files behind each row if wanted; 1 when one is over.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** All that a page of the extension loads to start: itself, its scripts and styles, and what these import. */
export function loadedBy(folder, page) {
  const seen = new Set();
  const add = (path) => {
    if (seen.has(path) || !existsSync(join(folder, path))) return;
    seen.add(path);
    if (!/\.(html|js|css)$/.test(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    const found = path.endsWith('.html')
      ? text.matchAll(/\b(?:src|href)="([^"]+\.(?:js|css))"/g)
      : text.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g);
    for (const [, to] of found)
      add(to.startsWith('/') ? to.slice(1) : posix.normalize(posix.join(posix.dirname(path), to)));
  };
  add(page);
  return [...seen];
}

/** Chunks by their names before the hash, with what they import. */
const chunks = (folder, names) =>
  names.flatMap((name) => {
    const file = readdirSync(join(folder, 'chunks')).find((one) => one.replace(/-[\w-]{8}\.js$/, '') === name);
    return file ? loadedBy(folder, `chunks/${file}`) : [`chunks/${name}`];
  });

/** What the popup loads beside itself, in a language: the words it shows at once; once they stand, the forms and the letter. */
const words = (language) => [`words-${language}-screens-brief`, `words-${language}-law-brief`];
const then = ['panels', 'words-ko-screens-rest', 'load', 'loaded', 'render', 'ko', 'letter-ko-kr-inquiry'];

/** Parts of the capture that the order page of a small Korean shop needs, and of a large one abroad. */
const always = ['labels/en', 'goods', 'phone', 'business-number', 'judge', 'seller', 'proof', 'toasts'];
const pages = {
  'cafe24-order': ['labels/ko', 'shop', 'shops/cafe24', ...always],
  'amazon-de-order': ['labels/de', 'shop', 'shops/amazon', ...always],
};

/**
 * Rows of weight: bytes, gzip, and the limit where there is one. `popup` is its page with all that this imports;
 * `popup-step` what it has loaded when its next step is on the screen, words included, in the heaviest language;
 * `popup-letter` what it has once the letter for it is written, too.
 */
export function weigh(folder) {
  const read = (path) => readFileSync(join(folder, path));
  const total = (paths, of) => paths.reduce((sum, path) => sum + of(read(path)), 0);
  const row = (id, paths, unit, limit) => {
    const files = [...new Set(paths)];
    const there = files.filter((path) => existsSync(join(folder, path)));
    const raw = total(there, (bytes) => bytes.length);
    const gz = total(there, gzip);
    const lacking = files.filter((path) => !there.includes(path));
    const holds = files.length > 0 && !lacking.length && (limit === undefined || (unit === 'raw' ? raw : gz) <= limit);
    return { id, raw, gz, unit, limit, files: there, lacking, holds };
  };
  const popup = loadedBy(folder, 'popup.html');
  const heaviest = ['ko', 'en', 'ja']
    .map((one) => row('popup-step', [...popup, ...chunks(folder, words(one))], 'gz', 30_720))
    .reduce((a, b) => (b.lacking.length || b.gz > a.gz ? b : a));
  return [
    row('gate', ['gate.js'], 'raw', 4096),
    row('capture', ['capture.js'], 'gz', 40_960),
    ...Object.entries(pages).map(([id, parts]) =>
      row(id, ['capture.js', ...parts.map((name) => `parts/${name}.js`)], 'gz'),
    ),
    row('popup', popup, 'gz', 30_720),
    heaviest,
    row('popup-letter', [...popup, ...chunks(folder, [...words('ko'), ...then])], 'gz'),
    row('background', ['background.js'], 'gz'),
    row('dashboard', loadedBy(folder, 'dashboard.html'), 'gz'),
    row('welcome', loadedBy(folder, 'welcome.html'), 'gz'),
  ];
}

function everything(folder, under = '') {
  return readdirSync(join(folder, under)).reduce((sum, name) => {
    const path = posix.join(under, name);
    const stat = statSync(join(folder, path));
    return sum + (stat.isDirectory() ? everything(folder, path) : stat.size);
  }, 0);
}

/** Prints the table and says whether every budget holds. */
export function report(folder, withFiles = false) {
  const rows = weigh(folder);
  for (const { id, raw, gz, unit, limit, files, lacking } of rows) {
    const over = (unit === 'raw' ? raw : gz) > limit;
    const against = limit === undefined ? '' : `${over ? 'OVER' : 'within'} ${limit} ${unit}`;
    const told = [...(withFiles ? files : []), ...lacking.map((file) => `MISSING ${file}`)].join(' ');
    console.log(
      `${id.padEnd(16)}${String(raw).padStart(8)} B ${String(gz).padStart(7)} gz  ${against} ${told}`.trimEnd(),
    );
  }
  console.log(`${'all'.padEnd(16)}${String(everything(folder)).padStart(8)} B`);
  return rows.every(({ holds }) => holds);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [build = 'chrome-mv3'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  process.exitCode = report(join(root, '.output', build), process.argv.includes('--files')) ? 0 : 1;
}
