// (where the words go, the words) → the channel opened: a mail with subject and body, a dialler, a page in a new tab.
import { browser } from './browser';

/** Longer links are cut by mail programs and dialogs of the system. */
const longest = 1_800;

/** `mailto:` with subject and body while they fit; the body is on the clipboard anyway. */
export function mailLink(href: string, subject: string | undefined, text: string): string {
  const [address = ''] = href.split('?');
  const start = subject ? `${address}?subject=${encodeURIComponent(subject)}` : address;
  const whole = `${start}${subject ? '&' : '?'}body=${encodeURIComponent(text)}`;
  return whole.length <= longest ? whole : start;
}

/** Opens it. Only http(s), tel, mailto and sms ever leave this house. */
export async function openTarget(href: string, subject: string | undefined, text: string): Promise<boolean> {
  if (/^https?:/i.test(href)) {
    await browser.tabs.create({ url: href });
    return true;
  }
  if (!/^(tel|mailto|sms):/i.test(href)) return false;
  const link = document.createElement('a');
  link.href = /^mailto:/i.test(href) ? mailLink(href, subject, text) : href;
  link.click();
  return true;
}
