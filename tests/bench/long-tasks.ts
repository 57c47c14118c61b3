// The longest task that gate and capture make on any page of the corpus, with the processor slowed down four times.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { readParts } from '../../scripts/read-parts.mjs';
import { readCorpus } from './corpus.ts';
import { type Row, valueRow } from './measure.ts';
import { openStage } from './stage.ts';

/** An address, the gate, the capture, and the capture's parts by name. */
type Scripts = [string, string, string, Record<string, string>];

/** In the host page: the longest task while both built scripts run, as when the user asks, so that no page is passed over. */
async function longest([address, gate, capture, parts]: Scripts): Promise<number> {
  const { show } = globalThis as unknown as {
    show(address: string): Promise<Window & { eval(text: string): unknown }>;
  };
  const frame = await show(address);
  frame.document.body?.getBoundingClientRect();
  await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  const sendMessage = async ({ name, request }: { name: string; request: { parts: string[] } }) => {
    if (name !== 'parts-wanted') return undefined;
    await new Promise((done) => setTimeout(done));
    frame.eval(request.parts.map((part) => parts[part]).join(''));
    return { done: true };
  };
  Object.assign(frame, {
    chrome: { runtime: { id: 'bench', sendMessage } },
    jikimiStill: true,
    jikimiAsked: true,
  });
  const tasks: number[] = [];
  const start = performance.now();
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.startTime >= start - 1) tasks.push(entry.duration);
  });
  watch.observe({ type: 'longtask' });
  // A task of their own each, as the browser injects them.
  await new Promise((done) => setTimeout(done));
  frame.eval(gate);
  await new Promise((done) => setTimeout(done));
  await frame.eval(capture);
  await new Promise((done) => setTimeout(done, 20));
  watch.disconnect();
  return Math.max(0, ...tasks);
}

export default async function longTasks(): Promise<Row[]> {
  const read = (name: string) => readFileSync(join(root, '.output/chrome-mv3', name), 'utf8');
  const [gate, capture] = [read('gate.js'), read('capture.js')];
  const parts = readParts(join(root, '.output/chrome-mv3'));
  const { pages } = readCorpus();
  const stage = await openStage();
  try {
    const addresses = stage.put(pages);
    await stage.page.evaluate(longest, [addresses[0] ?? '', gate, capture, parts] as Scripts);
    await stage.cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const found: { name: string; ms: number }[] = [];
    for (const [i, { name }] of pages.entries())
      found.push({
        name,
        ms: await stage.page.evaluate(longest, [addresses[i] ?? '', gate, capture, parts] as Scripts),
      });
    found.sort((a, b) => b.ms - a.ms);
    const over = found.filter(({ ms }) => ms > 50);
    console.log(
      `  long tasks at 4× slower: ${over.length} of ${found.length} pages over 50 ms; longest ${found
        .slice(0, 3)
        .map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`)
        .join(', ')}`,
    );
    return [valueRow('long-task-4x-ms', found[0]?.ms ?? 0, 'ms', 50)];
  } finally {
    await stage.close();
  }
}
