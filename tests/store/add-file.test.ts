// A dropped file: stored whole with its hash, or refused with its reason and nothing written.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addFile, dropFile, largest } from '../../utils/add-file';
import { open, write } from '../../utils/db/open';
import type { CaseId } from '../../utils/model';

const caseId = 'shop.example:1' as CaseId;
const stored = async () => (await open()).getAll('files');
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

beforeEach(() => write(['files'], (transaction) => transaction.objectStore('files').clear()));
afterEach(() => vi.restoreAllMocks());

test('is stored under its hash, with the place it was given', async () => {
  const sha256 = createHash('sha256').update(png).digest('hex');
  expect(await addFile(caseId, new File([png], '이체 화면.png'), 'E2')).toEqual({
    event: { kind: 'file-added', fileId: `${caseId}#${sha256}`, name: '이체 화면.png', sha256, attachment: 'E2' },
  });
  const [row] = await stored();
  expect(row).toMatchObject({ caseId, name: '이체 화면.png', type: 'image/png', sha256 });
  expect([...(row?.bytes ?? [])]).toEqual([...png]);
});

test('twice is one row; taken out, none', async () => {
  await addFile(caseId, new File([png], 'a.png'));
  const again = await addFile(caseId, new File([png], 'b.png'));
  expect(await stored()).toHaveLength(1);
  if ('event' in again) await dropFile(again.event.fileId);
  expect(await stored()).toEqual([]);
});

test('of 20 MB is taken, of a byte more is not even read', async () => {
  const large = new Uint8Array(largest);
  large.set(png);
  expect(await addFile(caseId, new File([large], 'a.png'))).toHaveProperty('event');
  const larger = new File([large, 'x'], 'b.png');
  const read = vi.spyOn(larger, 'arrayBuffer');
  expect(await addFile(caseId, larger)).toEqual({ refused: 'file-big' });
  expect(read).not.toHaveBeenCalled();
  expect(await stored()).toHaveLength(1);
});

test.each([
  ['empty', new File([], 'a.png'), 'file-empty'],
  [
    'a program named as a picture',
    new File(['MZ\u0090\u0000\u0003\u0000'], 'a.png', { type: 'image/png' }),
    'file-type',
  ],
])('%s is refused', async (_, file, refused) => {
  expect(await addFile(caseId, file)).toEqual({ refused });
  expect(await stored()).toEqual([]);
});

test('moved away meanwhile is refused', async () => {
  const file = new File([png], 'a.png');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await addFile(caseId, file)).toEqual({ refused: 'file-gone' });
});

test('on a full disk is refused, and nothing is half written', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await addFile(caseId, new File([png], 'a.png'))).toEqual({ refused: 'file-disk' });
  vi.restoreAllMocks();
  expect(await stored()).toEqual([]);
});
