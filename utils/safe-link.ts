// A stranger's link → the same link if it can only open a page, call, write a mail or a message; otherwise nothing.
import { cleanLine } from './clean-text';

/**
 * http(s) without user name and password; `tel:`, `sms:` and `mailto:` cut down to whom they reach, so that a link can
 * not carry further receivers, headers or text of its own. Anything else (`javascript:`, `data:`, `intent:` …) is refused.
 */
export function safeLink(href: string): string | undefined {
  const text = cleanLine(href, 2_000);
  const dial = /^(tel|sms):\/*([+\d][\d\s()./-]{2,30})/i.exec(text);
  if (dial?.[1] && dial[2]) return `${dial[1].toLowerCase()}:${dial[2].replace(/[^+\d]/g, '')}`;
  const mail = /^mailto:([^\s?&,;<>"'%]+@[\w.-]+\.[a-z]{2,})(?=\?|$)/i.exec(text);
  if (mail?.[1]) return `mailto:${mail[1]}`;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username || url.password ? undefined : url.href;
}
