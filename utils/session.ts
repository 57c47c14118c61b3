// Short-lived notes between messages of one browser session: in memory that outlives the worker, never on the disk.
import { browser } from './browser';

/** What was noted under a key in this session. */
export async function recall<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

/** Notes a value, or forgets it. */
export async function note(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}
