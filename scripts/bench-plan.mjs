// 100,000 plans over mixed lives: median and worst time of one. `npm run bench:plan`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureNode, ensurePackages } from './prepare.mjs';

ensurePackages();
ensureNode();
const out = join(process.cwd(), '.output', 'bench-plan');
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: out,
    lib: { entry: 'utils/next-step.ts', formats: ['es'], fileName: 'next-step' },
    target: 'es2023',
  },
});
const { nextStep } = await import(pathToFileURL(join(out, 'next-step.js')).href);

/** Every row of every life: the case as it was then, and the moment. */
function moments() {
  const folder = join('tests', 'playbooks');
  const lives = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const zones = {
    US: 'America/New_York',
    UK: 'Europe/London',
    JP: 'Asia/Tokyo',
    EU: 'Europe/Paris',
    DE: 'Europe/Berlin',
  };
  return lives.flatMap(({ jurisdiction = 'KR', zone, order = {}, rows }) => {
    const { firstSeenAt = `${order.orderedOn ?? '2026-11-01'}T04:00:00.000Z`, ...facts } = order;
    const seller = { name: '가나다상점', phone: '02-000-0000', email: 'help@ganada.example', address: '서울' };
    const events = [];
    return rows.map((row) => {
      const at = row.at ?? `${row.on}T12:00:00.000Z`;
      for (const event of [row.event ?? [], row.events ?? []].flat())
        events.push({ id: `${at}~${events.length}`, at, ...event });
      const id = 'ganada.example:1';
      const whole = {
        id,
        site: 'ganada.example',
        url: 'https://ganada.example/1',
        facts: { seller, sources: {}, ...facts },
      };
      return [
        {
          id,
          jurisdiction,
          zone: zone ?? zones[jurisdiction] ?? 'Asia/Seoul',
          order: { ...whole, firstSeenAt, lastSeenAt: firstSeenAt },
          events: [...events],
        },
        at,
      ];
    });
  });
}

const lives = moments();
const cold = performance.now();
nextStep(...lives[0]);
const first = performance.now() - cold;
for (let i = 0; i < 20_000; i++) nextStep(...lives[i % lives.length]);

// What the machine does meanwhile: the same case written and read as JSON, between the plans. Its own speed says what the
// figures mean on another machine, or on this one while it is busy.
const reference = [];
// And an empty wait as long as a plan, as often: what of it takes over 2 ms the machine took, not the plan.
const waits = new Float64Array(100_000);
const calls = 100_000;
const times = new Float64Array(calls);
const best = new Float64Array(lives.length).fill(Number.POSITIVE_INFINITY);
for (let i = 0; i < calls; i++) {
  const which = (i * 7) % lives.length;
  const one = lives[which];
  if (i % 100 === 0) {
    const start = performance.now();
    JSON.parse(JSON.stringify(one[0]));
    reference.push((performance.now() - start) * 1000);
  }
  const start = performance.now();
  nextStep(...one);
  times[i] = (performance.now() - start) * 1000;
  best[which] = Math.min(best[which], times[i]);
  const wait = performance.now();
  while ((performance.now() - wait) * 1000 < 40);
  waits[i] = (performance.now() - wait) * 1000;
}
// Each moment comes some hundred times. What is slow about a moment is slow each time; the rest is collected garbage and
// what other programs of the machine took.
const slowest = Math.max(...best);
times.sort();
const at = (share) => times[Math.floor(calls * share)].toFixed(1);
const over = times.filter((one) => one > 2000).length;
waits.sort();
console.log(`${calls} plans of ${lives.length} moments, by the clock on the wall`);
console.log(
  `median ${at(0.5)} µs · p99 ${at(0.99)} µs · slowest moment at its best ${slowest.toFixed(1)} µs · worst of all ${(times[calls - 1] / 1000).toFixed(2)} ms · ${over} over 2 ms · first ${first.toFixed(1)} ms`,
);
console.log(
  `an empty wait of 40 µs beside each: ${waits.filter((one) => one > 2000).length} over 2 ms, worst ${(waits[calls - 1] / 1000).toFixed(2)} ms`,
);
reference.sort((a, b) => a - b);
const json = reference[Math.floor(reference.length / 2)];
console.log(
  `one case to JSON and back meanwhile: ${json.toFixed(1)} µs, worst ${(reference.at(-1) / 1000).toFixed(2)} ms; a plan is ${(Number(at(0.5)) / json).toFixed(1)} of it`,
);
process.exit(Number(at(0.5)) <= 50 && slowest <= 2000 ? 0 : 1);
