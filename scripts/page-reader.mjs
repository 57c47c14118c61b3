// Opens one Chromium and reads saved pages in it with the built gate and capture, each at its own address, offline.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, root, run } from './prepare.mjs';
import { readParts } from './read-parts.mjs';

const built = join(root, '.output/chrome-mv3');

/** Builds when there is no build or the sources are newer. Its words go to stderr: stdout belongs to the results. */
function ensureBuild() {
  const newest = (path) =>
    statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
      : statSync(path).mtimeMs;
  const script = join(built, 'parts/shop.js');
  const sources = ['utils', 'entrypoints', 'wxt.config.ts', 'scripts/parts.mjs'].map((name) =>
    newest(join(root, name)),
  );
  if (existsSync(script) && statSync(script).mtimeMs > Math.max(...sources)) return;
  run('wxt', ['build'], { stdio: ['ignore', 2, 2] });
}

const args =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-extensions --mute-audio'.split(
    ' ',
  );

const charsetOf = (html) => {
  const head = html.subarray(0, 2048).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
};

/** The address a page had: its truth's `url`, its canonical link, its first comment, or a placeholder. */
export function addressOf(file, html) {
  const beside = file.replace(/\.html?$/i, '.json');
  if (existsSync(beside)) {
    try {
      const { url } = JSON.parse(readFileSync(beside, 'utf8'));
      if (url && URL.canParse(url)) return url;
    } catch {
      // A truth that does not parse tells no address.
    }
  }
  const text = html.subarray(0, 200_000).toString('latin1');
  const comment = /<!--\s*(?:url:\s*)?(https?:\/\/\S+)\s*-->/.exec(text.slice(0, 500))?.[1];
  const link = /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i.exec(text)?.[0];
  const canonical = link && /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1];
  const found = [comment, canonical].find((url) => url && /^https?:/.test(url) && URL.canParse(url));
  return found?.replaceAll('&amp;', '&') ?? 'https://page.example/';
}

/**
 * `click`: read as when the user asks; `generic`: without shop files; `scripts`: the page's own scripts run.
 * `read(file, html)` → the line of contracts: `{file, url, page, ms, orders, claimed?, doubts?}` and `error` on failure.
 */
export async function openReader({ click = false, generic = false, scripts = false } = {}) {
  ensureBuild();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  const gate = readFileSync(join(built, 'gate.js'), 'utf8');
  const capture = readFileSync(join(built, 'capture.js'), 'utf8');
  const parts = Object.values(readParts(built)).join('');
  let current;
  let context;
  let page;
  let cdp;
  let used = 0;

  async function open() {
    await context?.close();
    context = await browser.newContext({
      locale: 'ko-KR',
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    await context.route('**/*', (route) => {
      const request = route.request();
      if (!current || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      return route.fulfill({
        status: 200,
        headers: {
          'content-type': `text/html; charset=${charsetOf(current.html)}`,
          // No page script and no other request; our own script runs in its isolated world all the same.
          ...(scripts
            ? {}
            : {
                'content-security-policy':
                  "script-src 'none'; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
              }),
        },
        body: current.html,
      });
    });
    page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    cdp = await context.newCDPSession(page);
    await cdp.send('Page.enable');
    used = 0;
  }

  async function inWorld(source, contextId) {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: source,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function look(url) {
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: scripts ? 'load' : 'domcontentloaded', timeout: 120_000 });
    if (scripts) await page.waitForTimeout(1_000);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: world } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'jikimi',
    });
    await inWorld(
      `globalThis.told = []; globalThis.jikimiAsked = ${click}; globalThis.jikimiGeneric = ${generic}; globalThis.jikimiStill = true;
       globalThis.chrome = { runtime: { id: 'x', sendMessage: (message) => { told.push(message); return Promise.resolve({ state: 'none', orderIds: [], toast: false }); } } }; 0`,
      world,
    );
    if (!click) {
      await inWorld(`${gate}\n;0`, world);
      if (!(await inWorld('told.length', world))) return { ms: 0 };
    }
    await inWorld(parts, world);
    return JSON.parse(
      await inWorld(
        `(async () => { told.length = 0; const start = performance.now();
          await (${capture.trim().replace(/;$/, '')});
          return JSON.stringify({ ms: performance.now() - start, capture: told.find(({ name }) => name === 'capture-proposed')?.request.capture }); })()`,
        world,
      ),
    );
  }

  await open();
  return {
    async read(file, html) {
      const url = addressOf(file, html);
      current = { html };
      let seen = {};
      let error;
      try {
        if (++used > 200) await open();
        seen = await Promise.race([
          look(url),
          new Promise((_, fail) => setTimeout(() => fail(new Error('no answer within 180 s')), 180_000).unref()),
        ]);
      } catch (problem) {
        error = String(problem?.message ?? problem).split('\n')[0];
        await open().catch(() => {});
      }
      const found = seen.capture;
      return {
        file,
        url,
        page: found?.page ?? 'none',
        ms: Math.round((seen.ms ?? 0) * 10) / 10,
        orders: found?.orders ?? [],
        ...(found?.claimed && { claimed: found.claimed }),
        ...(found?.doubts && { doubts: found.doubts }),
        ...(found?.shop && { shop: found.shop }),
        ...(error && { error }),
      };
    },
    close: () => browser.close(),
  };
}
