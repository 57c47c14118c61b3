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

/** Each on a page just loaded, compiling included: that is how a script meets a page. */
export default async function gate(): Promise<Row[]> {
  const scripts = {
    gate: readFileSync(join(root, '.output/chrome-mv3/gate.js'), 'utf8'),
    peer: `${peer};isProbablyReaderable(document)`,
  };
  const { from, pages } = readCorpus();
  const stage = await openStage();
  const run = (source: string) =>
    stage.page.evaluate((text) => {
      const start = performance.now();
      // biome-ignore lint/security/noGlobalEval: this is how the measured script gets in
      globalThis.eval(text);
      return performance.now() - start;
    }, source);
  try {
    const found: { name: string; order: boolean; gate: number; peer: number }[] = [];
    for (const page of pages) {
      const times = { gate: [] as number[], peer: [] as number[] };
      for (let i = 0; i < 3; i++)
        for (const who of i % 2 ? (['gate', 'peer'] as const) : (['peer', 'gate'] as const)) {
          await stage.show(page);
          times[who].push(await run(scripts[who]));
        }
      found.push({ name: page.name, order: page.order, gate: median(times.gate), peer: median(times.peer) });
    }
    const mean = (all: number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
    const gates = found.map((each) => each.gate);
    const others = found.filter(({ order }) => !order);
    const share = mean(others.map((each) => each.gate)) / mean(others.map((each) => each.peer));
    const slow = found.toSorted((a, b) => b.gate - a.gate)[0];
    console.log(
      `  gate on ${found.length} pages of ${from}: median ${median(gates).toFixed(3)} ms, p95 ${quantile(gates, 0.95).toFixed(3)} ms, ` +
        `slowest ${slow?.gate.toFixed(3)} ms (${slow?.name}); on pages without an order ${share.toFixed(3)} of the peer`,
    );
    return [ratioRow('gate-vs-readerable', mean(gates), mean(found.map((each) => each.peer)), 'ms', 0.1)];
  } finally {
    await stage.close();
  }
}
