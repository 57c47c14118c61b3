// The built gate's script time on every page of the corpus, against Mozilla's isProbablyReaderable on the same pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { readCorpus } from './corpus.ts';
import { median, quantile, type Row, ratioRow } from './measure.ts';
import { openStage } from './stage.ts';

const peer = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability-readerable.js'),
  'utf8',
);

/** In the host page: milliseconds of each script on a page just loaded, compiling included, as a script meets a page. */
async function time([address, sources, times]: [string, string[], number]): Promise<number[][]> {
  const { show } = globalThis as unknown as {
    show(address: string): Promise<Window & { eval(text: string): unknown }>;
  };
  const found: number[][] = sources.map(() => []);
  for (let i = 0; i < times; i++)
    for (let j = 0; j < sources.length; j++) {
      const which = (i + j) % sources.length;
      const frame = await show(address);
      // What the page itself still had to lay out is not the script's.
      frame.document.body?.getBoundingClientRect();
      frame.eval('0');
      const start = performance.now();
      frame.eval(sources[which] ?? '');
      found[which]?.push(performance.now() - start);
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
    const addresses = stage.put(pages);
    await stage.page.evaluate(time, [addresses[0] ?? '', sources, 5] as [string, string[], number]);
    const times = pages.length > 100 ? 2 : 5;
    const found: { name: string; order: boolean; gate: number; peer: number }[] = [];
    for (const [i, page] of pages.entries()) {
      const [gates = [], peers = []] = await stage.page.evaluate(time, [addresses[i] ?? '', sources, times] as [
        string,
        string[],
        number,
      ]);
      found.push({ name: page.name, order: page.order, gate: median(gates), peer: median(peers) });
    }
    const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
    const gates = found.map((each) => each.gate);
    const others = found.filter(({ order }) => !order);
    const share = mean(others.map((each) => each.gate)) / mean(others.map((each) => each.peer));
    const slow = found.toSorted((a, b) => b.gate - a.gate).slice(0, 3);
    console.log(
      `  gate on ${found.length} pages of ${from}: median ${median(gates).toFixed(3)} ms, p95 ${quantile(gates, 0.95).toFixed(3)} ms; ` +
        `slowest ${slow.map((each) => `${each.name} ${each.gate.toFixed(3)}`).join(', ')}; on pages without an order ${share.toFixed(3)} of the peer`,
    );
    return [ratioRow('gate-vs-readerable', mean(gates), mean(found.map((each) => each.peer)), 'ms', 0.1)];
  } finally {
    await stage.close();
  }
}
