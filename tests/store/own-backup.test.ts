// Whatever may be stored may be backed up and brought back: a backup that its own maker refuses is none.
import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { addFile } from '../../utils/add-file';
import { settled } from '../../utils/afterwards';
import { makeBackup } from '../../utils/backup';
import { backUp, readEverything, restore } from '../../utils/backup-file';
import { close, open } from '../../utils/db/open';
import { handle } from '../../utils/handlers';
import { importCsv } from '../../utils/import-csv';
import type { MessageName } from '../../utils/messages';
import type { CaseId, Instant } from '../../utils/model';
import { sha256 } from '../../utils/sha256';
import { fake, freshBrowser, fromOwnPage, fromPage, state } from './fake-browser';

const at = '2026-11-22T03:00:00.000Z' as Instant;
const pdf = (name: string) => new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], name);

async function ask<T>(name: MessageName, request: unknown, sender: object = fromOwnPage()): Promise<T> {
  const reply = await handle({ name, request }, sender as never);
  await settled();
  return reply as T;
}

beforeEach(async () => {
  await settled();
  await close();
  await new Promise((done) => {
    indexedDB.deleteDatabase('jikimi').onsuccess = done;
  });
  await freshBrowser();
  Object.assign(fake.runtime, {
    sendMessage: (message: { name: MessageName; request: unknown }) => ask(message.name, message.request),
  });
});

/** Out, everything gone, back in; what is there then is what was there. */
async function comesBack(): Promise<void> {
  const { bytes } = await backUp();
  const hashOf = async () => sha256(await makeBackup(await readEverything(), at));
  const before = await hashOf();
  expect(await ask('everything-deleted', {})).toEqual({ done: true });
  await restore(bytes);
  await settled();
  expect(await hashOf()).toBe(before);
}

const addOrder = (site: string) => ask('order-added', { site, facts: { number: '1', sources: {} } });
async function addEvidence(name: string): Promise<void> {
  await addOrder('a.example');
  const added = await addFile('a.example:1' as CaseId, pdf(name));
  if (!('event' in added)) throw new Error('not taken');
  const event = { ...added.event, id: 'f', at };
  expect(await ask('events-added', { caseId: 'a.example:1', events: [event] })).toEqual({ done: true });
}

test.each([
  ['a screenshot of a Mac, with its narrow space', 'Screenshot 2026-11-22 at 10.03.12\u202fAM.pdf'],
  ['two spaces', '영수증  2.pdf'],
  ['a space at the end', ' 영수증.pdf '],
  ['a name as a Mac writes it, in pieces', '영수증.pdf'.normalize('NFD')],
  ['what nobody sees', '\u200b\u202egpj.pdf'],
  ['nothing', '\u200b'],
  ['a line', 'a\nb.pdf'],
  ['three hundred letters and more', `${'가'.repeat(400)}.pdf`],
])('a file under %s', async (_what, name) => {
  await addEvidence(name);
  await comesBack();
});

test('a page with a very long address', async () => {
  state.origins = ['https://shop.example/*'];
  const url = `https://shop.example/order/complete?no=1&token=${'x'.repeat(6_000)}`;
  const capture = {
    page: 'order-complete',
    orders: [{ number: '1', total: { amount: 1, currency: 'KRW' }, sources: {} }],
  };
  const receipt = { title: '  주문  완료 ', text: '주문번호 1', viewport: { width: 1, height: 1 } };
  expect(await ask('capture-proposed', { asked: false, capture, receipt }, fromPage(url))).toMatchObject({
    state: 'saved',
  });
  await comesBack();
  expect((await (await open()).getAll('receipts'))[0]?.url).toMatch(/^https:\/\/shop\.example\/order\/complete/);
});

test('a page whose address carries a name and a password', async () => {
  state.origins = ['https://shop.example/*'];
  const capture = {
    page: 'order-complete',
    orders: [{ number: '1', total: { amount: 1, currency: 'KRW' }, sources: {} }],
  };
  const receipt = { title: '', text: '주문번호 1', viewport: { width: 1, height: 1 } };
  const page = fromPage('https://user:secret@shop.example/order/1');
  expect(await ask('capture-proposed', { asked: false, capture, receipt }, page)).toMatchObject({ state: 'saved' });
  expect(JSON.stringify(await readEverything())).not.toContain('secret');
  await comesBack();
});

test('a host as long as hosts may be', async () => {
  state.origins = ['https://*/*'];
  const host = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(50)}.example`;
  state.origins = [`https://${host}/*`];
  const capture = {
    page: 'order-complete',
    orders: [{ number: '9'.repeat(80), total: { amount: 1, currency: 'KRW' }, sources: {} }],
  };
  const receipt = { title: '', text: '주문번호 1', viewport: { width: 1, height: 1 } };
  expect(
    await ask('capture-proposed', { asked: false, capture, receipt }, fromPage(`https://${host}/o`)),
  ).toMatchObject({ state: 'saved' });
  await comesBack();
});

test('a shop typed with two spaces, or read so from a CSV file', async () => {
  await addOrder('my  shop ');
  await importCsv('주문번호,상점,금액\n77,"other  shop ",1000\n');
  expect((await (await open()).getAllKeys('orders')).length).toBe(2);
  await comesBack();
});

test('a file goes with the event that brought it, unless another holds it', async () => {
  await addEvidence('a.pdf');
  const held = await addFile('a.example:1' as CaseId, pdf('a.pdf'));
  if (!('event' in held)) throw new Error('not taken');
  await ask('events-added', { caseId: 'a.example:1', events: [{ ...held.event, id: 'g', at }] });
  const files = async () => (await open()).count('files');
  await ask('event-undone', { caseId: 'a.example:1', eventId: 'f' });
  expect(await files()).toBe(1);
  await comesBack();
  await ask('event-undone', { caseId: 'a.example:1', eventId: 'g' });
  expect(await files()).toBe(0);
});

test('a file whose event was never recorded is gone with its order', async () => {
  await addOrder('a.example');
  await addOrder('b.example');
  await addFile('a.example:1' as CaseId, pdf('a.pdf'));
  await ask('orders-deleted', { orderIds: ['a.example:1'] });
  expect(await (await open()).count('files')).toBe(0);
  await comesBack();
});

test('rows that lost their order are no reason to refuse the rest', async () => {
  await addEvidence('a.pdf');
  await addOrder('b.example');
  await (await open()).delete('orders', 'a.example:1' as never);
  const { bytes } = await backUp();
  await ask('everything-deleted', {});
  expect(await restore(bytes)).toEqual({ added: 1, merged: 0 });
  expect(await (await open()).count('files')).toBe(0);
});
