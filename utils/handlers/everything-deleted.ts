// "Delete everything": rows, notes, alarms, registered scripts and permissions; what stays is what a fresh install has.
import { settled } from '../afterwards';
import { browser } from '../browser';
import { tellChange } from '../changes';
import { type Transaction, write } from '../db/open';
import { storeNames } from '../db/rows';
import { giveBack } from '../grants';
import type { Handler } from '../handler';
import { stopBeat } from '../heartbeat';
import { showBadge } from '../reminders';
import { defaultSettings } from '../settings';
import { wake } from '../wake';

const everythingDeleted: Handler<'everything-deleted'> = async () => {
  // What is under way would put an alarm and marks back: it ends first.
  await settled();
  await wake().catch(() => {});
  await stopBeat();
  // Emptied first, in one transaction: deleting the database itself waits for every open page.
  const clear = async (transaction: Transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  };
  // Makes room: a full disk is no reason against it.
  await write([...storeNames], clear, 0);
  // A screen that asked meanwhile.
  await settled();
  tellChange();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  if (browser.notifications) {
    const shown = await browser.notifications.getAll().catch(() => ({}));
    await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  }
  await showBadge(0, defaultSettings);
  await giveBack();
  return { done: true };
};

export default everythingDeleted;
