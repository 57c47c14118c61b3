// A bare Chromium that shows saved pages in a frame at their own path, without their scripts, with a clock of 5 µs.
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/prepare.mjs';
import type { Sample } from './corpus.ts';

export interface Stage {
  /** Holds the frame; stays loaded, so that measured code is as warm as in a shopper's tab. */
  page: Page;
  cdp: CDPSession;
  /** Addresses of the pages, in order, for `Frame.show`. */
  put(pages: readonly Pick<Sample, 'url' | 'html'>[]): string[];
  close(): Promise<void>;
}

/** What the host page offers to measuring code. */
export interface World {
  show(address: string): Promise<Window & { eval(text: string): unknown }>;
  still: Window & { eval(text: string): unknown };
  write(html: string): Document;
}

const origin = 'https://pages.example';
const headers = {
  'content-type': 'text/html; charset=utf-8',
  // The page's own scripts and all that it would fetch stay out; what is measured comes in by eval. Isolation makes the
  // clock precise.
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-eval'; style-src 'unsafe-inline'; frame-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * In the host page: `show` loads an address afresh and gives its window. `write` parses markup afresh inside one window
 * that stays, lays it out, and gives its document: nothing in it was ever read, and what reads it is as warm as its own
 * window's code can be.
 */
const host = `<!doctype html><title>bench</title><body style="margin:0"><script></script>`;
function arm(): void {
  const world = globalThis as unknown as World;
  const still = document.createElement('iframe');
  still.style.cssText = 'border:0;width:1200px;height:900px';
  document.body.append(still);
  world.still = still.contentWindow as World['still'];
  world.write = (html) => {
    const { document: page } = world.still;
    page.open();
    page.write(html);
    page.close();
    page.body?.getBoundingClientRect();
    return page;
  };
  world.show = (address) =>
    new Promise((done) => {
      document.querySelector('iframe.shown')?.remove();
      const frame = document.createElement('iframe');
      frame.className = 'shown';
      frame.style.cssText = 'border:0;width:1200px;height:900px';
      let over: ReturnType<typeof setTimeout>;
      const there = () => {
        clearTimeout(over);
        if (frame.contentWindow) done(frame.contentWindow as World['still']);
      };
      // A page that waits for a resource that never comes is read as far as it came.
      over = setTimeout(there, 1500);
      frame.onload = there;
      frame.src = address;
      document.body.append(frame);
    });
}

export async function openStage(): Promise<Stage> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1200, height: 900 } });
  const shown = new Map<string, string>([[`${origin}/`, host]]);
  await context.route('**/*', (route) => {
    const body = shown.get(route.request().url());
    return body === undefined ? route.abort() : route.fulfill({ body, headers });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(arm);
  return {
    page,
    cdp: await context.newCDPSession(page),
    put: (pages) =>
      pages.map(({ url, html }, i) => {
        const { pathname, search } = new URL(url);
        const address = `${origin}${pathname}${search}${search ? '&' : '?'}p=${shown.size}.${i}`;
        shown.set(address, html);
        return address;
      }),
    close: () => browser.close(),
  };
}
