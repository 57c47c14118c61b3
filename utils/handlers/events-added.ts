// What the user did or learned, added to a case's log. Sent twice, it is there once.
import { uniteEvents } from '../capture-events';
import { changeCase } from '../change-case';
import { readEvent } from '../event-schema';
import { type Handler, Refused } from '../handler';

const eventsAdded: Handler<'events-added'> = async ({ caseId, events }, context) => {
  if (!Array.isArray(events) || events.length > 1_000) throw new Refused('request');
  const added = events.map(readEvent).filter((event) => event !== undefined);
  if (added.length !== events.length) throw new Refused('event');
  const done = await changeCase(caseId, context, ({ row }) => {
    row.events = uniteEvents(row.events, added);
    return true;
  });
  return { done };
};

export default eventsAdded;
