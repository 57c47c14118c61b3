// An event the user recorded by mistake is taken out of the log.
import { changeCase } from '../change-case';
import type { Handler } from '../handler';

const eventUndone: Handler<'event-undone'> = async ({ caseId, eventId }, context) => {
  // Done when it is not there, also the second time.
  let done = false;
  await changeCase(caseId, context, ({ row }) => {
    done = true;
    const left = row.events.filter(({ id }) => id !== eventId);
    const found = left.length < row.events.length;
    row.events = left;
    return found;
  });
  return { done };
};

export default eventUndone;
