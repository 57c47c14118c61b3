// Popup opened → next step visible, with 10,000 cases against 10, by turns in two browsers.
import type { Jikimi } from '../e2e/chromium.ts';
import { openFilled } from './filled.ts';
import { interleave, median, p95, type Row, ratioRow } from './measure.ts';

/** Milliseconds from the popup's navigation to the frame in which its next step stands. */
export async function openPopup(jikimi: Jikimi): Promise<number> {
  const page = await jikimi.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(jikimi.address('popup.html'));
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const there = () => document.querySelector('[data-testid=next-step]')?.textContent?.trim();
        // The mark is set by the script below when the step appears before this runs.
        const seen = () => {
          const [mark] = performance.getEntriesByName('bench:next-step');
          if (mark) done(mark.startTime);
          else if (there()) done(performance.now());
          else requestAnimationFrame(seen);
        };
        seen();
      }),
  );
  await page.close();
  return ms;
}

/** Marks the first frame with a next step in it, from the document's start on. */
export async function markNextStep(jikimi: Jikimi): Promise<void> {
  await jikimi.context.addInitScript(() => {
    if (!location.pathname.endsWith('popup.html')) return;
    const look = () => {
      if (!document.querySelector('[data-testid=next-step]')?.textContent?.trim()) return requestAnimationFrame(look);
      performance.mark('bench:next-step');
      return 0;
    };
    requestAnimationFrame(look);
  });
}

export default async function popup(): Promise<Row[]> {
  const many = await openFilled(10_000, 5);
  const few = await openFilled(10, 5);
  try {
    await markNextStep(many);
    await markNextStep(few);
    const { a, b } = await interleave(
      15,
      () => openPopup(many),
      () => openPopup(few),
    );
    console.log(`  popup, 10,000 cases: p95 ${p95(a).toFixed(0)} ms; 10 cases: p95 ${p95(b).toFixed(0)} ms`);
    return [ratioRow('popup-10k-vs-10', median(a), median(b), 'ms', 1.3)];
  } finally {
    await many.close();
    await few.close();
  }
}
