// Real Chromium with the built extension in it: options in, the browser and what a test needs of the extension out.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium, root } from '../../scripts/prepare.mjs';
import { callApi, readRows, sendMessage, writeRows } from './in-page.ts';
import { until } from './until.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No test needs the network: what a step opens (a chat channel, a public register) stays unreached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** An unpacked extension's id: the first half of its path's hash in the letters a to p. */
export function extensionId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface Jikimi {
  context: BrowserContext;
  id: string;
  /** An address of the extension. */
  address(path: string): string;
  /** The extension's API, called from a page of ours that runs none of our code. */
  api<T = unknown>(path: string, ...args: unknown[]): Promise<T>;
  send<T = unknown>(name: string, request: unknown): Promise<T>;
  rows<T = unknown>(store: string): Promise<T[]>;
  write(store: string, rows: unknown[]): Promise<void>;
  badge(): Promise<string>;
  /** Moves the extension's clock (e2e build only): ISO text stands still, a number of ms runs on from now. */
  setClock(to: string | number): Promise<void>;
  tabId(page: Page): Promise<number>;
  /** The popup in a tab of its own, bound to the page it would stand over. */
  popup(over?: Page): Promise<Page>;
  /** Runs a self-contained function in a page of ours that runs none of our code. */
  inOwnPage<A, R>(act: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Runs a self-contained function in the page's world of our injected scripts: the nearest that a hostile page could get. */
  runInScript<A, R>(page: Page, argument: A, act: (argument: A) => R): Promise<Awaited<R>>;
  /** Makes the browser close the database under whoever has it open, as it does when a profile's storage fails. */
  closeDatabase(): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, its scripts in open pages are orphaned. */
  reload(): Promise<void>;
  /** What the extension's worker, pages and scripts asked of anybody since the start. A browser with any fails to close. */
  requests: string[];
  /** Stops the service worker as the browser does after half a minute of rest. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  build?: string;
  headless?: boolean;
  /** A folder that is kept; otherwise a new profile, gone with the browser. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** Of the browser itself, which is what the extension sees. */
  language?: 'ko' | 'en' | 'ja';
  args?: string[];
  /** The X display of a headed browser. */
  display?: string;
  viewport?: { width: number; height: number } | null;
}

/**
 * Writes down each request of the extension: of its worker and its pages by who asks, of its scripts in other pages by the
 * code that asks. A tab that a click of the user opens is none.
 */
function watchRequests(context: BrowserContext, home: string): string[] {
  const seen: string[] = [];
  const outward = (url: string) => /^(?:https?|wss?|ftp):/.test(url);
  context.on('request', (request) => {
    const worker = request.serviceWorker();
    if (!outward(request.url()) || (!worker && request.isNavigationRequest())) return;
    if ((worker?.url() ?? request.frame().url()).startsWith(home)) seen.push(request.url());
  });
  const follow = async (page: Page) => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const ours =
        initiator.stack?.callFrames.some(({ url }) => url.startsWith(home)) || initiator.url?.startsWith(home);
      if (ours && outward(request.url) && !page.url().startsWith(home)) seen.push(request.url);
    });
    await session.send('Network.enable');
  };
  // A page may be closed before it is followed.
  context.on('page', (page) => follow(page).catch(() => {}));
  return seen;
}

export async function openChromium(options: ChromiumOptions = {}): Promise<Jikimi> {
  const folder = join(root, '.output', options.build ?? 'chrome-mv3-e2e');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build in ${folder}: npm run build:e2e`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jikimi-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    env: {
      ...process.env,
      LANGUAGE: options.language ?? 'ko',
      ...(options.display ? { DISPLAY: options.display } : {}),
    } as Record<string, string>,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1000, height: 800 } : options.viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...flags,
      `--lang=${options.language ?? 'ko'}`,
      `--accept-lang=${options.language ?? 'ko'}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  });
  context.setDefaultTimeout(15_000);
  const id = extensionId(folder);
  const requests = watchRequests(context, `chrome-extension://${id}/`);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  // The welcome page may open by itself; a test opens it when it means to.
  let eye = await context.newPage();
  const answers = (seconds: number) =>
    until(
      'the extension to answer',
      async () => {
        // Loaded a second time on a slow machine, the extension takes its open pages with it.
        if (eye.isClosed()) eye = await context.newPage();
        await eye.goto(address('manifest.json'));
        return eye.evaluate(callApi, ['runtime.getPlatformInfo'] as [string]);
      },
      seconds,
    );
  try {
    await answers(5);
  } catch {
    // Chrome and Edge ignore --load-extension since 137; they take it over the debugging pipe.
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: folder });
    await answers(15);
  }

  const jikimi: Jikimi = {
    context,
    id,
    address,
    requests,
    api: <T>(path: string, ...args: unknown[]) =>
      eye.evaluate(callApi, [path, ...args] as [string, ...unknown[]]) as Promise<T>,
    send: <T>(name: string, request: unknown) =>
      eye.evaluate(sendMessage, [name, request] as [string, unknown]) as Promise<T>,
    rows: <T>(store: string) => eye.evaluate(readRows, store) as Promise<T[]>,
    write: (store, rows) => eye.evaluate(writeRows, [store, rows] as [string, unknown[]]),
    badge: () => jikimi.api('action.getBadgeText', {}),
    async setClock(to) {
      await jikimi.api('storage.local.set', { clock: to });
    },
    async tabId(page) {
      const tabs = await jikimi.api<{ id: number; url?: string }[]>('tabs.query', {});
      const tab = tabs.find(({ url }) => url === page.url());
      if (!tab) throw new Error(`No tab shows ${page.url()}`);
      return tab.id;
    },
    async popup(over) {
      const query = over ? `?tab=${await jikimi.tabId(over)}` : '';
      const page = await context.newPage();
      await page.setViewportSize({ width: 360, height: 600 });
      await page.goto(address(`popup.html${query}`));
      return page;
    },
    inOwnPage: <A, R>(act: (argument: A) => R, argument: A) =>
      eye.evaluate(act as never, argument as never) as Promise<Awaited<R>>,
    async runInScript(page, argument, act) {
      const session = await context.newCDPSession(page);
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context: world }) => {
        if (world.origin === `chrome-extension://${id}`) worlds.push(world.id);
      });
      await session.send('Runtime.enable');
      const contextId = await until('our world in the page', () => worlds[0]);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${act})(${JSON.stringify(argument)})\n//# sourceURL=${address('capture.js')}`,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async closeDatabase() {
      const page = await context.newPage();
      await page.goto('chrome://indexeddb-internals/');
      await page.locator('.force-close').first().click();
      await page.close();
    },
    async reload() {
      await eye.close();
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: folder });
      eye = await context.newPage();
      await answers(15);
    },
    async kill() {
      const session = await context.newCDPSession(eye);
      await session.send('ServiceWorker.enable');
      // The browser does not always say that it is done.
      await Promise.race([
        session.send('ServiceWorker.stopAllWorkers'),
        new Promise((done) => setTimeout(done, 5_000)),
      ]);
      await session.detach().catch(() => {});
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (requests.length > 0) throw new Error(`The extension asked for ${requests.join(' ')}`);
    },
  };
  return jikimi;
}
