// Asks the browser to let us work on sites, inside the user's click; and takes it back.
import { browser } from './browser';
import { send } from './send';

/** Every page of the web; orders are looked for, nothing else. */
export const everywhere = ['https://*/*', 'http://*/*'];

/** `shop.example.com` or an address → match patterns for it and what lies under it; undefined when it is none. */
export function patternsOf(typed: string): string[] | undefined {
  const text = typed.trim();
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    if (!/^[^.]+(\.[^.]+)+$/.test(hostname)) return undefined;
    const host = hostname.replace(/^(www|m)\./, '');
    return [`https://*.${host}/*`, `http://*.${host}/*`];
  } catch {
    return undefined;
  }
}

/** Must be called first thing in a click. True when the user allowed it. */
export async function allow(origins: string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins });
  if (granted) await send('grants-changed', {});
  return granted;
}

export async function takeBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
  await send('grants-changed', {});
}
