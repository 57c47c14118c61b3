// Reads a folder of pages that have their truth beside them and prints, field by field and source by source, what was right,
// wrong and missing. Truth: `<page>.json` with `url`, `kind`, `order` or `orders` (null: nothing may be saved), decimal amounts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ensureNode, ensurePackages } from './prepare.mjs';

ensurePackages();
ensureNode();

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('Usage: npm run capture:score -- DIR [--generic] [--click] [--all]   (--all: also what is right)');
  process.exit(2);
}
const click = flags.has('--click');
const { openReader } = await import('./page-reader.mjs');

const walk = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => walk(join(path, name)))
    : [path];
const root = resolve(folder);
const files = walk(root).filter((file) => /\.html?$/i.test(file) && existsSync(file.replace(/\.html?$/i, '.json')));

const zeroDecimal = new Set(['KRW', 'JPY', 'VND', 'CLP', 'ISK']);
const minor = (amount, currency) => Math.round(amount * (zeroDecimal.has(currency) ? 1 : 100));
const plain = (text) =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
const same = (a, b) => plain(a) === plain(b);
const alike = (a, b) => {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  return short !== '' && (short === long || (short.length >= 2 && long.includes(short)));
};

const fields = [
  'number',
  'date',
  'total',
  'items',
  'quantity',
  'unit price',
  'seller',
  'payment',
  'status',
  'business no',
];
/** source → field → {right, wrong, missing} */
const table = new Map();
const pages = new Map();
const remarks = [];

function count(source, field, outcome, weight = 1) {
  if (!table.has(source)) table.set(source, new Map());
  const row = table.get(source);
  if (!row.has(field)) row.set(field, { right: 0, wrong: 0, missing: 0 });
  row.get(field)[outcome] += weight;
}

function judge(source, field, truth, read, equal, where) {
  if (truth === undefined || truth === null || truth === '') return;
  const outcome = read === undefined ? 'missing' : equal(truth, read) ? 'right' : 'wrong';
  count(source, field, outcome);
  if (outcome !== 'right')
    remarks.push(
      `${where}: ${field} ${outcome}: ${JSON.stringify(truth)}${read === undefined ? '' : ` read ${JSON.stringify(read)}`}`,
    );
}

function judgeItems(source, truth, read, where) {
  if (!truth?.length) return;
  const left = [...(read ?? [])];
  const pairs = truth.map((item) => {
    const at = [same, alike]
      .map((match) => left.findIndex(({ name }) => match(name, item.name)))
      .find((found) => found >= 0);
    return [item, at === undefined ? undefined : left.splice(at, 1)[0]];
  });
  for (const [item, found] of pairs) {
    count(source, 'items', found ? 'right' : 'missing');
    if (!found) remarks.push(`${where}: item missing: ${item.name}`);
    if (item.quantity !== undefined)
      judge(
        source,
        'quantity',
        item.quantity,
        found?.quantity,
        (a, b) => a === b,
        `${where} "${item.name.slice(0, 30)}"`,
      );
    if (item.unitPrice !== undefined) {
      const currency = found?.unitPrice?.currency;
      judge(
        source,
        'unit price',
        item.unitPrice,
        found?.unitPrice?.amount,
        (a, b) => minor(a, currency) === b,
        `${where} "${item.name.slice(0, 30)}"`,
      );
    }
  }
  for (const extra of left) {
    count(source, 'items', 'wrong');
    remarks.push(`${where}: item that is none: ${extra.name}`);
  }
}

function judgeOrder(source, truth, read, where) {
  judge(source, 'number', truth.number, read?.number, same, where);
  judge(source, 'date', truth.date?.slice(0, 10), read?.orderedOn?.slice(0, 10), (a, b) => a === b, where);
  if (truth.total !== undefined && truth.total !== null) {
    judge(
      source,
      'total',
      `${truth.total} ${truth.currency}`,
      read?.total && `${read.total.amount} ${read.total.currency}`,
      (_, total) => total === `${minor(truth.total, truth.currency)} ${truth.currency}`,
      where,
    );
  }
  judgeItems(source, truth.items, read?.items, where);
  judge(source, 'seller', truth.seller, read?.seller?.name, alike, where);
  if (truth.payment) judge(source, 'payment', truth.payment, read?.payment?.label, alike, where);
  if (truth.status) judge(source, 'status', truth.status, read?.status?.label, alike, where);
  judge(source, 'business no', truth.sellerContact?.businessNumber, read?.seller?.businessNumber, same, where);
}

