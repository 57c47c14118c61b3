// The one door to the browser's extension API, for the background and our own pages; never for the injected scripts.
import polyfill, { type Runtime } from 'webextension-polyfill';

/** `browser.*` with promises in every browser we support. */
export const browser = polyfill;

/** Firefox refuses options that Chromium takes (notification buttons, `persistAcrossSessions`): ask before handing them in. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Who sent a message, as the browser says it. */
export type MessageSender = Runtime.MessageSender;
