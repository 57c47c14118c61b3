// A bare Chromium that shows saved pages at their own address, without their scripts, with a clock of 5 µs.
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/prepare.mjs';
import type { Sample } from './corpus.ts';

export interface Stage {
  page: Page;
  context: BrowserContext;
  /** Loads a saved page afresh: nothing in it was ever read. */
  show(sample: Pick<Sample, 'url' | 'html'>): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--enable-precise-memory-info',
    ],
  });
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1200, height: 900 } });
  let shown: Pick<Sample, 'url' | 'html'> | undefined;
  await context.route('**/*', (route) => {
    if (!shown || route.request().resourceType() !== 'document' || route.request().frame() !== page.mainFrame())
      return route.abort();
    return route.fulfill({
      body: shown.html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // The page's own scripts stay out; what is measured comes in by eval. Isolation makes the clock precise.
        'content-security-policy': "script-src 'unsafe-eval'; worker-src 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
  });
  const page = await context.newPage();
  return {
    page,
    context,
    async show(sample) {
      shown = sample;
      await page.goto('about:blank');
      await page.goto(sample.url, { waitUntil: 'load' });
    },
    close: () => browser.close(),
  };
}
