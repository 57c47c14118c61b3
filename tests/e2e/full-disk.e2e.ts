// A disk that is really full under the browser's profile: what cannot be kept is refused and said, what was kept is there
// before, during and after. Needs a small disk of its own, which only root may make; elsewhere it is left out, and says so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openShop } from '../practice-shop/server.mjs';
import { type Jikimi, openChromium } from './chromium.ts';
import { buy } from './shopper.ts';
import { until } from './until.ts';

const disk = mkdtempSync(join(tmpdir(), 'jikimi-small-disk-'));

/** Why there is no small disk. */
function mount(): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error).trim();
  }
}
const missing = mount();
if (missing) console.log(`left out: no small disk could be made (${missing})`);
afterAll(() => {
  // The browser's last process may still hold it.
  if (!missing) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Leaves so many bytes free: with these, a browser writes the half of what it wants to. */
function fill(left: number): void {
  const filler = join(disk, 'filler');
  const piece = Buffer.alloc(1 << 20);
  let size = 0;
  for (let step = piece.length; step >= 1024; ) {
    try {
      writeFileSync(filler, piece.subarray(0, step), { flag: 'a' });
      size += step;
    } catch {
      truncateSync(filler, size);
      step /= 2;
    }
  }
  truncateSync(filler, size - left);
}

test.skipIf(missing)('a full disk costs no order, and is said', async () => {
  const profile = join(disk, 'profile');
  const shop = await openShop();
  let jikimi: Jikimi = await openChromium({ profile });
  const order = (number: string) =>
    jikimi.send('order-added', {
      site: 'a.example',
      facts: {
        number,
        items: Array.from({ length: 60 }, (_, n) => ({ name: `물건 ${n} ${'가'.repeat(250)}` })),
        sources: {},
      },
    });
  const numbers = async () =>
    (await jikimi.rows<{ facts: { number: string } }>('orders')).map(({ facts }) => facts.number).sort();
  try {
    for (const number of ['1', '2']) await order(number);
    expect(await numbers()).toEqual(['1', '2']);
    fill(40_000);
    expect(await order('3')).toEqual({ failed: 'quota' });
    const page = await jikimi.context.newPage();
    await buy(page, shop.url, { payment: 'card' });
    const popup = await jikimi.popup();
    await until('the popup to say it', async () =>
      (await popup.getByRole('alert').allTextContents()).join().includes('디스크가 가득 찼어요'),
    );
    await jikimi.kill();
    expect(await order('4')).toEqual({ failed: 'quota' });
    expect(await numbers()).toEqual(['1', '2']);

    // A start is where a store that was cut off is taken for broken.
    await jikimi.close();
    jikimi = await openChromium({ profile });
    expect(await order('5')).toEqual({ failed: 'quota' });
    await jikimi.close();
    rmSync(join(disk, 'filler'));
    jikimi = await openChromium({ profile });
    expect(await order('6')).toEqual({ orderId: 'a.example:6' });
    expect(await numbers()).toEqual(['1', '2', '6']);
  } finally {
    await jikimi.close();
    await shop.close();
  }
});
