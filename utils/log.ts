// What happened in the worker, for the user's own report: names and codes only, never an order, an address or a text.
import { browser } from './browser';

export interface LogLine {
  at: string;
  what: string;
  code: string;
}

const most = 200;
let queue: Promise<unknown> = Promise.resolve();

/** The last lines, oldest first. */
export async function readLog(): Promise<LogLine[]> {
  const { log } = await browser.storage.local.get('log');
  return Array.isArray(log) ? (log as LogLine[]) : [];
}

/** Adds a line; `what` is the name of a message or machine, `code` an error's name or a state. Never throws. */
export function log(what: string, code: string): Promise<void> {
  const at = new Date(Date.now()).toISOString();
  const line: LogLine = { at, what: plain(what), code: plain(code) };
  const added = queue.then(async () => {
    await browser.storage.local.set({ log: [...(await readLog()), line].slice(-most) });
  });
  queue = added.catch(() => {});
  return queue as Promise<void>;
}

/** Words of a fixed vocabulary pass; anything that could carry a page's text does not. */
const plain = (text: string) => (/^[\w:. -]{1,60}$/.test(text) ? text : 'other');

/** An error as a code. */
export function codeOf(error: unknown): string {
  if (error instanceof DOMException) return error.name;
  return error instanceof Error ? (/^[a-z-]{3,40}$/.test(error.message) ? error.message : error.name) : 'unknown';
}
