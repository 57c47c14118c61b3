// A page checked a backup and put its rows aside under a key: all are united here in one transaction, or none.
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import { forgetWipe } from '../heartbeat';
import { type BackupChunk, restoreStores, uniteChunk } from '../merge-backup';
import type { Instant } from '../model';

const backupRestored: Handler<'backup-restored'> = async ({ key }, { now }) => {
  if (typeof key !== 'string' || !/^[\w-]{1,80}$/.test(key)) throw new Refused('request');
  const result = await write(restoreStores, async (transaction) => {
    const marks = transaction.objectStore('marks');
    const range = IDBKeyRange.bound(`inbox:${key}:`, `inbox:${key}:\uffff`);
    const keys = await marks.getAllKeys(range);
    if (keys.length === 0) throw new Refused('nothing-there');
    let added = 0;
    const merged = new Set<string>();
    for (const one of keys) {
      const chunk = (await marks.get(one))?.value as BackupChunk;
      const done = await uniteChunk(transaction, chunk);
      added += done.added;
      for (const id of done.merged) merged.add(id);
    }
    await marks.delete(range);
    await marks.put({ id: 'recount', at: now.toISOString() as Instant, value: '' });
    return { added, merged: merged.size };
  });
  await forgetWipe();
  return result;
};

export default backupRestored;
