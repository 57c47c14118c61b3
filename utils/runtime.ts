// The browser's messaging as an injected script has it, without polyfill: Firefox's `browser`, elsewhere `chrome`.

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
