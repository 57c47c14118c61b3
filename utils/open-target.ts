// (where the words go, the words) → the channel opened: a mail with subject and body, a text message, a dialler, a page in a new tab.
import { browser } from './browser';
import { mailLink, textLink } from './mail-link';

/** Opens one of our own pages in a new tab. */
export const openOwn = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path as '/') });

/** Opens it. Only http(s), tel, mailto and sms ever leave this house. */
export async function openTarget(href: string, subject: string | undefined, text: string): Promise<boolean> {
  if (/^https?:/i.test(href)) {
    await browser.tabs.create({ url: href });
    return true;
  }
  if (!/^(tel|mailto|sms):/i.test(href)) return false;
  const link = document.createElement('a');
  link.href = /^mailto:/i.test(href)
    ? mailLink(href, subject, text)
    : /^sms:/i.test(href)
      ? textLink(href, text)
      : href;
  link.click();
  return true;
}
