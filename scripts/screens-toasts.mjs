// The notes on shops' pages, of which pictures are taken: what they say, on light shops and on dark ones. What they stand in
// is closed to everybody, so that nothing but a picture sees them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { fill } from './screens-list.mjs';

const shop = readFileSync(join(root, 'assets/public/practice.html'), 'utf8');
const night = `${shop}<style>:root { color-scheme: dark; } body { background: #14161a; color: #e6e6e6; } th { color: #aaa; }</style>`;
const note = 'html > div[style*="2147483647"]';

const over =
  (body, after = async () => {}) =>
  async (page, jikimi) => {
    await page.route('https://haneul.example/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto('https://haneul.example/order/complete');
    await page.locator(note).waitFor();
    await after(page, jikimi);
  };

/** The note's first button; a closed root is reached by place alone. */
async function press(page) {
  const { x, y, height } = await page.locator(note).boundingBox();
  const old = await page.locator(note).elementHandle();
  await page.mouse.click(x + 56, y + height - 24);
  await page.waitForFunction((before) => !before.isConnected, old);
  await page.locator(note).waitFor();
}

async function write(page) {
  const old = await page.locator(note).elementHandle();
  const gone = () => page.waitForFunction((before) => !before.isConnected, old, { timeout: 500 });
  // The shop's contacts are watched a moment after its order was saved.
  for (let left = 10; left > 0; left--) {
    await page.locator('a[href^="mailto:"]').click();
    if (await gone().then(Boolean, () => false)) break;
  }
  await page.locator(note).waitFor();
}

/** The disk is full from here on, until the page is closed. */
const full = (open) => async (page, jikimi) => {
  const [worker] = jikimi.context.serviceWorkers();
  await worker.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    globalThis.roomAgain = () => Object.assign(IDBObjectStore.prototype, { add, put });
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  try {
    await open(page, jikimi);
  } finally {
    await worker.evaluate(() => globalThis.roomAgain());
  }
};

const toast = (id, open) => ({
  id: `toast-${id}`,
  seed: (jikimi, language) => fill(jikimi, [], language),
  size: [800, 520],
  open,
});

export const toasts = [
  toast('saved', over(shop)),
  toast('night', over(night)),
  toast('ask', over(shop.replaceAll('128,000원', '1,128,000원'))),
  toast('undone', over(shop, press)),
  toast('contact', over(shop, write)),
  toast(
    'logged',
    over(shop, async (page) => {
      await write(page);
      await press(page);
    }),
  ),
  toast('failed', full(over(shop))),
  { ...toast('narrow', over(shop)), size: [320, 568] },
];
