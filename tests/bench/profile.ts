// A CPU profile of captures of the corpus's order pages, the code warm: .output/capture.cpuprofile, and its dearest functions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { bringReading } from './capture.ts';
import { readCorpus } from './corpus.ts';
import type { Row } from './measure.ts';
import { openStage, type World } from './stage.ts';

/** In the host page. */
function read([html, url]: [string, string]): void {
  const { still, write } = globalThis as unknown as World;
  const { reading } = still as unknown as { reading: { ours(document: Document, url: string): unknown } };
  reading.ours(write(html), url);
}

export default async function profile(): Promise<Row[]> {
  const orders = readCorpus().pages.filter(({ order }) => order);
  const stage = await openStage();
  try {
    await bringReading(stage);
    const once = async () => {
      for (const { html, url } of orders) await stage.page.evaluate(read, [html, url] as [string, string]);
    };
    await once();
    await stage.cdp.send('Profiler.enable');
    await stage.cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await stage.cdp.send('Profiler.start');
    await once();
    const { profile: found } = await stage.cdp.send('Profiler.stop');
    writeFileSync(join(root, '.output/capture.cpuprofile'), JSON.stringify(found));
    const self = new Map<string, number>();
    const names = new Map(found.nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [i, id] of (found.samples ?? []).entries()) {
      const frame = names.get(id);
      const name = `${frame?.functionName || '(anonymous)'}:${frame?.lineNumber ?? 0}`;
      self.set(name, (self.get(name) ?? 0) + (found.timeDeltas?.[i] ?? 0) / 1000);
    }
    const dear = [...self].filter(([name]) => !/^\((?:idle|program)/.test(name)).sort((a, b) => b[1] - a[1]);
    for (const [name, ms] of dear.slice(0, 30)) console.log(`  ${ms.toFixed(1).padStart(8)} ms  ${name}`);
    return [];
  } finally {
    await stage.close();
  }
}
