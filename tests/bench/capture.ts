// A whole capture of an order page, against one cold pass over its text and against defuddle on the same page; and its
// cost as pages grow. The code is warm, every document is new.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/prepare.mjs';
import { readCorpus } from './corpus.ts';
import { drawing } from './drawing.ts';
import { grownPage } from './grown-page.ts';
import { exponent, median, type Row, ratioRow } from './measure.ts';
import { openStage, type Stage } from './stage.ts';

type Way = 'ours' | 'read' | 'walk' | 'defuddle';

/** Puts `reading.ts` into the host page. */
export async function bringReading(stage: Stage): Promise<void> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      // Readable names in the profile.
      minify: false,
      target: 'esnext',
      lib: { entry: join(root, 'tests/bench/reading.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat() as { output: { code?: string }[] }[];
  await stage.page.evaluate(first?.output[0]?.code ?? '');
}

/** In the host page: milliseconds of each way on the page loaded afresh for each, by turns. */
async function time([address, url, ways, times]: [string, string, Way[], number]): Promise<number[][]> {
  const { show, reading } = globalThis as unknown as {
    show(address: string): Promise<Window>;
    reading: Record<Way, (document: Document, url: string) => unknown>;
  };
  const found: number[][] = ways.map(() => []);
  for (let i = 0; i < times; i++)
    for (let j = 0; j < ways.length; j++) {
      const which = (i + j) % ways.length;
      const { document } = await show(address);
      document.body?.getBoundingClientRect();
      const start = performance.now();
      reading[ways[which] as Way](document, url);
      found[which]?.push(performance.now() - start);
    }
  return found;
}

const measure = (stage: Stage, address: string, url: string, ways: Way[], times: number) =>
  stage.page.evaluate(time, [address, url, ways, times] as [string, string, Way[], number]);

async function growth(stage: Stage): Promise<void> {
  const sizes = [100, 1000, 10_000, 100_000];
  const pages = sizes.map((size) => ({ url: 'https://shop.example/order/complete?no=1', html: grownPage(size) }));
  const addresses = stage.put(pages);
  const points: { size: number; ours: number; walk: number }[] = [];
  for (const [i, size] of sizes.entries()) {
    const [ours = [], walk = []] = await measure(stage, addresses[i] ?? '', pages[i]?.url ?? '', ['ours', 'walk'], 5);
    points.push({ size, ours: median(ours), walk: median(walk) });
  }
  const fit = exponent(points.map(({ size, ours }) => ({ size, cost: ours })));
  writeFileSync(join(root, '.output/bench-size.svg'), drawing(points, fit));
  console.log(
    `  capture on 10²…10⁵ nodes: ${points.map(({ size, ours }) => `${size}: ${ours.toFixed(1)} ms`).join(', ')}; ` +
      `cost ∝ size^${fit.toFixed(2)} (.output/bench-size.svg)`,
  );
}

export default async function capture(): Promise<Row[]> {
  const { pages } = readCorpus();
  const orders = pages.filter(({ order }) => order);
  const stage = await openStage();
  try {
    await bringReading(stage);
    const addresses = stage.put(orders);
    const ways: Way[] = ['ours', 'walk', 'defuddle', 'read'];
    // Warm: every way has run on every tenth page before any is timed.
    for (const [i, page] of orders.entries())
      if (i % 10 === 0) await measure(stage, addresses[i] ?? '', page.url, ways, 2);
    const sums = { ours: 0, walk: 0, defuddle: 0, read: 0 };
    const worst: { name: string; ratio: number }[] = [];
    for (const [i, page] of orders.entries()) {
      const found = await measure(stage, addresses[i] ?? '', page.url, ways, 3);
      const [ours = 0, walk = 1, defuddle = 0, read = 0] = found.map(median);
      sums.ours += ours / orders.length;
      sums.walk += walk / orders.length;
      sums.defuddle += defuddle / orders.length;
      sums.read += read / orders.length;
      worst.push({ name: page.name, ratio: ours / walk });
    }
    worst.sort((a, b) => b.ratio - a.ratio);
    console.log(
      `  capture on ${orders.length} order pages: mean ${sums.ours.toFixed(2)} ms (${sums.read.toFixed(2)} without the receipt); ` +
        `dearest against the walk: ${worst
          .slice(0, 3)
          .map(({ name, ratio }) => `${name} ${ratio.toFixed(1)}`)
          .join(', ')}`,
    );
    await growth(stage);
    return [
      ratioRow('capture-vs-walk', sums.ours, sums.walk, 'ms', 5),
      ratioRow('capture-vs-defuddle', sums.ours, sums.defuddle, 'ms', 0.1),
    ];
  } finally {
    await stage.close();
  }
}
