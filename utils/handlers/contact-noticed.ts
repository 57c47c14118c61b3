// The user clicked the shop's own phone, mail or chat link: offer to log it, where it is clear which case it is for.
import { openCaseOf } from '../db';
import { channelKinds } from '../fact-schemas';
import { type Handler, Refused } from '../handler';
import { safeLink } from '../safe-link';
import { isGranted, pageSender, siteOfPage } from '../sender';
import { note } from '../session';

/** What is kept until the user says "yes, sent". */
export interface Contact {
  caseId: string;
  channel: string;
  href?: string;
  at: string;
}

const contactNoticed: Handler<'contact-noticed'> = async ({ channel, href }, { sender, now }) => {
  const page = pageSender(sender);
  if (!page || !(await isGranted(page.url)) || !channelKinds.includes(channel)) throw new Refused('sender');
  const caseId = await openCaseOf(siteOfPage(page));
  if (!caseId) return {};
  const token = crypto.randomUUID();
  const link = typeof href === 'string' ? safeLink(href) : undefined;
  const contact: Contact = { caseId, channel, at: now.toISOString(), ...(link ? { href: link } : {}) };
  await note(`contact:${token}`, contact);
  return { offer: { caseId, token } };
};

export default contactNoticed;