const reader = await openReader({ click, generic: flags.has('--generic'), scripts: flags.has('--scripts') });
const times = [];
for (const file of files) {
  const truth = JSON.parse(readFileSync(file.replace(/\.html?$/i, '.json'), 'utf8'));
  const orders = truth.orders ?? (truth.order ? [truth.order] : []);
  const source = basename(dirname(file));
  const isPaper = truth.kind === 'email' || truth.kind === 'invoice';
  if (click ? !isPaper && orders.length : isPaper) continue;
  const where = relative(root, file);
  const line = await reader.read(file, readFileSync(file));
  times.push(line.ms);
  if (line.error) remarks.push(`${where}: ${line.error}`);
  if (!pages.has(source)) pages.set(source, { orders: 0, found: 0, others: 0, saved: 0 });
  const tally = pages.get(source);
  if (!orders.length) {
    tally.others++;
    if (line.page !== 'none') {
      tally.saved++;
      remarks.push(`${where}: FALSE SAVE as ${line.page}`);
    }
    continue;
  }
  tally.orders++;
  if (line.page === 'none') remarks.push(`${where}: NOT FOUND`);
  else tally.found++;
  orders.forEach((order, at) => {
    const twin = order.number ? line.orders.find(({ number }) => number && same(number, order.number)) : undefined;
    const read = twin ?? (orders.length === line.orders.length || orders.length === 1 ? line.orders[at] : undefined);
    judgeOrder(source, order, read, orders.length > 1 ? `${where}[${at}]` : where);
  });
  if (line.orders.length > orders.length)
    remarks.push(`${where}: ${line.orders.length} orders read, ${orders.length} are there`);
}
await reader.close();

for (const remark of remarks) console.log(remark);
const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}`.padStart(6) : '     –');
console.log(
  `\n${'source'.padEnd(26)}${'found'.padStart(10)}${'saved'.padStart(10)}${fields.map((field) => field.padStart(13)).join('')}`,
);
const shares = new Map(fields.map((field) => [field, []]));
const sums = new Map(fields.map((field) => [field, { right: 0, wrong: 0, missing: 0 }]));
let [found, all, saved, others] = [0, 0, 0, 0];
for (const [source, tally] of [...pages].sort()) {
  found += tally.found;
  all += tally.orders;
  saved += tally.saved;
  others += tally.others;
  const cells = fields.map((field) => {
    const cell = table.get(source)?.get(field);
    if (!cell) return ''.padStart(13);
    const whole = cell.right + cell.wrong + cell.missing;
    shares.get(field).push(cell.right / whole);
    for (const key of ['right', 'wrong', 'missing']) sums.get(field)[key] += cell[key];
    return `${share(cell.right, whole)}${cell.wrong ? ` ✗${cell.wrong}` : ''}`.padStart(13);
  });
  console.log(
    `${source.padEnd(26)}${`${tally.found}/${tally.orders}`.padStart(10)}${`${tally.saved}/${tally.others}`.padStart(10)}${cells.join('')}`,
  );
}
const mean = (list) => (list.length ? list.reduce((sum, one) => sum + one, 0) / list.length : 0);
console.log(
  `${'mean over sources'.padEnd(46)}${fields.map((field) => (shares.get(field).length ? share(mean(shares.get(field)), 1) : '     –').padStart(13)).join('')}`,
);
console.log(
  `${'wrong, % of all'.padEnd(46)}${fields
    .map((field) => {
      const { right, wrong, missing } = sums.get(field);
      return share(wrong, right + wrong + missing).padStart(13);
    })
    .join('')}`,
);
times.sort((a, b) => a - b);
console.log(
  `\nfound ${found}/${all} (${share(found, all).trim()} %), false saves ${saved}/${others}; ${files.length} pages, median ${times[times.length >> 1]} ms, worst ${times.at(-1)} ms`,
);
