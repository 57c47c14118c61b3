// The door to host permissions: where the user allows it, the gate is registered; nowhere else does anything of ours run.
import { browser } from './browser';
import { marketplaceHosts } from './site';

/** Scripts that the browser brings into pages by itself. */
type Standing = 'gate' | 'contacts';

/** Frames in which people type card numbers: never entered, whatever was granted. */
const payment = [
  'inicis.com',
  'nicepay.co.kr',
  'nicepay.com',
  'kcp.co.kr',
  'tosspayments.com',
  'easypay.co.kr',
  'allatpay.com',
  'danalpay.com',
  'smartropay.co.kr',
  'settlebank.co.kr',
  'mobilians.co.kr',
  'payletter.com',
  'kspay.ksnet.to',
  'eximbay.com',
  'js.stripe.com',
  'checkout.stripe.com',
  'hooks.stripe.com',
  'adyen.com',
  'braintreegateway.com',
  'checkout.com',
  'worldpay.com',
].map((host) => `*://*.${host}/*`);

/** The web pages among the granted patterns; `<all_urls>` spelled out, since it also means files. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const web = origins.flatMap((origin) => (origin === '<all_urls>' ? ['http://*/*', 'https://*/*'] : [origin]));
  return [...new Set(web.filter((origin) => /^(\*|https?):\/\//.test(origin)))].sort();
}

let queue: Promise<unknown> = Promise.resolve();

/** One after another: install, start and permission events come at once, and registering twice is an error. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = queue.then(act, act);
  queue = turn.catch(() => {});
  return turn;
}

/** Registers a script for exactly these patterns, in order. Returns those that are new. */
async function register(id: Standing, matches: string[]): Promise<string[]> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = [...(standing?.matches ?? [])].sort();
  if (before.join() === matches.join()) return [];
  if (standing) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([
      { id, js: [`${id}.js`], matches, excludeMatches: payment, allFrames: true, runAt: 'document_idle' },
    ]);
  return matches.filter((match) => !before.includes(match));
}

/** Registers the gate for exactly what is granted now. Returns the origins. Registering needs no host permission, so what is granted is asked first. */
export function registerGate(): Promise<string[]> {
  return inTurn(async () => {
    const matches = await grantedOrigins();
    await register('gate', matches);
    return matches;
  });
}

/** As the browser takes it in a pattern; one that it refuses would take all others with it. */
const isHost = (site: string) => /^[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)*$/.test(site);

/**
 * A site as orders are filed → its pages: none where the user typed a name that is no host. A host without a name of its own
 * (an address, `localhost`) has no others under it.
 */
function pagesOf(site: string): string[] {
  const hosts = marketplaceHosts(site);
  const named = (host: string) => /\.[a-z][^.]*$/.test(host);
  return (hosts.length > 0 ? hosts : [site]).filter(isHost).map((host) => `*://${named(host) ? '*.' : ''}${host}/*`);
}

/**
 * Where a case is open the shop's own contacts are watched, in pages that stand open too; no other page bears that. What is
 * not granted stays closed to it, whatever is registered.
 */
export function watchContacts(sites: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const added = await register('contacts', [...new Set(sites.flatMap(pagesOf))].sort());
    await enterOpenTabs(added, 'contacts');
  });
}

/** Puts a script into the pages that are already open there: after an update, or when a site was just allowed. */
export async function enterOpenTabs(origins: string[], script: Standing = 'gate'): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(
    tabs.map(async ({ id: tabId, incognito, discarded }) => {
      if (tabId === undefined || incognito || discarded) return;
      // A page that may not be entered (store, error page) is no failure of the others.
      await browser.scripting.executeScript({ target: { tabId }, files: [`${script}.js`] }).catch(() => {});
    }),
  );
}

/** Gives back everything that was granted after the install; what the manifest requires stays. */
export function giveBack(): Promise<void> {
  return inTurn(async () => {
    await browser.scripting.unregisterContentScripts().catch(() => {});
    const { origins = [] } = await browser.permissions.getAll();
    for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
  });
}
