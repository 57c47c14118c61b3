// Half-typed words of a screen, kept for this browser session: a popup closes at every click elsewhere.
import { browser } from './browser';

/** What was kept under this name; undefined when nothing was. */
export async function readDraft<T>(name: string): Promise<T | undefined> {
  const key = `draft.${name}`;
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

/** Keeps it, or forgets it when it is undefined. */
export async function keepDraft(name: string, draft: unknown): Promise<void> {
  const key = `draft.${name}`;
  if (draft === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: draft });
}
