// Functions that run inside one of the extension's pages; self-contained, as they travel as text.

/** Calls the browser's extension API: `callApi(['action.getBadgeText', {}])`. */
export function callApi([path, ...args]: [string, ...unknown[]]): Promise<unknown> {
  const world = globalThis as unknown as Record<string, Record<string, unknown>>;
  let owner: unknown;
  let member: unknown = world.browser?.runtime ? world.browser : world.chrome;
  for (const name of path.split('.')) {
    owner = member;
    member = (member as Record<string, unknown>)[name];
  }
  return Promise.resolve((member as (...all: unknown[]) => unknown).apply(owner, args));
}

/** Sends one of our messages as our own pages do, and gives the reply. */
export function sendMessage([name, request]: [string, unknown]): Promise<unknown> {
  const world = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  >;
  const api = world.browser?.runtime ? world.browser : world.chrome;
  return Promise.resolve(api?.runtime.sendMessage({ name, request }));
}

/** All rows of one store of the database, without creating it. */
export function readRows(store: string): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('jikimi');
    open.onupgradeneeded = () => open.transaction?.abort();
    open.onerror = () => done([]);
    open.onsuccess = () => {
      const db = open.result;
      if (!db.objectStoreNames.contains(store)) {
        db.close();
        return done([]);
      }
      const all = db.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => {
        db.close();
        // Blobs do not travel; their size does.
        done(
          JSON.parse(JSON.stringify(all.result, (_, value) => (value instanceof Blob ? { blob: value.size } : value))),
        );
      };
      all.onerror = () => fail(all.error);
    };
  });
}

/** Puts rows into one store as they are (for growth: thousands at once). */
export function writeRows([store, rows]: [string, unknown[]]): Promise<void> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('jikimi');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const work = db.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) work.objectStore(store).put(row);
      work.oncomplete = () => {
        db.close();
        done();
      };
      work.onerror = () => fail(work.error);
    };
  });
}
