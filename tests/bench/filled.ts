// A Chromium whose database holds a crowd, its clock standing still.
import { type Jikimi, openChromium } from '../e2e/chromium.ts';
import { until } from '../e2e/until.ts';
import { type Crowd, crowd, crowdNow } from './crowd.ts';

const quiet = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Opens it with `size` cases, `due` of them due, counted and the badge right. */
export async function openFilled(size: number, due: number): Promise<Jikimi> {
  const jikimi = await openChromium({ args: quiet });
  await jikimi.setClock(crowdNow);
  await jikimi.send('reconcile', {});
  for (let from = 0; from < size; from += 2000) {
    const part = crowd(Math.min(size, from + 2000), due, from);
    // Search lines of a hundred thousand orders take minutes to write and no wake reads them.
    for (const store of Object.keys(part) as (keyof Crowd)[])
      if (part[store].length && (size <= 20_000 || store !== 'search')) await jikimi.write(store, part[store]);
  }
  await jikimi.send('reconcile', {});
  await until(`the badge to say ${due}`, async () => (await jikimi.badge()) === String(due));
  return jikimi;
}
