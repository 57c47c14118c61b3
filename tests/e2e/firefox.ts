// Real Firefox with the built extension in it, driven over WebDriver BiDi: the browser and what a test needs out.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox, root } from '../../scripts/prepare.mjs';
import { connect, evaluate } from './bidi.ts';
import { callApi, readRows } from './in-page.ts';
import { until } from './until.ts';

const uuid = '7b0a4c7e-1d5f-4c09-9a51-6a1b6d696b69';

const prefs: Record<string, string | number | boolean> = {
  'extensions.webextensions.uuids': JSON.stringify({ 'jikimi@jikimi.example': uuid }),
  'intl.accept_languages': 'ko-KR, ko',
  'intl.locale.requested': 'ko',
  'remote.active-protocols': 1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  // Nothing but loopback is reached: all else goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'dom.disable_open_during_load': false,
};

/** A tab, by its BiDi context. */
export interface FirefoxTab {
  goto(url: string): Promise<void>;
  evaluate<A, R>(act: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** A real click of the mouse in the middle of the first match, once it is there. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus; the letters of WebDriver's key codes work too. */
  press(...keys: string[]): Promise<void>;
  text(selector: string): Promise<string>;
  close(): Promise<void>;
}

export interface Firefox {
  address(path: string): string;
  open(url: string): Promise<FirefoxTab>;
  api<T = unknown>(path: string, ...args: unknown[]): Promise<T>;
  rows<T = unknown>(store: string): Promise<T[]>;
  close(): Promise<void>;
}

export async function openFirefox(build = 'firefox-mv3-e2e'): Promise<Firefox> {
  const folder = join(root, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build in ${folder}`);
  const profile = mkdtempSync(join(tmpdir(), 'jikimi-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = spawn(
    ensureFirefox(),
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1', HOME: profile } },
  );
  let said = '';
  firefox.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const server = await until('Firefox to listen', () => /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1], 60);
  const bidi = await connect(`${server}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const address = (path: string) => `moz-extension://${uuid}/${path}`;

  async function open(url: string): Promise<FirefoxTab> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab: FirefoxTab = {
      async goto(to) {
        // Waiting for a load never ends for the extension's own pages; the page's address and state say it too.
        await bidi.send('browsingContext.navigate', { context, url: to, wait: 'none' });
        await until(`${to} to load`, () =>
          tab.evaluate((want) => location.href.startsWith(want) && document.readyState === 'complete', to),
        );
      },
      evaluate: (act, argument) => evaluate(bidi, context, act, argument),
      async click(selector) {
        let last = '';
        const at = await until(`${selector} to stand still, ready to be clicked`, async () => {
          const place = await tab.evaluate((wanted) => {
            const element = document.querySelector(wanted);
            // As a person: not before the page is there and the thing can be pressed.
            if (
              document.readyState !== 'complete' ||
              element?.matches(':disabled, [aria-disabled=true], [aria-busy=true]')
            )
              return undefined;
            element?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = element?.getBoundingClientRect();
            return box && box.width > 0
              ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
              : undefined;
          }, selector);
          const still = JSON.stringify(place) === last;
          last = JSON.stringify(place);
          return still && place;
        });
        await bidi.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', ...at },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      async press(...keys) {
        await bidi.send('input.performActions', {
          context,
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: [
                ...keys.map((value) => ({ type: 'keyDown', value })),
                ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
              ],
            },
          ],
        });
      },
      text: (selector) => tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
      async close() {
        await bidi.send('browsingContext.close', { context });
      },
    };
    await tab.goto(url);
    return tab;
  }

  const eye = await open(address('manifest.json'));
  return {
    address,
    open,
    api: <T>(path: string, ...args: unknown[]) =>
      eye.evaluate(callApi, [path, ...args] as [string, ...unknown[]]) as Promise<T>,
    rows: <T>(store: string) => eye.evaluate(readRows, store) as Promise<T[]>,
    async close() {
      const gone = new Promise((done) => firefox.once('exit', done));
      await bidi.send('browser.close').catch(() => firefox.kill());
      bidi.close();
      await Promise.race([gone, new Promise((done) => setTimeout(done, 5000))]);
      firefox.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
