// An event the user recorded by mistake is taken out of the log.
import { dropFile } from '../add-file';
import { changeCase } from '../change-case';
import type { Handler } from '../handler';

const eventUndone: Handler<'event-undone'> = async ({ caseId, eventId }, context) => {
  // Done when it is not there, also the second time.
  let done = false;
  let file: string | undefined;
  await changeCase(caseId, context, ({ row }) => {
    done = true;
    const gone = row.events.find(({ id }) => id === eventId);
    if (!gone) return false;
    row.events = row.events.filter((event) => event !== gone);
    const held = gone.kind === 'file-added' ? gone.fileId : undefined;
    if (!row.events.some((event) => event.kind === 'file-added' && event.fileId === held)) file = held;
    return true;
  });
  // Stopped before this, it stays unseen until its order is deleted.
  if (file) await dropFile(file);
  return { done };
};

export default eventUndone;
