// The user clicked the shop's own phone, mail or chat link: offer to log it, where it is clear which case it is for.
import { browser } from '../browser';
import { openCaseOf } from '../db';
import { channelKinds } from '../fact-schemas';
import { type Handler, Refused } from '../handler';
import { reminderLanguage } from '../reminder-words';
import { safeLink } from '../safe-link';
import { isGranted, type PageSender, pageSender, siteOfPage } from '../sender';
import { note } from '../session';
import type { Settings } from '../settings';

/** What is kept until the user says "yes, sent". */
export interface Contact {
  caseId: string;
  channel: string;
  href?: string;
  at: string;
}

/** A question whose page may be gone: with the form that was sent, or to the chat that was opened. */
export interface Unasked {
  token: string;
  channel: string;
  at: string;
}
export const unasked = (tabId: number) => `contact-unasked:${tabId}`;

/** Shows the question in the page; a page that has gone meanwhile is not asked. */
export async function offer({ tabId, frameId }: PageSender, token: string, channel: string, settings: Settings) {
  const target = { tabId, frameIds: [frameId] };
  const told = { token, channel, language: reminderLanguage(settings.language, browser.i18n.getUILanguage()) };
  try {
    await browser.scripting.executeScript({
      target,
      func: (jikimiOffer: unknown) => void Object.assign(globalThis, { jikimiOffer }),
      args: [told],
    });
    await browser.scripting.executeScript({ target, files: ['contact.js'] });
  } catch {
    // The contact stays noted; only the question is lost.
  }
}

const contactNoticed: Handler<'contact-noticed'> = async ({ channel, href }, { sender, now, settings }) => {
  const page = pageSender(sender);
  if (!page || !(await isGranted(page.url)) || !channelKinds.includes(channel)) throw new Refused('sender');
  const site = siteOfPage(page);
  const caseId = settings.toastsOff.includes(site) ? undefined : await openCaseOf(site);
  if (!caseId) return {};
  const token = crypto.randomUUID();
  const link = typeof href === 'string' ? safeLink(href) : undefined;
  const contact: Contact = { caseId, channel, at: now.toISOString(), ...(link ? { href: link } : {}) };
  await note(`contact:${token}`, contact);
  const stays = /^(?:phone|sms|email)$/.test(channel);
  if (!stays) await note(unasked(page.tabId), { token, channel, at: contact.at } satisfies Unasked);
  await offer(page, token, channel, settings);
  return { offer: { caseId, token } };
};

export default contactNoticed;
