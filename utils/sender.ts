// Who sent a message, as the browser says it → one of our own pages, a page's script with its place, or nobody we know.
import { browser, type MessageSender } from './browser';
import { siteOf } from './site';

/** A frame of a tab that we may read. */
export interface PageSender {
  tabId: number;
  frameId: number;
  url: URL;
}

/** Our own pages are known by their address, which no page can have; and only a tab that shows one of them may speak for it. */
export function isOwnPage(sender: MessageSender): boolean {
  const own = browser.runtime.getURL('');
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return false;
  return sender.tab?.url === undefined || sender.tab.url.startsWith(own);
}

/** The page's script's frame, its address without name and password; nothing from private windows, from our own pages, or from frames without an address. */
export function pageSender(sender: MessageSender): PageSender | undefined {
  const { tab, frameId, id } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || tab.incognito || frameId === undefined) return undefined;
  // A frame without its own address (about:blank, srcdoc) belongs to whose origin it has.
  const origin = (sender as { origin?: string }).origin;
  const address = [sender.url, origin].find((text) => text && /^https?:\/\//.test(text) && URL.canParse(text));
  if (!address) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return { tabId: tab.id, frameId, url };
}

/** The match pattern of a page's origin; patterns have no port. */
export const originPattern = (url: URL) => `${url.protocol}//${url.hostname}/*`;

/** Whether the user allowed this origin. */
export function isGranted(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** The site of a page, without a shop file's word: for what needs no order. */
export const siteOfPage = (page: PageSender) => siteOf(page.url);
