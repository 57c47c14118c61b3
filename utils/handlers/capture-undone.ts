// "되돌리기" on the toast or in the popup: exactly that saving is handed back.
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import type { Instant } from '../model';
import { isOwnPage, pageSender } from '../sender';
import { captureStores } from '../store-capture';
import { undoCapture } from '../undo-capture';

const captureUndone: Handler<'capture-undone'> = async ({ undo }, { sender, now }) => {
  const page = isOwnPage(sender) ? undefined : pageSender(sender);
  if (!page && !isOwnPage(sender)) throw new Refused('sender');
  if (typeof undo !== 'string' || undo.length > 100) throw new Refused('request');
  const at = now.toISOString() as Instant;
  const done = await write(captureStores, (transaction) => undoCapture(transaction, undo, page?.url.hostname, at));
  return { done };
};

export default captureUndone;
