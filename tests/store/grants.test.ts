// The gate runs where the user allows it and nowhere else, through install, update, grants given and taken back.
import './fake-browser';

import { beforeEach, describe, expect, test } from 'vitest';
import { settled } from '../../utils/afterwards';
import { write } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { enterOpenTabs, registerGate } from '../../utils/grants';
import { handle } from '../../utils/handlers';
import { codeOf, log, readLog } from '../../utils/log';
import { marketplaceHosts } from '../../utils/site';
import { fake, freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

beforeEach(async () => {
  await freshBrowser();
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
});

describe('the gate', () => {
  test('is not registered when nothing is granted', async () => {
    expect(await registerGate()).toEqual([]);
    expect(state.scripts).toEqual([]);
  });

  test('follows what is granted; all at once, it is registered once', async () => {
    state.origins = ['https://b.example/*', 'https://a.example/*'];
    await Promise.all([registerGate(), registerGate(), registerGate()]);
    expect(state.scripts).toMatchObject([{ id: 'gate', matches: ['https://a.example/*', 'https://b.example/*'] }]);
    state.origins = ['https://a.example/*'];
    await registerGate();
    expect(state.scripts[0]?.matches).toEqual(['https://a.example/*']);
    state.origins = [];
    await registerGate();
    expect(state.scripts).toEqual([]);
  });

  test('means web pages by all addresses, and never frames in which cards are typed', async () => {
    state.origins = ['<all_urls>'];
    expect(await registerGate()).toEqual(['http://*/*', 'https://*/*']);
    expect(state.scripts[0]?.excludeMatches).toContain('*://*.tosspayments.com/*');
  });

  test('goes into open tabs of allowed sites, and one that cannot be entered does not stop the others', async () => {
    const { query } = fake.tabs;
    const { executeScript } = fake.scripting;
    fake.tabs.query = async () => [{ id: 1 }, { id: 2 }, { id: 3 }];
    fake.scripting.executeScript = async (what) => {
      if (what.target.tabId === 1) throw new Error('Cannot access contents of the page');
      return executeScript(what);
    };
    await enterOpenTabs(['https://a.example/*']);
    fake.tabs.query = query;
    fake.scripting.executeScript = executeScript;
    expect(state.executed.map(({ target }) => target.tabId)).toEqual([2, 3]);
  });

  test('contacts are watched where a case is open, and nowhere else; a marketplace by all its hosts', async () => {
    state.origins = ['https://*/*'];
    const { query } = fake.tabs;
    const asked: unknown[] = [];
    fake.tabs.query = async ({ url }: { url?: unknown } = {}) => {
      asked.push(url);
      return [{ id: 4 }];
    };
    // The last was typed in by hand, of an order that no page shows.
    const open = ['ganada.example', 'coupang', '192.0.2.7', 'localhost', '옆집 언니 공구방'];
    for (const site of open) {
      const facts = { number: 'N-1', orderedOn: '2026-11-20', total: { amount: 1000, currency: 'KRW' }, sources: {} };
      await handle({ name: 'order-added', request: { site, facts } }, fromOwnPage());
    }
    await settled();
    fake.tabs.query = query;
    const watched = state.scripts.find(({ id }) => id === 'contacts');
    expect(watched?.matches).toEqual([
      '*://*.coupang.com/*',
      '*://*.ganada.example/*',
      '*://192.0.2.7/*',
      '*://localhost/*',
    ]);
    expect(watched?.excludeMatches).toContain('*://*.tosspayments.com/*');
    // Pages that stand open hear of it, each once.
    expect(asked.flat().sort()).toEqual(watched?.matches);
    expect(state.executed).toContainEqual({ target: { tabId: 4 }, files: ['contacts.js'] });

    await handle({ name: 'orders-deleted', request: { orderIds: open.map((site) => `${site}:N-1`) } }, fromOwnPage());
    await settled();
    expect(state.scripts.some(({ id }) => id === 'contacts')).toBe(false);
  });

  test('brings the capture script into its own frame only', async () => {
    state.origins = ['https://a.example/*'];
    await handle({ name: 'gate-passed', request: {} }, fromPage('https://a.example/x', { frameId: 7 }) as never);
    expect(state.executed).toEqual([{ target: { tabId: 1, frameIds: [7] }, files: ['capture.js'] }]);
  });

  test('brings the parts along where the address speaks of an order', async () => {
    state.origins = ['https://a.example/*'];
    const sender = fromPage('https://a.example/order/complete?no=1', { frameId: 7 });
    await handle({ name: 'gate-passed', request: {} }, sender as never);
    const files = state.executed.flatMap((one) => (one as { files: string[] }).files);
    expect(files.at(-1)).toBe('capture.js');
    expect(files).toEqual(expect.arrayContaining(['parts/labels/ko.js', 'parts/judge.js', 'parts/proof.js']));
  });

  test('brings parts of the capture script into its own frame only, and none but those', async () => {
    const ask = (parts: unknown) =>
      handle(
        { name: 'parts-wanted', request: { parts } as never },
        fromPage('https://a.example/x', { frameId: 7 }) as never,
      );
    expect(await ask(['labels/ko', 'seller'])).toEqual({ done: true });
    expect(state.executed).toEqual([
      { target: { tabId: 1, frameIds: [7] }, files: ['parts/labels/ko.js', 'parts/seller.js'] },
    ]);
    for (const parts of [['../background'], ['labels/ko', 'nothing'], 'seller', undefined, Array(30).fill('seller')])
      expect(await ask(parts)).toEqual({ failed: 'parts' });
    expect(state.executed).toHaveLength(1);
  });
});

test('a page the user asks about is read with the note that he did, and the note does not outlive the answer', async () => {
  state.executeResult = { state: 'ask', orderIds: [], toast: false };
  const reply = await handle({ name: 'page-asked', request: { tabId: 4 } }, fromOwnPage() as never);
  expect(reply).toMatchObject({ state: 'ask' });
  expect(state.executed).toHaveLength(2);
  expect(fake.storage.session.all()).toEqual({});
});

test('deleting everything leaves what a fresh install has', async () => {
  state.origins = ['https://a.example/*'];
  state.permissions = ['notifications'];
  await registerGate();
  const facts = { number: '1', items: [{ name: 'x' }], sources: {} };
  await handle({ name: 'order-added', request: { site: 'a.example', facts } }, fromOwnPage() as never);
  expect(await handle({ name: 'everything-deleted', request: {} }, fromOwnPage() as never)).toEqual({ done: true });
  await settled();
  expect(state).toMatchObject({ origins: [], permissions: [], scripts: [], badge: '' });
  expect(state.alarms.size).toBe(0);
  expect(fake.storage.local.all()).toEqual({});
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) expect(await transaction.objectStore(name).count()).toBe(0);
  });
});

