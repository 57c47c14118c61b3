// Dashboard with 10,000 orders: a key typed in the search box → the rows of the answer shown; and the longest task while the
// whole list scrolls by.
import type { Page } from 'playwright-core';
import { openFilled } from './filled.ts';
import { p95, type Row, valueRow } from './measure.ts';

/** Each key narrows what is shown, so that the list must change. */
const queries = [
  '책상 48',
  '물푸레',
  '화분 91',
  '도자기 선반',
  'ㅊㅅ',
  'shop39',
  '20261',
  '유리 75',
  '철제 의',
  'ㅇㅁ ㅊ',
];

/** Milliseconds of the longest task (none is told that is shorter than 50) while all orders scroll by, three windows a frame. */
async function longestOfScroll(page: Page): Promise<number> {
  await page.locator('.piles .chip').last().click();
  await page.locator('[aria-setsize="10000"]').first().waitFor();
  return page.locator('.vlist').evaluate(async (list) => {
    list.scrollTop = 0;
    const tasks: number[] = [];
    const watch = new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) tasks.push(duration);
    });
    watch.observe({ type: 'longtask' });
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let steps = 0;
    while (list.scrollTop + list.clientHeight < list.scrollHeight - 1) {
      list.scrollTop += list.clientHeight * 3;
      steps += 1;
      await frame();
    }
    await new Promise((done) => setTimeout(done, 100));
    watch.disconnect();
    if (steps < 100) throw new Error(`only ${steps} steps: the list is not the whole`);
    return Math.max(0, ...tasks);
  });
}

export default async function search(): Promise<Row[]> {
  const jikimi = await openFilled(10_000, 5);
  try {
    const page = await jikimi.context.newPage();
    await page.goto(jikimi.address('dashboard.html'));
    await page.getByTestId('order-row').first().waitFor();
    const box = page.locator('input[type=search]').first();
    const times: number[] = [];
    for (const query of queries) {
      await box.fill('');
      await page.getByTestId('order-row').first().waitFor();
      for (const key of query) {
        // Armed before the key: its own time stamp is the start, the frame after the list's change is the end.
        const took = page.evaluate(
          () =>
            new Promise<number>((done) => {
              let start = 0;
              let settle = 0;
              addEventListener(
                'input',
                (event) => {
                  start = event.timeStamp;
                  // A key that changes nothing (the same rows) is answered by the next two frames.
                  requestAnimationFrame(() => requestAnimationFrame(() => settle || finish()));
                },
                { once: true, capture: true },
              );
              const watch = new MutationObserver(() => {
                if (!start || settle) return;
                settle = 1;
                requestAnimationFrame(() => finish());
              });
              const finish = () => {
                watch.disconnect();
                done(performance.now() - start);
              };
              watch.observe(document.body, { subtree: true, childList: true, characterData: true });
            }),
        );
        await box.focus();
        await page.keyboard.insertText(key);
        times.push(await took);
      }
    }
    await box.fill('');
    // What else runs on the machine can only make a task longer.
    const passes = [await longestOfScroll(page), await longestOfScroll(page), await longestOfScroll(page)];
    return [
      valueRow('list-search-10k-ms', p95(times), 'ms', 50),
      valueRow('list-scroll-10k-longest-task-ms', Math.min(...passes), 'ms', 50),
    ];
  } finally {
    await jikimi.close();
  }
}
