// A page checked a backup and put its rows aside under a key: all are united here in one transaction, or none.
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import { forgetWipe } from '../heartbeat';
import { type BackupChunk, restoreStores, uniteChunk } from '../merge-backup';
import type { Reply } from '../messages';
import type { Instant } from '../model';

const backupRestored: Handler<'backup-restored'> = async ({ key }, { now }) => {
  if (typeof key !== 'string' || !/^[\w-]{1,80}$/.test(key)) throw new Refused('request');
  const result = await write(restoreStores, async (transaction) => {
    const marks = transaction.objectStore('marks');
    // Asked again by a page whose answer was lost.
    const done = (await marks.get(`restored:${key}`))?.value;
    if (done) return done as Reply<'backup-restored'>;
    const range = IDBKeyRange.bound(`inbox:${key}:`, `inbox:${key}:\uffff`);
    const keys = await marks.getAllKeys(range);
    if (keys.length === 0) throw new Refused('nothing-there');
    let added = 0;
    const merged = new Set<string>();
    for (const one of keys) {
      const chunk = (await marks.get(one))?.value as BackupChunk;
      const united = await uniteChunk(transaction, chunk);
      added += united.added;
      for (const id of united.merged) merged.add(id);
    }
    await marks.delete(range);
    const at = now.toISOString() as Instant;
    const value = { added, merged: merged.size };
    await marks.put({ id: 'recount', at, value: '' });
    await marks.put({ id: `restored:${key}`, at, value });
    return value;
  });
  await forgetWipe();
  return result;
};

export default backupRestored;
