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

/** Readings of each script on a page, and runs in a row behind one: the clock's steps are as long as a run of the gate. */
const readings = 15;
const row = 5;

/**
 * In the host page: milliseconds of a run of each script, by turns, on a page in a window of its own; its address stands in
 * for the window's. Timers and listeners that runs leave behind are taken away between the readings: a page has them once.
 */
function time([html, url, sources, first, readings, row]: [
  string,
  string,
  string[],
  number,
  number,
  number,
]): number[][] {
  document.querySelector('iframe.fresh')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'fresh';
  frame.style.cssText = 'border:0;width:1200px;height:900px';
  document.body.append(frame);
  const own = frame.contentWindow as World['still'];
  own.document.open();
  own.document.write(html);
  own.document.close();
  own.document.body?.getBoundingClientRect();
  Object.assign(own, { chrome: { runtime: { id: 'bench', sendMessage: async () => ({}) } } });
  const heard: EventListener[] = [];
  const { navigation } = own as unknown as { navigation: EventTarget };
  const listen = navigation.addEventListener.bind(navigation);
  navigation.addEventListener = (name: string, act: EventListener) => {
    heard.push(act);
    listen(name, act);
  };
  // Timers are numbered one after another.
  let timer = own.setTimeout(() => {});
  const clean = () => {
    for (const act of heard.splice(0)) navigation.removeEventListener('navigatesuccess', act);
    for (const last = own.setTimeout(() => {}); timer <= last; timer++) own.clearTimeout(timer);
  };
  const scripts = sources.map((source) => own.eval(`(function (location) {${source}\n})`) as (location: URL) => void);
  const location = new URL(url);
  const found: number[][] = scripts.map(() => []);
  for (let i = 0; i <= readings; i++)
    for (let j = 0; j < scripts.length; j++) {
      const which = (first + i + j) % scripts.length;
      // The first is one run, on a page that nobody has read; before the others a run that is not timed puts the processor's
      // caches where the script's own runs find them, whoever ran before.
      const runs = i === 0 ? 1 : row;
      if (i > 0) scripts[which]?.(location);
      const start = performance.now();
      for (let k = 0; k < runs; k++) scripts[which]?.(location);
      found[which]?.push((performance.now() - start) / runs);
      clean();
    }
  return found;
}

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
    const found: { name: string; order: boolean; gate: number; peer: number }[] = [];
    const firsts: { gate: number[]; peer: number[] } = { gate: [], peer: [] };
    for (const [i, page] of pages.entries()) {
      const asked: Parameters<typeof time>[0] = [page.html, page.url, sources, i % 2, readings, row];
      const [gates = [], peers = []] = await stage.page.evaluate(time, asked);
      found.push({ name: page.name, order: page.order, gate: median(gates), peer: median(peers) });
      // Who begins finds the page as nobody has read it.
      if (i % 2 === 0) firsts.gate.push(gates[0] ?? 0);
      else firsts.peer.push(peers[0] ?? 0);
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
        `the first run on a page ${mean(firsts.gate).toFixed(3)} ms against ${mean(firsts.peer).toFixed(3)}; ` +
        `met cold, compiled anew: ${mean(cold.map(([gate = 0]) => gate)).toFixed(2)} ms against ${mean(cold.map(([, peer = 0]) => peer)).toFixed(2)}`,
    );
    return [ratioRow('gate-vs-readerable', mean(gates), mean(found.map((each) => each.peer)), 'ms', 0.1)];
  } finally {
    await stage.close();
  }
}
