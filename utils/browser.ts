// The one door to the browser's extension API, for the background and our own pages; never for the injected scripts.
import type { Browser, Runtime } from 'webextension-polyfill';

/** `browser.*` with promises: Firefox's own, and Chromium's `chrome`, which promises too under Manifest V3. */
export const browser: Browser =
  (globalThis as { browser?: Browser }).browser ?? ((globalThis as { chrome?: Browser }).chrome as Browser);

/** Firefox refuses options that Chromium takes (notification buttons, `persistAcrossSessions`): ask before handing them in. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Who sent a message, as the browser says it. */
export type MessageSender = Runtime.MessageSender;
