// The user wants no toast on this shop.
import { withDefaults } from '../db';
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import { pageSender, siteOfPage } from '../sender';

const toastMuted: Handler<'toast-muted'> = async (_request, { sender }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  await write(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const row = await store.get('settings');
    const toastsOff = [...new Set([...withDefaults(row).toastsOff, siteOfPage(page)])];
    await store.put({ ...row, id: 'settings', toastsOff });
  });
  return undefined;
};

export default toastMuted;
