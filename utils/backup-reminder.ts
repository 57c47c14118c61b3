// Now and settings → one notification when a backup is due, once for each backup that was not made; never in quiet hours.
import { backupDue } from './backup-due';
import { browser, isFirefox } from './browser';
import { dayAt } from './day';
import { countOrders } from './db';
import { open, write } from './db/open';
import type { Instant } from './model';
import { reminderLanguage, reminderWords } from './reminder-words';
import type { Settings } from './settings';

export const backupNotice = 'backup';
/** Counting all orders costs more than a wake may: looked at once a day, which is also what "tomorrow" means. */
const pause = 86_400_000;

const noteLook = (now: Date, told?: string) =>
  write(['marks'], async (transaction) => {
    await transaction.objectStore('marks').put({ id: 'backup-looked', at: now.toISOString() as Instant, value: told });
  });

/** Shows it where it is due. `quiet`: minutes for which nothing may ring now. Returns whether it waits for their end. */
export async function remindOfBackup(now: Date, settings: Settings, quiet: number): Promise<boolean> {
  const backup = settings.lastBackupAt ?? 'never';
  const looked = await (await open()).get('marks', 'backup-looked');
  if (looked && (looked.value === backup || Math.abs(now.getTime() - Date.parse(looked.at)) < pause)) return false;
  const today = dayAt(now, settings.zone);
  if (!today || backupDue(settings, await countOrders(), today) === undefined) {
    await noteLook(now);
    return false;
  }
  if (quiet > 0) return true;
  const words = reminderWords[reminderLanguage(settings.language, browser.i18n.getUILanguage())];
  await browser.notifications.create(backupNotice, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: words.title,
    message: words.backup,
    ...(isFirefox() ? {} : { buttons: [words.openBackup, words.later].map((title) => ({ title })) }),
  });
  await noteLook(now, backup);
  return false;
}

/** "내일 다시": asked again in a day. */
export const laterBackup = noteLook;
