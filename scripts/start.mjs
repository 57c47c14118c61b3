// Jikimi in a browser with a practice shop. With a display the browser stays open; without one the main job is walked and printed.
import { createInterface } from 'node:readline';
import { ensureChromium, ensureNode, ensurePackages, run } from './prepare.mjs';

ensurePackages();
ensureNode();
ensureChromium();
console.log('Building …');
run('wxt', ['build', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { openChromium } = await import('../tests/e2e/chromium.ts');
const { orderedAt, silentOn, walkMainJob } = await import('../tests/e2e/main-job.ts');
const { until } = await import('../tests/e2e/until.ts');
const { openShop } = await import('../tests/practice-shop/server.mjs');

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const see = (stage, seen) => console.log(`  ✓ ${stage.padEnd(15)} ${seen}`);
const shop = await openShop({ now: () => new Date(orderedAt) });

/** The whole job without a display; the stage that was not seen is named. */
async function walk() {
  console.log(`No display: walking the main job in headless Chromium at ${shop.url}`);
  const jikimi = await openChromium();
  const before = [];
  try {
    await walkMainJob({
      jikimi,
      shop: shop.url,
      see: (stage, seen) => {
        before.push(stage);
        see(stage, seen);
      },
    });
    console.log(`All ${before.length} stages seen.`);
    return true;
  } catch (error) {
    console.error(`  ✗ after "${before.at(-1) ?? 'start'}": ${error.message}`);
    return false;
  } finally {
    await jikimi.close();
  }
}

/** A browser for the user: the order page in front, saved; Enter lets the days pass. */
async function show() {
  const jikimi = await openChromium({ headless: false, viewport: null, args: ['--start-maximized'] });
  await jikimi.setClock(orderedAt);
  shop.memory.put('desk', 2);
  const order = shop.memory.order({ payment: 'card' });
  const page = jikimi.context.pages()[0] ?? (await jikimi.context.newPage());
  await page.goto(`${shop.url}/order/complete?no=${order.number}`);
  await page.bringToFront();
  see('order page', page.url());
  const [row] = await until('the order in the database', async () => {
    const rows = await jikimi.rows('orders');
    return rows.length > 0 && rows;
  });
  see('saved', `${row.id} · ${row.facts.total?.amount} ${row.facts.total?.currency}`);
  console.log(
    '\nClick the Jikimi icon in the toolbar (behind the puzzle piece). Press Enter here to let the days pass;',
  );
  console.log('the badge lights up when the seller is late. Close the browser to end.');
  const keys = createInterface({ input: process.stdin });
  keys.on('line', async () => {
    await jikimi.setClock(silentOn);
    const badge = await until('the badge', () => jikimi.badge()).catch(() => '');
    see('silent', badge ? `it is ${silentOn.slice(0, 10)}; the badge says ${badge}` : 'no badge yet');
  });
  await new Promise((done) => jikimi.context.on('close', done));
  keys.close();
  return true;
}

let seen = false;
try {
  seen = await (display ? show() : walk());
} catch (error) {
  console.error(`  ✗ ${error.message}`);
} finally {
  await shop.close();
}
process.exit(seen ? 0 : 1);
