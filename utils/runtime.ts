// The one way to ask the background, for injected scripts and our own pages alike, without polyfill: Firefox's `browser`,
// elsewhere `chrome`.

export interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

interface World {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

/** Nothing when the extension was updated or removed since this script came in. */
export function runtime(): Runtime | undefined {
  const world = globalThis as World;
  return world.browser?.runtime ?? world.chrome?.runtime;
}

/** An answer that has not come by then, in milliseconds, never will: some stops of the worker leave the question open. */
const usual = 20_000;

/**
 * Sends and gives the reply. The worker may be stopped in the middle of an answer: then it is asked again, which does no
 * harm, since every handler stores once. Nothing when the extension is gone or stays silent.
 */
export async function ask(message: unknown, patience = usual): Promise<unknown> {
  for (let left = 4; left > 0 && runtime()?.id; left--) {
    // A stopped worker rejects or answers with nothing at all, by browser and moment; a handler always answers something.
    const answer = runtime()
      ?.sendMessage(message)
      .catch(() => undefined);
    const reply = await Promise.race([answer, new Promise<undefined>((done) => setTimeout(done, patience))]);
    if (reply !== undefined && reply !== null) return reply;
    await new Promise((done) => setTimeout(done, 200));
  }
  return undefined;
}

/** As `ask`, where nobody waits for the reply: without what waiting costs each page that this is sent from. */
export function tell(message: unknown, left = 4): void {
  const found = runtime();
  if (left === 0 || !found?.id) return;
  let over = false;
  const again = () => {
    if (!over) setTimeout(tell, 200, message, left - 1);
    over = true;
  };
  const answered = (reply: unknown) => {
    if (reply === undefined || reply === null) again();
    over = true;
  };
  found.sendMessage(message).then(answered, again);
  setTimeout(again, usual);
}
