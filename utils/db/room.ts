// What the browser says is free → go on, or a `QuotaExceededError` before anything is touched.

/**
 * Bytes that must be free: for facts, which may be as large as a page; and for anything at all, opening included. Chromium's
 * store writes files of its own beside a row, also when it is opened; one that finds no room for these cannot be read
 * until there is some, and where it was cut off in them it is taken for broken and made anew, empty. Our own yardsticks.
 */
export const room = { facts: 16_000_000, least: 1_000_000 };

/** Throws where less is free. A browser that does not say, or counts no disk, is asked by the write itself. */
export async function needRoom(bytes: number): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new DOMException('quota', 'QuotaExceededError');
}
