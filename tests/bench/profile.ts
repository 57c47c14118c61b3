// A CPU profile of captures of the largest order page of the corpus: .output/capture.cpuprofile, and its dearest functions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { bringReading } from './capture.ts';
import { readCorpus } from './corpus.ts';
import type { Row } from './measure.ts';
import { openStage } from './stage.ts';

export default async function profile(): Promise<Row[]> {
  const orders = readCorpus().pages.filter(({ order }) => order);
  const stage = await openStage();
  try {
    await bringReading(stage);
    const addresses = stage.put(orders);
    await stage.cdp.send('Profiler.enable');
    await stage.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await stage.cdp.send('Profiler.start');
    for (const [i, { url }] of orders.entries())
      await stage.page.evaluate(
        async ([address, at]) => {
          const { show, reading } = globalThis as unknown as {
            show(to: string): Promise<Window>;
            reading: { ours(document: Document, url: string): unknown };
          };
          reading.ours((await show(address as string)).document, at as string);
        },
        [addresses[i] ?? '', url],
      );
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
