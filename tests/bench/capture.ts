// A whole capture of an order page, its receipt included, against one cold pass over its text and against defuddle on the
// same page; and its cost as pages grow. Every document is parsed anew for each, so that no node of it was ever touched;
// the code of all of them is warm.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fileViews } from '../../scripts/file-views.mjs';
import { root } from '../../scripts/prepare.mjs';
import { readCorpus, type Sample } from './corpus.ts';
import { drawing } from './drawing.ts';
import { grownPage } from './grown-page.ts';
import { exponent, median, type Row, ratioRow } from './measure.ts';
import { openStage, type Stage, type World } from './stage.ts';

type Way = 'ours' | 'read' | 'index' | 'walk' | 'defuddle';
const ways: readonly Way[] = ['ours', 'walk', 'defuddle', 'read', 'index'];
type Times = Record<Way, number>;

/** `reading.ts` as one script. */
async function readingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    plugins: [fileViews()],
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
  return first?.output[0]?.code ?? '';
}

/** Puts `reading.ts` into the window that pages are written into, as a content script shares its page's window. */
export async function bringReading(stage: Stage): Promise<void> {
  await stage.page.evaluate(
    (code) => {
      (globalThis as unknown as World).still.eval(code);
    },
    await readingScript(),
  );
}

/** In the host page: milliseconds of each way on the page parsed afresh for each, by turns. */
function time([html, url, ways, times]: [string, string, readonly Way[], number]): number[][] {
  const { still, write } = globalThis as unknown as World;
  const { reading } = still as unknown as { reading: Record<Way, (document: Document, url: string) => unknown> };
  const found: number[][] = ways.map(() => []);
  for (let i = 0; i < times; i++)
    for (let j = 0; j < ways.length; j++) {
      const which = (i + j) % ways.length;
      const document = write(html);
      const start = performance.now();
      reading[ways[which] as Way](document, url);
      found[which]?.push(performance.now() - start);
    }
  return found;
}

async function measure(stage: Stage, { html, url }: Pick<Sample, 'html' | 'url'>, times: number): Promise<Times> {
  const found = await stage.page.evaluate(time, [html, url, ways, times] as [string, string, readonly Way[], number]);
  return Object.fromEntries(ways.map((way, i) => [way, median(found[i] ?? [])])) as Times;
}

async function growth(stage: Stage): Promise<void> {
  const url = 'https://shop.example/order/complete?no=1';
  const points: { size: number; ours: number; walk: number }[] = [];
  for (const size of [100, 1000, 10_000, 100_000]) {
    const html = grownPage(size);
    const found = await stage.page.evaluate(time, [html, url, ['ours', 'walk'], size > 10_000 ? 3 : 7] as [
      string,
      string,
      readonly Way[],
      number,
    ]);
    const [ours = [], walk = []] = found;
    points.push({ size, ours: median(ours), walk: median(walk) });
  }
  const fit = exponent(points.map(({ size, ours }) => ({ size, cost: ours })));
  writeFileSync(join(root, '.output/bench-size.svg'), drawing(points, fit));
  const [[million = 0] = []] = await stage.page.evaluate(time, [grownPage(1_000_000), url, ['ours'], 1] as [
    string,
    string,
    readonly Way[],
    number,
  ]);
  console.log(
    `  capture on 10²…10⁵ nodes: ${points.map(({ size, ours }) => `${size}: ${ours.toFixed(1)} ms`).join(', ')}; ` +
      `cost ∝ size^${fit.toFixed(2)} (.output/bench-size.svg); on 10⁶ nodes, read as far as its bounds: ${million.toFixed(0)} ms`,
  );
}

export default async function capture(): Promise<Row[]> {
  const orders = readCorpus().pages.filter(({ order }) => order);
  const stage = await openStage();
  try {
    await bringReading(stage);
    // Warm: every way has run on every page before any is timed.
    for (const page of orders) await measure(stage, page, 1);
    const sums = { ours: 0, read: 0, index: 0, walk: 0, defuddle: 0 };
    const worst: { name: string; ratio: number }[] = [];
    for (const page of orders) {
      const found = await measure(stage, page, 5);
      for (const way of ways) sums[way] += found[way] / orders.length;
      worst.push({ name: page.name, ratio: found.ours / found.walk });
    }
    worst.sort((a, b) => b.ratio - a.ratio);
    console.log(
      `  capture on ${orders.length} order pages: mean ${sums.ours.toFixed(3)} ms, of it ${(sums.ours - sums.read).toFixed(3)} the receipt, ` +
        `${sums.index.toFixed(3)} the pass over the page; dearest against the walk: ${worst
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
