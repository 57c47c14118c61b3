// The built gate's script time on every page of the corpus, against Mozilla's isProbablyReaderable on the same pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { readCorpus } from './corpus.ts';
import { median, quantile, type Row, ratioRow } from './measure.ts';
import { openStage, type World } from './stage.ts';

const peer = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability-readerable.js'),
  'utf8',
);

/**
 * In the host page: milliseconds of each script on a page just parsed, by turns; both compiled before and warm. The page's
 * address stands in for the window's.
 */
function time([html, url, times]: [string, string, number]): number[][] {
  const { scripts, write } = globalThis as unknown as World & { scripts: Script[] };
  const found: number[][] = scripts.map(() => []);
  for (let i = 0; i < times; i++)
    for (let j = 0; j < scripts.length; j++) {
      const which = (i + j) % scripts.length;
      write(html);
      const location = new URL(url);
      const start = performance.now();
      scripts[which]?.(location);
      found[which]?.push(performance.now() - start);
    }
  return found;
}

/** In the host page: makes the scripts ready to be run on whatever is written. */
function bring(sources: string[]): void {
  const { still } = globalThis as unknown as World;
  Object.assign(still, { chrome: { runtime: { id: 'bench', sendMessage: async () => ({}) } } });
  const scripts = sources.map((source) => still.eval(`(function (location) {${source}\n})`) as Script);
  Object.assign(globalThis, { scripts });
}
type Script = (location: URL) => void;

/** In the host page: milliseconds of each script met cold, compiling included. */
async function timeCold([address, sources]: [string, string[]]): Promise<number[]> {
  const { show } = globalThis as unknown as World;
  const found: number[] = [];
  for (const source of sources) {
    const frame = await show(address);
    frame.document.body?.getBoundingClientRect();
    frame.eval('0');
    const start = performance.now();
    frame.eval(source);
    found.push(performance.now() - start);
  }
  return found;
}

export default async function gate(): Promise<Row[]> {
  const sources = [
    readFileSync(join(root, '.output/chrome-mv3/gate.js'), 'utf8'),
    `${peer};isProbablyReaderable(document)`,
  ];
  const { from, pages } = readCorpus();
  const stage = await openStage();
  try {
    await stage.page.evaluate(bring, sources);
    // A page at a time: what the scripts wait for shall not pile up.
    const run = ({ html, url }: (typeof pages)[number], times: number) =>
      stage.page.evaluate(time, [html, url, times] as [string, string, number]);
    for (const [i, page] of pages.entries()) if (i % 5 === 0) await run(page, 1);
    const found: { name: string; order: boolean; gate: number; peer: number }[] = [];
    for (const page of pages) {
      const [gates = [], peers = []] = await run(page, 3);
      found.push({ name: page.name, order: page.order, gate: median(gates), peer: median(peers) });
    }
    const cold: number[][] = [];
    const some = pages.filter((_, i) => i % 10 === 0);
    for (const address of stage.put(some))
      cold.push(await stage.page.evaluate(timeCold, [address, sources] as [string, string[]]));
    const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
    const gates = found.map((each) => each.gate);
    const others = found.filter(({ order }) => !order);
    const share = mean(others.map((each) => each.gate)) / mean(others.map((each) => each.peer));
    const slow = found.toSorted((a, b) => b.gate - a.gate).slice(0, 3);
    console.log(
      `  gate on ${found.length} pages of ${from}: median ${median(gates).toFixed(3)} ms, p95 ${quantile(gates, 0.95).toFixed(3)} ms; ` +
        `slowest ${slow.map((each) => `${each.name} ${each.gate.toFixed(3)}`).join(', ')}; on pages without an order ${share.toFixed(3)} of the peer; ` +
        `met cold, compiled anew: ${mean(cold.map(([gate = 0]) => gate)).toFixed(2)} ms against ${mean(cold.map(([, peer = 0]) => peer)).toFixed(2)}`,
    );
    return [ratioRow('gate-vs-readerable', mean(gates), mean(found.map((each) => each.peer)), 'ms', 0.1)];
  } finally {
    await stage.close();
  }
}
