// 10,000 messages of chance from pages and 2,000 from our own: an answer each, in time, and what is stored afterwards is
// sound to the last field and belongs to who sent it.
import './fake-browser';

import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { settled } from '../../utils/afterwards';
import { readEverything } from '../../utils/backup-file';
import { checkRows } from '../../utils/backup-rows';
import { write } from '../../utils/db/open';
import { storeNames } from '../../utils/db/rows';
import { handle, isEnvelope } from '../../utils/handlers';
import { partNames } from '../../utils/part-names';
import { readProposal } from '../../utils/proposal';
import { knownSettings } from '../../utils/settings';
import { freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

const shop = 'https://shop.example/order/1';
/** In milliseconds, on a machine that does much else. */
const bound = 2_000;

const anything = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    -1,
    1e300,
    Number.NaN,
    '__proto__',
    'x'.repeat(5_000),
    '\u202e\u200b\ud800',
    'javascript:alert(1)',
    'shops/cafe24',
    '../background',
    [],
    {},
    [[]],
    Array(3_000).fill({}),
  ),
);

/** One place of a good value, anywhere in its tree, replaced by anything. */
function mutate(value: unknown, path: number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = mutate(copy[key], rest, by);
  return copy;
}

const at = '2026-11-22T03:00:00.000Z';
const facts = {
  number: 'N-1',
  orderedOn: '2026-11-22',
  total: { amount: 1000, currency: 'KRW' },
  items: [{ name: 'x', quantity: 1, unitPrice: { amount: 1000, currency: 'KRW' } }],
  payment: { kind: 'card' },
  status: { kind: 'paid', label: '결제완료' },
  seller: { name: 's', channels: [{ kind: 'phone', href: 'tel:0212345678' }] },
  sources: { total: { reader: 'labels', quote: 'q', confidence: 0.9 } },
};
const whole = {
  asked: false,
  capture: { page: 'order-complete', shop: 'cafe24', claimed: { items: 1 }, orders: [facts] },
  receipt: { title: 't', text: 'text', viewport: { width: 1, height: 1 } },
};

/** A good request of each name; only those of the first group are a page's to send. */
const ofPages: Record<string, unknown> = {
  'gate-passed': {},
  'parts-wanted': { parts: ['labels/ko', 'seller'] },
  'capture-proposed': whole,
  'capture-undone': { undo: `${at}:token` },
  'toast-muted': {},
  'contact-noticed': { channel: 'phone', href: 'tel:0212345678' },
  'contact-resumed': {},
  'contact-confirmed': { token: 'token' },
  'correction-wanted': { orderId: 'shop.example:N-1' },
};
const ofOurs: Record<string, unknown> = {
  'agenda-asked': { limit: 5 },
  'page-asked': { tabId: 1 },
  'capture-confirmed': { tabId: 1, corrected: { number: 'N-2' } },
  'events-added': { caseId: 'shop.example:N-1', events: [{ id: 'e', at, kind: 'noted', text: 't' }] },
  'event-undone': { caseId: 'shop.example:N-1', eventId: 'e' },
  'order-corrected': { orderId: 'shop.example:N-1', corrected: { total: { amount: 5, currency: 'KRW' } } },
  'seller-corrected': { sellerId: 'shop.example:s', corrected: { name: 't', phone: '02-123-4567' } },
  'jurisdiction-set': { caseId: 'shop.example:N-1', jurisdiction: 'US' },
  'order-added': { site: 'shop.example', url: shop, facts },
  'orders-deleted': { orderIds: ['shop.example:N-9'] },
  'settings-changed': { welcomed: true, reminders: { badge: true, notifications: false }, sitesOff: ['a.example'] },
  'backup-restored': { key: 'k' },
  reconcile: {},
};

/** Mostly one wrong place in a good request, else anything at all. */
const asked = (requests: Record<string, unknown>) =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(requests), 'everything-deleted', 'toString'),
      fc.array(fc.nat(9), { maxLength: 7 }),
      anything,
    )
    .map(([name, path, by]) => ({ name: name as never, request: mutate(requests[name] ?? {}, path, by) }));

