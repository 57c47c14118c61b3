// The parts of the extension API that the worker uses, in memory. Import first: the door looks for it when it loads.
import 'fake-indexeddb/auto';

type Listener = (...all: never[]) => unknown;

function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    fire: (...all: unknown[]) => [...listeners].map((listener) => listener(...(all as never[]))),
  };
}

function makeArea() {
  let values: Record<string, unknown> = {};
  return {
    onChanged: makeEvent(),
    get: async (key: string) => structuredClone(key in values ? { [key]: values[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      values = { ...values, ...structuredClone(more) };
    },
    remove: async (key: string) => {
      delete values[key];
    },
    clear: async () => {
      values = {};
    },
    all: () => values,
  };
}

/** What the browser would show or keep; tests look at it and set it. */
export interface FakeState {
  origins: string[];
  permissions: string[];
  badge: string;
  title: string;
  alarms: Map<string, { name: string; scheduledTime: number }>;
  alarmsCreated: number;
  notifications: Map<string, { message: string; buttons?: unknown }>;
  scripts: { id: string; matches?: string[]; excludeMatches?: string[] }[];
  executed: { target: { tabId: number }; files?: string[] }[];
  executeResult: unknown;
  tabsMade: string[];
}

export const state: FakeState = {
  origins: [],
  permissions: [],
  badge: '',
  title: '',
  alarms: new Map(),
  alarmsCreated: 0,
  notifications: new Map(),
  scripts: [],
  executed: [],
  executeResult: undefined,
  tabsMade: [],
};

const base = 'chrome-extension://abcdefghijklmnop/';
const covers = (pattern: string, asked: string) =>
  pattern === '<all_urls>' || pattern === asked || (pattern.startsWith('*://*/') && /^https?:/.test(asked));

export const fake = {
  runtime: {
    id: 'abcdefghijklmnop',
    getURL: (path: string) => base + path.replace(/^\//, ''),
    onMessage: makeEvent(),
    onInstalled: makeEvent(),
    onStartup: makeEvent(),
  },
  i18n: { getUILanguage: () => 'ko' },
  storage: { local: makeArea(), session: makeArea() },
  permissions: {
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      origins.every((origin) => state.origins.some((pattern) => covers(pattern, origin))) &&
      permissions.every((one) => state.permissions.includes(one)),
    getAll: async () => ({ origins: [...state.origins], permissions: [...state.permissions] }),
    remove: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
      state.origins = state.origins.filter((origin) => !origins.includes(origin));
      state.permissions = state.permissions.filter((one) => !permissions.includes(one));
      return true;
    },
    onAdded: makeEvent(),
    onRemoved: makeEvent(),
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) =>
      state.scripts.filter(({ id }) => !ids || ids.includes(id)),
    registerContentScripts: async (scripts: FakeState['scripts']) => {
      for (const one of scripts) {
        if (state.scripts.some(({ id }) => id === one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
        state.scripts.push(one);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids?: string[] } = {}) => {
      state.scripts = state.scripts.filter(({ id }) => ids && !ids.includes(id));
    },
    executeScript: async (what: FakeState['executed'][number]) => {
      state.executed.push(what);
      return [{ frameId: 0, result: what.files ? state.executeResult : undefined }];
    },
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      state.badge = text;
    },
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async ({ title }: { title: string }) => {
      state.title = title;
    },
  },
  alarms: {
    onAlarm: makeEvent(),
    get: async (name: string) => state.alarms.get(name),
    create: async (name: string, { when }: { when: number }) => {
      state.alarmsCreated += 1;
      state.alarms.set(name, { name, scheduledTime: when });
    },
    clearAll: async () => {
      state.alarms.clear();
      return true;
    },
  },
  notifications: {
    onClicked: makeEvent(),
    onButtonClicked: makeEvent(),
    create: async (id: string, options: { message: string; buttons?: unknown }) => {
      state.notifications.set(id, options);
      return id;
    },
    getAll: async () => Object.fromEntries([...state.notifications.keys()].map((id) => [id, true])),
    clear: async (id: string) => state.notifications.delete(id),
  },
  tabs: {
    query: async (filter: object = {}): Promise<{ id: number; url?: string }[]> =>
      Object.keys(filter).length > 0 ? [] : state.tabsMade.map((url, id) => ({ id, url })),
    update: async (id: number) => ({ id }),
    create: async ({ url }: { url: string }) => {
      state.tabsMade.push(url);
      return {};
    },
  },
};

Object.assign(globalThis, { browser: fake, chrome: { runtime: { id: fake.runtime.id } } });

/** As after a fresh install. */
export async function freshBrowser(): Promise<void> {
  Object.assign(state, { origins: [], permissions: [], badge: '', title: '', alarmsCreated: 0, scripts: [] });
  Object.assign(state, { executed: [], executeResult: undefined, tabsMade: [] });
  state.alarms.clear();
  state.notifications.clear();
  await fake.storage.local.clear();
  await fake.storage.session.clear();
}

/** A message's sender: a page's script in a tab. */
export function fromPage(url: string, more: Record<string, unknown> = {}) {
  return { id: fake.runtime.id, url, frameId: 0, tab: { id: 1, incognito: false, url }, ...more };
}

/** A message's sender: one of our own pages. */
export function fromOwnPage(page = 'popup.html') {
  return { id: fake.runtime.id, url: base + page };
}
