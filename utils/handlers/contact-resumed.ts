// A page of the shop has come after its form was sent or its chat opened: the question about it, which went with the page
// before, is asked here, once.
import type { Handler } from '../handler';
import { pageSender } from '../sender';
import { note, recall } from '../session';
import { offer, type Unasked, unasked } from './contact-noticed';

/** How long after, in milliseconds. */
const soon = 120_000;

const contactResumed: Handler<'contact-resumed'> = async (_request, { sender, now, settings }) => {
  const page = pageSender(sender);
  if (page?.frameId !== 0) return undefined;
  const question = await recall<Unasked>(unasked(page.tabId));
  if (!question) return undefined;
  await note(unasked(page.tabId), undefined);
  if (now.getTime() - Date.parse(question.at) < soon) await offer(page, question.token, question.channel, settings);
  return undefined;
};

export default contactResumed;
