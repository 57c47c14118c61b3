// @vitest-environment happy-dom
// The popup as it is wired, its background played by its answers: all words are there at once, and those of forms when they open.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letSilencePass } from '../entrypoints/welcome/practice';
import type { AgendaReply, CaptureReply, MessageName } from '../utils/messages';
import type { Instant, OrderFacts } from '../utils/model';
import { defaultSettings } from '../utils/settings';

const facts: OrderFacts = {
  number: '20261116-0000127',
  orderedOn: '2026-11-16',
  total: { amount: 128_000, currency: 'KRW' },
  items: [{ name: '도자기 머그컵' }],
  payment: { kind: 'bank-transfer', label: '무통장입금' },
  status: { kind: 'paid', label: '결제완료' },
  seller: { name: '다온마루', phone: '02-700-1234', email: 'help@daonmaru.example' },
  sources: {},
};

let sent: MessageName[];
let page: CaptureReply;

async function openPopup(language: 'ko' | 'ja', withStep = true, panel?: 'sent'): Promise<void> {
  const later = await letSilencePass(facts, new Date('2026-11-16T01:00:00Z'), 4);
  if (!later) throw new Error('no practice');
  const { one, plan } = later;
  const agenda: AgendaReply = {
    today: later.today,
    ...(withStep && { first: { case: one, plan } }),
    hard: [],
    others: [],
    now: `${later.today}T01:00:00Z` as Instant,
    settings: { ...defaultSettings, language },
    unseen: 0,
    orders: 1,
    recent: [],
    ...(panel && { memory: { caseId: one.id, stepId: plan.step.id, panel } }),
  };
  const answers: Partial<Record<MessageName, unknown>> = {
    'agenda-asked': agenda,
    'page-asked': { ...page, tabId: 1 },
    'capture-confirmed': { ...page, state: 'saved' },
  };
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  vi.stubGlobal('chrome', { runtime: { id: 'x' } });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'x',
      getURL: (path: string) => `chrome-extension://x/${path}`,
      sendMessage: async ({ name }: { name: MessageName }) => {
        sent.push(name);
        return answers[name] ?? {};
      },
    },
    storage: { local: area, session: area },
  });
  document.body.innerHTML = '<div id="root"></div>';
  vi.resetModules();
  await import('../entrypoints/popup/main');
}

/** What opens may first have to be loaded, on a machine that has other work: how long that takes is no part of the test. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 60_000 });
vi.setConfig({ testTimeout: 120_000 });

const shown = () => document.body.textContent ?? '';
/** A key that found no word is shown as it is. */
const keys = () =>
  shown().match(/\b(?:app|now|page|step|why|deadline|channel|field|fix|letter|progress)\.[a-z-]+/g) ?? [];
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));

beforeEach(() => {
  sent = [];
  page = { state: 'none', orderIds: [], toast: false };
});
afterEach(() => vi.unstubAllGlobals());

test.each(['ko', 'ja'] as const)('shows the step with all its words (%s), and then its letter', async (language) => {
  await openPopup(language);
  await until(() => expect(document.querySelector('[data-testid=next-step]')).not.toBeNull());
  expect(shown()).toContain('다온마루');
  expect(keys()).toEqual([]);
  await until(() => expect(document.querySelector('.letter-text')?.textContent?.trim()).toBeTruthy());
  expect(keys()).toEqual([]);
});

test('what was found on the page is corrected in a form that comes with its words', async () => {
  page = { state: 'ask', orderIds: [], toast: false, doubts: ['total'], found: facts };
  // Without a step: its panels would bring the words of forms, too.
  await openPopup('ko', false);
  await until(() => expect(button('확인')).toBeDefined());
  button('확인')?.click();
  await until(() => expect(document.querySelectorAll('form input').length).toBeGreaterThan(3));
  expect(keys()).toEqual([]);
  expect(document.querySelector<HTMLInputElement>('input[name="seller.name"]')?.value).toBe('다온마루');
  expect(document.querySelector<HTMLInputElement>('input[name=orderedOn]')?.value).toBe('2026-11-16');
  document.querySelector('form')?.requestSubmit();
  await until(() => expect(sent).toContain('capture-confirmed'));
});

test('what was left open in the step is open again', async () => {
  await openPopup('ko', true, 'sent');
  await until(() => expect(document.querySelector('[data-testid=log-attempt]')).not.toBeNull());
});

test('what was saved from the page can be corrected, in the words of the note on the page', async () => {
  page = {
    state: 'saved',
    orderIds: ['shop.example:1' as never],
    toast: false,
    items: { read: 1 },
  };
  await openPopup('ko', false);
  await until(() => expect(document.querySelector('[data-testid=captured]')?.textContent).toContain('고치기'));
});
