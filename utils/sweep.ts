// Now → marks that nobody will ask for any more are gone: old undo records, restores that were never finished.
import { open, write } from './db/open';

const lives: [prefix: string, hours: number][] = [
  ['undo:', 24],
  ['inbox:', 24],
  ['restored:', 24],
  ['undone:', 24 * 90],
];

/** Sweeps by time; on most starts it finds nothing and writes nothing. */
export async function sweep(now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
  const range = IDBKeyRange.upperBound(before(24)) as IDBKeyRange;
  const keys = await (await open()).getAllKeysFromIndex('marks', 'by-at', range, 5_000);
  const swept = keys.filter((key) => lives.some(([prefix]) => key.startsWith(prefix)));
  if (swept.length === 0) return;
  await write(['marks'], async (transaction) => {
    const marks = transaction.objectStore('marks');
    for (const key of swept) {
      const mark = await marks.get(key);
      const [, hours = 24] = lives.find(([prefix]) => key.startsWith(prefix)) ?? [];
      if (mark && mark.at < before(hours)) await marks.delete(key);
    }
  });
}
