// Dashboard: a key typed in the search box over 10,000 orders → the rows of the answer shown.
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
    return [valueRow('list-search-10k-ms', p95(times), 'ms', 50)];
  } finally {
    await jikimi.close();
  }
}