describe('the log', () => {
  test('keeps the last 200 lines, and no words of a page', async () => {
    await Promise.all(Array.from({ length: 250 }, (_, n) => log('test', `n-${n}`)));
    await log('capture-proposed', '홍길동 010-1234-5678 님의 주문');
    const lines = await readLog();
    expect(lines).toHaveLength(200);
    expect(lines.at(-1)?.code).toBe('other');
    expect(lines.at(-2)?.code).toBe('n-249');
  });

  test('knows an error by its name, not by its words', () => {
    expect(codeOf(new DOMException('disk of 홍길동 full', 'QuotaExceededError'))).toBe('QuotaExceededError');
    expect(codeOf(new TypeError('x of 홍길동'))).toBe('TypeError');
    expect(codeOf('x')).toBe('unknown');
  });
});

test('the hosts of each marketplace reach the worker as its shop file has them', () => {
  const shops = import.meta.glob<{ hosts?: readonly string[] }>('../../utils/shops/*.ts', {
    import: 'default',
    eager: true,
  });
  const wrong = Object.entries(shops).filter(([path, { hosts = [] }]) => {
    const name = path.replace(/^.*\/|\.ts$/g, '');
    return [...marketplaceHosts(name)].sort().join() !== [...hosts].sort().join();
  });
  expect(
    wrong.map(([path]) => path),
    "write `hosts` as a plain list of strings on the first level of the shop object: `  hosts: ['…'],`",
  ).toEqual([]);
});
