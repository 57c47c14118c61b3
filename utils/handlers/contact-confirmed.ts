// "보냈나요? – 네": the noticed contact becomes an attempt in the case's log, at the time it was made.
import { uniteEvents } from '../capture-events';
import { changeCase } from '../change-case';
import { readEvent } from '../event-schema';
import type { Handler } from '../handler';
import type { CaseId } from '../model';
import { pageSender } from '../sender';
import { note, recall } from '../session';
import { type Contact, unasked } from './contact-noticed';

const contactConfirmed: Handler<'contact-confirmed'> = async ({ token }, context) => {
  const contact = await recall<Contact>(`contact:${token}`);
  if (!contact) return { done: false };
  const page = pageSender(context.sender);
  if (page) await note(unasked(page.tabId), undefined);
  const { caseId, ...made } = contact;
  const event = readEvent({ ...made, id: `${made.at}:${token}`, kind: 'contact-attempted', outcome: 'sent' });
  if (!event) return { done: false };
  const done = await changeCase(caseId as CaseId, context, ({ row }) => {
    row.events = uniteEvents(row.events, [event]);
    return true;
  });
  return { done };
};

export default contactConfirmed;
