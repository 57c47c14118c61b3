// 2,000 pages made of our own fixtures by damage and poison, each seeded: every one is read within its bound and without a
// fault, and whatever would be stored from it without asking stands on it for the eye to see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from '../../utils/capture';
import type { Money, OrderFacts } from '../../utils/model';
import type { Page } from '../../utils/page';
import { readProposal } from '../../utils/proposal';
import { pageOf } from '../readers/page-of';
import { mutant } from './mutant';

/** How many; `MUTANTS=20000` for more, `SEED=7` for others. */
const most = Number(process.env.MUTANTS ?? 2_000);
const first = Number(process.env.SEED ?? 1);
/** Of the processor's own time, in milliseconds, for one page of a few kilobytes. */
const bound = 2_000;
const spent = () => process.cpuUsage().user / 1000;

const fixtures = ['../shops', '../readers/unseen']
  .flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
  .sort();

const narrow = (text: string) => text.normalize('NFKC');
/** Letters and digits alone. */
const bare = (text: string) =>
  narrow(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Sums as digits alone, however they are grouped; a group of thousands may stand apart. */
const sumsOf = (text: string) =>
  (narrow(text).match(/\d+(?:[.,'’ ]\d+)*/g) ?? [])
    .flatMap((sum) => [sum, ...sum.split(' ')])
    .map((sum) => sum.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));

/** What a person could read on the page and in its address; and all that the page holds, shown or not, for a shop's own file. */
function printed(page: Page) {
  const texts = page.runs.map((run) => run.text);
  const seen = [...texts, page.title, decodeURIComponent(page.url.href)].join('\n');
  const held = () => {
    const { outerHTML, textContent } = page.document.documentElement;
    return `${outerHTML}\n${textContent}`.replace(/\\u([\da-f]{4})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  };
  return {
    sums: new Set(texts.flatMap(sumsOf)),
    heldSums: () => new Set(sumsOf(held())),
    digits: narrow(seen).replace(/\D/g, ''),
    words: bare(seen),
    holds: (words: string) => bare(held()).includes(bare(words)),
  };
}

const isAmong = ({ amount }: Money, sums: Set<string>) =>
  [amount, amount / 100, amount / 10].some((sum) => Number.isInteger(sum) && sums.has(String(sum)));

/** What is wrong with an order that would be stored; nothing when all is well. */
function wrongs(order: OrderFacts, page: Page, shop: string | undefined): string[] {
  const { number, total, items = [], orderedOn, seller, href, sources } = order;
  const on = printed(page);
  const said: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) said.push(what);
  };
  // A sum is seen, and a number; unless the shop's own file knows where the page holds them.
  const byShop = (field: 'total' | 'number') => shop !== undefined && sources[field]?.reader === shop;
  if (total)
    must(
      isAmong(total, on.sums) || (byShop('total') && isAmong(total, on.heldSums())),
      `total ${total.amount} ${total.currency} by ${sources.total?.reader}`,
    );
  if (number)
    must(
      on.words.includes(bare(number)) || ((byShop('number') || href?.includes(number) === true) && on.holds(number)),
      `number ${number} by ${sources.number?.reader}`,
    );
  if (orderedOn) must(/^20\d\d-\d\d-\d\d/.test(orderedOn), `day ${orderedOn}`);
  for (const { name, unitPrice } of items) {
    must(!/<\/?[a-z!]/i.test(name), `item of markup: ${name}`);
    must(on.words.includes(bare(name)) || on.holds(name), `item ${name} is nowhere`);
    if (unitPrice) must(unitPrice.amount >= 0, `price ${unitPrice.amount}`);
  }
  for (const text of [seller?.businessNumber, seller?.phone])
    if (text) must(on.digits.includes(text.replace(/\D/g, '')), `${text} is not on the page`);
  return said;
}

/** The DOM that stands in for a browser's cannot build every broken page: the next seed's is taken instead. */
function readable(html: string, address: string, seed: number): Page {
  for (let next = seed; ; next += 1_000_000_007) {
    try {
      return pageOf(mutant(html, next), address);
    } catch (error) {
      if (!(error instanceof DOMException) && !/insertBefore|appendChild|Failed to parse HTML/.test(String(error)))
        throw error;
    }
  }
}

test(`${most} damaged and poisoned pages`, () => {
  const faults: string[] = [];
  const wrong: string[] = [];
  let slowest = 0;
  let stored = 0;
  for (let n = 0; n < most; n++) {
    const path = fixtures[n % fixtures.length] ?? '';
    const seed = first * 1_000_003 + n;
    const html = readFileSync(path, 'utf8');
    const address = /<!--.*?(https?:\S+)/.exec(html)?.[1] ?? 'https://shop.example/order/complete';
    const name = `${path.split('/').slice(-2).join('/')} ${seed}`;
    const page = readable(html, address, seed);
    const start = spent();
    const found = capture(page, { onFault: (id, error) => faults.push(`${name}: ${id} ${error}`) });
    slowest = Math.max(slowest, spent() - start);
    // What the background would take of it, and what it would store without asking.
    const taken = readProposal({ asked: false, capture: JSON.parse(JSON.stringify(found)) });
    if (!taken || found.page === 'none' || found.doubts?.length) continue;
    stored += 1;
    for (const order of taken.capture.orders)
      wrong.push(...wrongs(order, page, found.shop).map((what) => `${name}: ${what}`));
  }
  if (process.env.SHOW) console.log(`${stored} of ${most} would be stored; slowest ${Math.round(slowest)} ms`);
  expect(faults).toEqual([]);
  expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(bound);
  // Damage leaves most pages what they are: this test looks at something.
  expect(stored).toBeGreaterThan(most / 4);
}, 240_000);
