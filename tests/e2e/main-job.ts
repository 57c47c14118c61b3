// The main job, stage by stage, in a browser and a shop that are handed in: each stage says what was seen, or throws.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Jikimi } from './chromium.ts';
import { buy, type Purchase, payIn } from './shopper.ts';
import { until } from './until.ts';

/** Monday; the transfer is paid the same day. Three business days later is Thursday, so Friday is the first late day. */
export const orderedAt = '2026-11-23T10:00:00+09:00';
const beforeDue = '2026-11-26T10:00:00+09:00';
export const silentOn = '2026-11-27T10:00:00+09:00';
const stillSilent = '2026-12-02T10:00:00+09:00';

interface OrderRow {
  id: string;
  sellerId?: string;
  facts: {
    number?: string;
    orderedOn?: string;
    total?: { amount: number; currency: string };
    items?: { name: string; quantity?: number; unitPrice?: { amount: number } }[];
    payment?: { kind: string };
    status?: { kind: string };
  };
}
interface SellerRow {
  id: string;
  facts: { businessNumber?: string; phone?: string; channels?: { kind: string; href: string }[] };
}
interface CaseRow {
  id: string;
  events: { id: string; kind: string; channel?: string; text?: string; at: string }[];
}

export interface MainJob extends Pick<Purchase, 'base' | 'payment'> {
  jikimi: Jikimi;
  /** The shop's address; its own clock must stand at `orderedAt`. */
  shop: string;
  /** Told after each stage. */
  see?(stage: string, seen: string): void;
  /** Done between any two stages: the worker's death, for one. */
  between?(): Promise<void>;
}

/** Copies nothing itself: pastes what is on the clipboard into the shop's question form and gives it back. */
async function pasted(page: Page, shop: string): Promise<string> {
  await page.goto(`${shop}/board`);
  await page.bringToFront();
  const field = page.locator('textarea');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  return until('the letter in the question form', () => field.inputValue());
}

/** Order → saved → silence → badge → next step → letter copied → attempt logged → next timer. */
export async function walkMainJob({ jikimi, shop, base = '', payment = 'bank', ...job }: MainJob): Promise<void> {
  const stage = async (name: string, act: () => Promise<string>) => {
    const seen = await act();
    job.see?.(name, seen);
    await job.between?.();
  };
  const page = await jikimi.context.newPage();
  let number = '';
  let popup = page;
  const orders = () => jikimi.rows<OrderRow>('orders');
  const attempts = async () =>
    (await jikimi.rows<CaseRow>('cases')).flatMap(({ events }) =>
      events.filter(({ kind }) => kind === 'contact-attempted'),
    );

  await stage('order', async () => {
    await jikimi.setClock(orderedAt);
    number = await buy(page, shop, { base, payment });
    return `${await page.title()} · ${number}`;
  });

  await stage('saved', async () => {
    const [order] = await until('the order in the database', async () => {
      const rows = await orders();
      assert.ok(rows[0]?.facts.total, JSON.stringify(rows.map(({ facts }) => facts)));
      return rows;
    });
    assert.ok(order);
    assert.equal(order.facts.number, number);
    assert.deepEqual(order.facts.total, { amount: 128_000, currency: 'KRW' });
    assert.deepEqual(
      order.facts.items?.map(({ name, quantity, unitPrice }) => [name, quantity, unitPrice?.amount]),
      [['원목 좌식 책상', 2, 64_000]],
    );
    assert.equal(order.facts.orderedOn?.slice(0, 10), '2026-11-23');
    assert.equal(order.facts.payment?.kind, payment === 'bank' ? 'bank-transfer' : 'card');
    const sellers = await jikimi.rows<SellerRow>('sellers');
    const seller = sellers.find(({ id }) => id === order.sellerId);
    assert.equal(seller?.facts.businessNumber, '999-81-00427');
    assert.equal(seller?.facts.phone, '02-0142-0199');
    const receipts = await jikimi.rows<{ text: string }>('receipts');
    assert.ok(
      receipts.some(({ text }) => text.includes(number)),
      'a receipt with the page as it was seen',
    );
    return `${order.id} · ${order.facts.total?.amount}원 · ${order.facts.items?.[0]?.name} × 2 · ${seller?.facts.businessNumber} · no click`;
  });

  if (payment === 'bank')
    await stage('paid', async () => {
      await payIn(page);
      await until('the new status', async () =>
        (await orders()).some(({ facts }) => facts.status?.kind === 'preparing'),
      );
      assert.equal((await orders()).length, 1, 'seeing an order again updates it');
      return `${(await orders())[0]?.facts.status?.kind} · still one row`;
    });

  await stage('not yet', async () => {
    await jikimi.setClock(beforeDue);
    await until('a timer', async () => (await jikimi.api<unknown[]>('alarms.getAll')).length > 0);
    assert.equal(await jikimi.badge(), '');
    return 'no badge while the seller is in time';
  });

  await stage('silent', async () => {
    await jikimi.setClock(silentOn);
    const badge = await until('the badge', () => jikimi.badge());
    return `badge "${badge}" on ${silentOn.slice(0, 10)}`;
  });

  await stage('next step', async () => {
    popup = await jikimi.popup(page);
    const step = popup.getByTestId('next-step');
    await step.waitFor();
    await popup.locator('[data-testid=copy-letter][aria-busy=false]').waitFor();
    return (await step.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
  });

  await stage('letter copied', async () => {
    await popup.bringToFront();
    await popup.getByTestId('copy-letter').click();
    await popup.getByTestId('log-attempt').waitFor();
    const letter = await pasted(page, shop);
    assert.match(letter, new RegExp(number));
    assert.match(letter, /원목 좌식 책상/);
    assert.doesNotMatch(letter, /\{\{|undefined|\[object/);
    return `${letter.length} letters: ${letter.replace(/\s+/g, ' ').slice(0, 70)}…`;
  });

  await stage('attempt logged', async () => {
    await popup.bringToFront();
    await popup.getByTestId('log-attempt').click();
    const [attempt] = await until('the attempt', async () => {
      const all = await attempts();
      return all.length > 0 && all;
    });
    assert.equal((await attempts()).length, 1);
    await until('the badge to go', async () => (await jikimi.badge()) === '');
    return `${attempt?.channel} at ${attempt?.at}`;
  });

  await stage('next timer', async () => {
    assert.ok((await jikimi.api<unknown[]>('alarms.getAll')).length > 0, 'a timer runs for the next step');
    await jikimi.setClock(stillSilent);
    const badge = await until('the badge again', () => jikimi.badge());
    await popup.reload();
    const step = popup.getByTestId('next-step');
    await step.waitFor();
    return `badge "${badge}": ${(await step.textContent())?.replace(/\s+/g, ' ').trim()}`;
  });
  await popup.close();
  await page.close();
}
