// The browser's own permission prompt, really accepted with the keyboard in a real window; then a shop is read without a click.
import { expect, test } from 'vitest';
import { findDisplayTools } from '../../scripts/prepare.mjs';
import { openShop } from '../practice-shop/server.mjs';
import { openChromium } from './chromium.ts';
import { openDisplay } from './display.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

const tools = findDisplayTools();

test.skipIf(!tools)('all shops allowed on the welcome page, in the build that users get', async () => {
  if (!tools) return;
  const display = await openDisplay(tools);
  const shop = await openShop();
  const jikimi = await openChromium({ build: 'chrome-mv3', headless: false, display: display.name });
  try {
    const granted = () => jikimi.api<boolean>('permissions.contains', { origins: ['http://*/*', 'https://*/*'] });
    const page = await jikimi.context.newPage();
    await buy(page, shop.url, { payment: 'card' });
    expect(await granted()).toBe(false);

    const welcome = await jikimi.context.newPage();
    await welcome.goto(jikimi.address('welcome.html'));
    await welcome.bringToFront();
    // The prompt is drawn by the browser where no page can see it, with "Deny" in focus: Tab, Return allows. Keys that
    // come before it fall on the page or deny, and those in its first half second are ignored by the browser on purpose;
    // then the button is pressed again.
    for (let attempt = 1; attempt <= 8 && !(await granted()); attempt++) {
      await welcome.getByTestId('allow-all').click();
      await welcome.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await until('the prompt to have come', () => granted(), 1.2).catch(() => {});
      display.press('Tab', 'Return');
      await until('the grant', () => granted(), 1).catch(() => {});
    }
    expect(await granted()).toBe(true);

    const number = await buy(page, shop.url, { payment: 'card', good: 'lamp', quantity: 1 });
    // The order page that was open at the grant is read too; this one came after it.
    const order = await until('the order', async () => {
      const rows = await jikimi.rows<{ facts: { number?: string; total?: unknown } }>('orders');
      return rows.find(({ facts }) => facts.number === number);
    });
    expect(order.facts.total).toEqual({ amount: 41_000, currency: 'KRW' });

    // Everything deleted: the permission is given back, and nothing of ours runs anywhere any more.
    expect(await jikimi.send('everything-deleted', {})).toEqual({ done: true });
    expect(await granted()).toBe(false);
    expect(await jikimi.api('scripting.getRegisteredContentScripts')).toEqual([]);
    await buy(page, shop.url, { payment: 'card' });
    expect(await jikimi.rows('orders')).toEqual([]);
  } finally {
    await jikimi.close();
    await shop.close();
    display.close();
  }
});
