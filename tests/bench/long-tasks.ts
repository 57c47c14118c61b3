// The longest task that gate and capture make on any page of the corpus, with the processor slowed down four times.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { readParts } from '../../scripts/read-parts.mjs';
import { readCorpus } from './corpus.ts';
import { median, type Row, valueRow } from './measure.ts';
import { openStage, type World } from './stage.ts';

/** An address, the gate, the capture with what comes in with it, and the capture's parts by name. */
type Scripts = [string, string, string, Record<string, string>];

/** Longer is a long task, in milliseconds. */
const limit = 50;

/** A page that comes nearer to the limit than this is run so many times, and its median counts: one run shows the machine's own pauses too. */
const near = 30;
const times = 5;

/**
 * In the host page: the longest task in which anything of ours ran, as when the user asks, so that no page is passed over; and
 * the longest stretch of ours without giving the thread back. A task in which nothing of ours ran (the page's own layout,
 * a frame drawn) is the page's.
 */
async function longest([address, gate, capture, parts]: Scripts): Promise<{ task: number; slice: number }> {
  const { show } = globalThis as unknown as World;
  const frame = await show(address);
  frame.document.body?.getBoundingClientRect();
  await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  const slices: { from: number; to: number }[] = [];
  let from = 0;
  const begin = () => {
    from = performance.now();
  };
  const end = () => slices.push({ from, to: performance.now() });
  const { scheduler } = frame as unknown as { scheduler: { yield(): Promise<void> } };
  const rest = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    end();
    await rest();
    begin();
  };
  const sendMessage = async ({ name, request }: { name: string; request: { parts: string[] } }) => {
    end();
    await new Promise((done) => setTimeout(done));
    begin();
    if (name !== 'parts-wanted') return {};
    frame.eval(request.parts.map((part) => parts[part]).join(''));
    end();
    await new Promise((done) => setTimeout(done));
    begin();
    return { done: true };
  };
  Object.assign(frame, {
    chrome: { runtime: { id: 'bench', sendMessage } },
    jikimiStill: true,
    jikimiAsked: true,
  });
  const tasks: { from: number; to: number }[] = [];
  const watch = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ from: startTime, to: startTime + duration });
  });
  watch.observe({ type: 'longtask' });
  // A task of their own each, as the browser injects them.
  await new Promise((done) => setTimeout(done));
  begin();
  frame.eval(gate);
  end();
  await new Promise((done) => setTimeout(done));
  begin();
  await frame.eval(capture);
  end();
  await new Promise((done) => setTimeout(done, 20));
  watch.disconnect();
  const lasting = (all: { from: number; to: number }[]) => Math.max(0, ...all.map(({ from, to }) => to - from));
  const ours = tasks.filter((task) => slices.some(({ from, to }) => from < task.to && to > task.from));
  return { task: lasting(ours), slice: lasting(slices) };
}

/** What the gate's message brings in one task: the parts that every order page wants, then the capture. */
const usual = ['labels/ko', 'labels/en', 'structured', 'goods', 'phone', 'business-number', 'judge', 'seller', 'proof'];

export default async function longTasks(): Promise<Row[]> {
  const read = (name: string) => readFileSync(join(root, '.output/chrome-mv3', name), 'utf8');
  const gate = read('gate.js');
  const parts = readParts(join(root, '.output/chrome-mv3'));
  const capture = [...usual.map((name) => parts[name]), read('capture.js')].join('');
  const { pages } = readCorpus();
  const stage = await openStage();
  try {
    const addresses = stage.put(pages);
    const run = (at: number) => stage.page.evaluate(longest, [addresses[at] ?? '', gate, capture, parts] as Scripts);
    await run(0);
    await stage.cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const found: { name: string; task: number; slice: number }[] = [];
    let once = 0;
    for (const [at, { name }] of pages.entries()) {
      const runs = [await run(at)];
      if (runs.some(({ task }) => task > limit)) once++;
      if (runs.some(({ task, slice }) => task > near || slice > near))
        while (runs.length < times) runs.push(await run(at));
      found.push({ name, task: median(runs.map(({ task }) => task)), slice: median(runs.map(({ slice }) => slice)) });
    }
    const dearest = (by: 'task' | 'slice') =>
      found
        .toSorted((a, b) => b[by] - a[by])
        .slice(0, 3)
        .map((one) => `${one.name} ${one[by].toFixed(0)} ms`)
        .join(', ');
    const over = found.filter(({ task }) => task > limit);
    console.log(
      `  long tasks at 4× slower: ${over.length} of ${found.length} pages over ${limit} ms in most of ${times} runs, ${once} in the first; longest ${dearest('task')}; ` +
        `longest stretch of ours ${dearest('slice')}`,
    );
    // The browser tells of no task under 50 ms: there the longest stretch of ours stands for it.
    return [
      valueRow('long-task-4x-ms', Math.max(...found.map(({ task, slice }) => Math.max(task, slice))), 'ms', limit),
    ];
  } finally {
    await stage.close();
  }
}
