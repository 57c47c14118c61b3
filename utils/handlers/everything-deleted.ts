// "Delete everything": rows, notes, alarms, registered scripts and permissions; what stays is what a fresh install has.
import { browser } from '../browser';
import { tellChange } from '../changes';
import { write } from '../db/open';
import { storeNames } from '../db/rows';
import { giveBack } from '../grants';
import type { Handler } from '../handler';

const everythingDeleted: Handler<'everything-deleted'> = async () => {
  // Emptied first, in one transaction: deleting the database itself waits for every open page.
  await write([...storeNames], async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
  tellChange();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  if (browser.notifications) {
    const shown = await browser.notifications.getAll().catch(() => ({}));
    await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  }
  await giveBack();
  return { done: true };
};

export default everythingDeleted;