/** What a backup would refuse or mend was stored wrong. */
async function storedIsSound() {
  await settled();
  const stored = await readEverything();
  const bytes = new Map(stored.files.map((file) => [file.id, file.bytes]));
  const checked = await checkRows(JSON.parse(JSON.stringify(stored)), (id) => bytes.get(id));
  for (const name of ['orders', 'sellers', 'receipts'] as const) expect(checked[name]).toEqual(stored[name]);
  expect(checked.cases.map(({ events }) => events)).toEqual(stored.cases.map(({ events }) => events));
  return stored;
}

/** As the worker's listener takes it; the reply. */
async function tell(message: unknown, sender: object): Promise<{ state?: string; failed?: string } | undefined> {
  const start = performance.now();
  const reply = isEnvelope(message) ? await handle(message, sender as never) : undefined;
  expect(performance.now() - start).toBeLessThan(bound);
  expect(reply === undefined || (typeof reply === 'object' && reply !== null)).toBe(true);
  return reply as { state?: string; failed?: string } | undefined;
}

beforeEach(async () => {
  await freshBrowser();
  state.origins = ['https://shop.example/*'];
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
});

test('10,000 messages from pages', async () => {
  let handled = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(asked({ ...ofPages, ...ofOurs }), fc.nat(5_000), fc.nat(9), async (message, tab, kind) => {
      // One in ten from a page that was not allowed, one in ten from a private window.
      const url = kind === 0 ? 'https://other.example/' : shop;
      const sender = fromPage(url, { tab: { id: tab, url, incognito: kind === 1 } });
      const reply = await tell(message, sender);
      if (kind < 2 || Object.hasOwn(ofOurs, message.name)) expect(reply?.state).toBeUndefined();
      if (/^(saved|updated|unchanged)$/.test(reply?.state ?? '')) taken += 1;
      handled += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(handled).toBe(10_000);
  const { orders, cases, settings } = await storedIsSound();
  // Many came through with a field less; none under another name than the sender's, none with what a page may not set.
  expect(taken).toBeGreaterThan(100);
  expect(
    orders.every(({ id, site, url }) => id.startsWith('shop.example:') && site === 'shop.example' && url === shop),
  ).toBe(true);
  expect(orders.every(({ corrected }) => corrected === undefined)).toBe(true);
  const kinds = new Set(cases.flatMap(({ events }) => events.map((event) => event.kind)));
  expect([...kinds].filter((kind) => !['captured', 'ordered', 'paid', 'status-seen'].includes(kind))).toEqual([]);
  expect(Object.keys(settings ?? {}).filter((key) => key !== 'toastsOff')).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  // Nothing but our own scripts was put anywhere, and only where the asking frame is.
  const files = new Set(state.executed.flatMap((one) => one.files ?? []));
  const ours = [...partNames].map((name) => `parts/${name}.js`);
  expect([...files].filter((file) => ![...ours, 'capture.js', 'contact.js'].includes(file))).toEqual([]);
  expect(files.size).toBeGreaterThan(1);
}, 120_000);

test('2,000 messages from our own pages, as a broken screen would send them', async () => {
  await handle(
    { name: 'order-added', request: { site: 'shop.example', url: shop, facts } as never },
    fromOwnPage() as never,
  );
  await fc.assert(
    fc.asyncProperty(asked(ofOurs), async (message) => {
      if ((message.name as string) === 'everything-deleted') return;
      await tell(message, fromOwnPage());
    }),
    { numRuns: 2_000 },
  );
  const { settings = {} } = await storedIsSound();
  expect(settings).toEqual(knownSettings(settings as never));
}, 120_000);

test('10,000 proposals: never a throw, and what is read is an order or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 7 }), anything, (path, by) => {
      const read = readProposal(mutate(whole, path, by));
      for (const order of read?.capture.orders ?? []) {
        const { total, items = [], number } = order;
        expect(total === undefined || (Number.isSafeInteger(total.amount) && /^[A-Z]{3}$/.test(total.currency))).toBe(
          true,
        );
        expect(items.every(({ name }) => typeof name === 'string' && name.length > 0 && name.length <= 300)).toBe(true);
        expect(number === undefined || (typeof number === 'string' && number.length <= 80)).toBe(true);
        expect(Object.getPrototypeOf(order)).toBe(Object.prototype);
      }
    }),
    { numRuns: 10_000 },
  );
});
