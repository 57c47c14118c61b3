// Real Firefox with the built extension in it, driven over WebDriver BiDi: the browser and what a test needs out.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ensureFirefox, root } from '../../scripts/prepare.mjs';
import { connect, evaluate } from './bidi.ts';
import { callApi, readRows, sendMessage, writeRows } from './in-page.ts';
import { openProxy } from './proxy.ts';
import { until } from './until.ts';

const id = 'jikimi@jikimi.example';
const uuid = '7b0a4c7e-1d5f-4c09-9a51-6a1b6d696b69';

const prefs: Record<string, string | number | boolean> = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
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
  // Everything goes through a proxy of ours, loopback too; nothing but loopback is reached.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // Installed for good, as from the store, so that it is there after a restart.
  'xpinstall.signatures.required': false,
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
  send<T = unknown>(name: string, request: unknown): Promise<T>;
  rows<T = unknown>(store: string): Promise<T[]>;
  write(store: string, rows: unknown[]): Promise<void>;
  badge(): Promise<string>;
  /** Runs a self-contained function in a page of ours that runs none of our code. */
  inOwnPage<A, R>(act: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Runs a self-contained function as a script of the extension in the tab that shows `page`, as our own run there. */
  runInScript<A>(page: string, argument: A, act: (argument: A) => unknown): Promise<void>;
  /** Runs a self-contained function in the browser's own window, with all its rights. */
  privileged<A, R>(act: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Ends the event page at once, whatever it is doing: what about:debugging calls "terminate background script". */
  kill(): Promise<void>;
  /**
   * Every request of the extension since the last look: as the browser itself attributes them, which it does not for what
   * a script of ours asks with the page's own `fetch`; and by the proxy, whoever it was that asked a host which is none of
   * the tests'. A browser with any that nobody looked at fails to close.
   */
  requests(): Promise<string[]>;
  /** Every address that was asked for since the start, by the page or by us. */
  asked: readonly string[];
  close(): Promise<void>;
}

export interface FirefoxOptions {
  build?: string;
  /** A folder that is kept; otherwise a new profile, gone with the browser. */
  profile?: string;
}

/** The build as one file: what is unpacked can only be installed until the browser closes. */
function packed(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })).toString('base64');
}

/** Writes down, from the first moment on, each request that belongs to the extension; run in the browser's own window. */
function watchRequests(addon: string): void {
  const world = globalThis as unknown as {
    Services: { obs: { addObserver(observer: unknown, topic: string): void } };
    Ci: { nsIHttpChannel: unknown };
    ofJikimi?: string[];
    opened?: string[];
  };
  const document = 6;
  const seen: string[] = [];
  world.ofJikimi = seen;
  const opened: string[] = [];
  world.opened = opened;
  world.Services.obs.addObserver(
    {
      observe(subject: { QueryInterface(kind: unknown): unknown }) {
        const { loadInfo, URI } = subject.QueryInterface(world.Ci.nsIHttpChannel) as {
          loadInfo: Record<string, { addonId?: string; contentScriptAddonPolicy?: { id: string } } | null> & {
            externalContentPolicyType: number;
          };
          URI: { spec: string; host: string };
        };
        // A tab that a click of the user opens is no request of ours.
        if (loadInfo.externalContentPolicyType === document) {
          opened.push(URI.host);
          return;
        }
        const owners = [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal];
        if (owners.some((one) => one?.addonId === addon || one?.contentScriptAddonPolicy?.id === addon))
          seen.push(URI.spec);
      },
    },
    'http-on-modify-request',
  );
}

/** Also in the middle of an answer, which the browser itself would wait for once. */
async function endBackground(addon: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): { extension: { backgroundState: string; terminateBackground(how: unknown): Promise<void> } };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(addon);
  if (extension.backgroundState !== 'stopped')
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

export async function openFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const folder = join(root, '.output', options.build ?? 'firefox-mv3-e2e');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build in ${folder}`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jikimi-firefox-'));
  const installed = existsSync(join(profile, 'extensions', `${id}.xpi`));
  const proxy = await openProxy();
  const through = { 'network.proxy.http_port': proxy.port, 'network.proxy.ssl_port': proxy.port };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries({ ...prefs, ...through })
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
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const ownWindow = contexts[0]?.context ?? '';
  await evaluate(bidi, ownWindow, watchRequests, id);
  if (!installed)
    await bidi.send('webExtension.install', {
      extensionData: { type: 'base64', value: packed(folder) },
      'moz:permanent': true,
    });
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

  let told = 0;
  const requests = async () => {
    const asked = proxy.strangers();
    const { ours, opened } = await evaluate(
      bidi,
      ownWindow,
      () => {
        const { ofJikimi, opened: tabs = [] } = globalThis as { ofJikimi?: string[]; opened?: string[] };
        return { ours: ofJikimi?.splice(0) ?? ['everything: the watch is gone'], opened: tabs };
      },
      undefined,
    );
    const strangers = asked.slice(told).filter((host) => !opened.includes(host.replace(/:\d+$/, '')));
    told = asked.length;
    return [...ours, ...strangers];
  };
  const eye = await open(address('manifest.json'));
  return {
    address,
    open,
    api: <T>(path: string, ...args: unknown[]) =>
      eye.evaluate(callApi, [path, ...args] as [string, ...unknown[]]) as Promise<T>,
    send: <T>(name: string, request: unknown) =>
      eye.evaluate(sendMessage, [name, request] as [string, unknown]) as Promise<T>,
    rows: <T>(store: string) => eye.evaluate(readRows, store) as Promise<T[]>,
    write: (store, rows) => eye.evaluate(writeRows, [store, rows] as [string, unknown[]]),
    badge: () => eye.evaluate(callApi, ['action.getBadgeText', {}] as [string, unknown]) as Promise<string>,
    inOwnPage: eye.evaluate,
    runInScript: (page, argument, act) =>
      // `act` becomes a part of the text: what is injected must be a function, and no world of ours makes one of a text.
      eye.evaluate(
        `async ([url, given]) => {
          const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(url));
          const target = { tabId: tab.id };
          const [done] = await browser.scripting.executeScript({ target, func: ${act}, args: [given] });
          if (done.error) throw done.error;
        }` as never,
        [page, argument] as never,
      ),
    privileged: (act, argument) => evaluate(bidi, ownWindow, act, argument),
    kill: () => evaluate(bidi, ownWindow, endBackground, id),
    requests,
    asked: proxy.asked,
    async close() {
      const asked = await requests().catch(() => []);
      const gone = new Promise((done) => firefox.once('exit', done));
      await bidi.send('browser.close').catch(() => firefox.kill());
      bidi.close();
      await Promise.race([gone, new Promise((done) => setTimeout(done, 5000))]);
      firefox.kill('SIGKILL');
      await proxy.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (asked.length > 0) throw new Error(`The extension asked for ${asked.join(' ')}`);
    },
  };
}
