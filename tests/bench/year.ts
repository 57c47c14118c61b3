// A year of heavy use: 3,000 orders, 6,000 receipts, 500 cases; what the database weighs and what opening it costs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import type { Jikimi } from '../e2e/chromium.ts';
import { crowd, dueCases } from './crowd.ts';
import { openFilled } from './filled.ts';
import { median, type Row } from './measure.ts';
import { markNextStep, openPopup } from './popup.ts';

const text =
  '주문번호 20261123-0001 상품 원목 좌식 책상 수량 2 총 결제금액 128,000원 주식회사 다온마루 사업자등록번호 999-81-00427 '.repeat(
    60,
  );

function receipts(orders: readonly { id: string }[]): unknown[] {
  return orders.flatMap(({ id }, i) =>
    [0, 1].map((n) => ({
      id: `${id}#${String(i * 2 + n).padStart(64, '0')}`,
      orderId: id,
      url: 'https://shop.example/order/1',
      title: '주문상세',
      seenAt: '2026-11-01T03:00:00.000Z',
      text: `${text}${i}.${n}`,
      html: `<main><p>${text}</p></main>`.repeat(3),
      viewport: { width: 1200, height: 900 },
      sha256: String(i).padStart(64, '0'),
    })),
  );
}

/** What the worker's own heap holds once what is dead was swept, in bytes: asked of the worker itself, which no page can. */
async function workerHeap({ context, id }: Jikimi): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!worker) throw new Error('no worker');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  const ask = (method: string) =>
    new Promise<Record<string, unknown>>((done, fail) => {
      last += 1;
      const asked = last;
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown>; error?: unknown };
        if (answer.id !== asked) return;
        if (answer.result) done(answer.result);
        else fail(new Error(`${method}: ${JSON.stringify(answer.error)}`));
      });
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: asked, method }) })
        .catch(fail);
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await browser.detach();
  return usedSize as number;
}

export default async function year(): Promise<Row[]> {
  const jikimi = await openFilled(500, 12);
  try {
    for (let from = 500; from < 3000; from += 500) {
      const { orders, sellers, search } = crowd(from + 500, 0, from);
      await jikimi.write('orders', orders);
      await jikimi.write('sellers', sellers);
      await jikimi.write('search', search);
    }
    const orders = await jikimi.rows<{ id: string }>('orders');
    const papers = receipts(orders);
    for (let i = 0; i < papers.length; i += 500) await jikimi.write('receipts', papers.slice(i, i + 500));

    await markNextStep(jikimi);
    const opened: number[] = [];
    const counted: number[] = [];
    for (let i = 0; i < 7; i++) {
      opened.push(await openPopup(jikimi));
      await jikimi.write('cases', dueCases(12));
      const start = performance.now();
      await jikimi.send('reconcile', {});
      counted.push(performance.now() - start);
    }
    const popup = await jikimi.context.newPage();
    await popup.goto(jikimi.address('popup.html'));
    await popup.getByTestId('next-step').waitFor();
    const session = await jikimi.context.newCDPSession(popup);
    // All pages of ours share one heap: what filling the database left behind is not the popup's.
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    await jikimi.send('reconcile', {});
    const worker = await workerHeap(jikimi);
    const { usage } = await jikimi.inOwnPage(() => navigator.storage.estimate(), undefined);
    const found = {
      orders: orders.length,
      receipts: papers.length,
      databaseMB: Number(((usage ?? 0) / 1e6).toFixed(1)),
      popupMs: Math.round(median(opened)),
      reconcileMs: Math.round(median(counted)),
      popupHeapMB: Number((usedSize / 1e6).toFixed(1)),
      workerHeapMB: Number((worker / 1e6).toFixed(1)),
    };
    writeFileSync(join(root, '.output/bench-year.json'), `${JSON.stringify(found, null, 2)}\n`);
    console.log(`  a year of heavy use: ${JSON.stringify(found)}`);
    return [];
  } finally {
    await jikimi.close();
  }
}
