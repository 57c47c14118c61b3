// The door to badge, alarm and notifications: what is wanted goes in, the browser shows it. Safe to repeat.
import { remindOfBackup } from './backup-reminder';
import { browser, isFirefox } from './browser';
import { machineTime } from './clock';
import { dueRange } from './db';
import { open, write } from './db/open';
import type { StoredCase } from './db/rows';
import { knownFacts, knownSeller } from './known-order';
import type { CaseId, Instant } from './model';
import { quietFor } from './quiet-hours';
import { reminderLanguage, reminderWords } from './reminder-words';
import type { Settings } from './settings';

/** The only alarm: it means "wake and recompute" and nothing else. */
export const alarmName = 'wake';
/** However far the next date is, the worker wakes twice a day: a write that was killed before its alarm is made good. */
const longest = 12 * 3_600_000;
const shortest = 60_000;
const colour = '#b42318';

function wordsFor(settings: Settings) {
  return reminderWords[reminderLanguage(settings.language, browser.i18n.getUILanguage())];
}

/** Count, colour and title. The badge lives only as long as the browser's session, so every wake sets it. */
export async function showBadge(due: number, settings: Settings): Promise<void> {
  const words = wordsFor(settings);
  const shown = settings.reminders.badge ? due : 0;
  const text = shown === 0 ? '' : shown > 99 ? '99+' : String(shown);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title: due === 0 ? words.title : words.due(due) }),
  ]);
}

/** Sets the alarm, unless one that is early enough stands: setting it anew at each start would put it off for ever. */
export async function setAlarm(next: Instant | undefined, now: Date): Promise<void> {
  const latest = now.getTime() + longest;
  const wanted = Math.max(Math.min(next ? Date.parse(next) : latest, latest), now.getTime() + shortest);
  const when = await machineTime(new Date(wanted));
  const machineNow = await machineTime(now);
  const standing = await browser.alarms.get(alarmName);
  if (standing && standing.scheduledTime <= when + 1_000 && standing.scheduledTime > machineNow - shortest) return;
  // It comes again by itself: a worker that is stopped between an alarm and the next one's setting is woken all the same.
  await browser.alarms.create(alarmName, { when, periodInMinutes: longest / 60_000 });
}

/** What was not told yet, of what is due. */
async function untold(now: Date): Promise<StoredCase[]> {
  const database = await open();
  const rows = await database.getAllFromIndex('cases', 'by-next', dueRange(now), 100);
  const told = await Promise.all(rows.map((row) => database.get('marks', `told:${row.id}`)));
  return rows.filter((row, at) => row.tell !== undefined && told[at]?.value !== row.tell);
}

async function markTold(rows: StoredCase[], now: Date): Promise<void> {
  await write(['marks'], async (transaction) => {
    for (const { id, tell } of rows)
      await transaction.objectStore('marks').put({ id: `told:${id}`, at: now.toISOString() as Instant, value: tell });
  });
}

/** What a notification calls a case: the thing bought, else the seller, else the site. */
async function nameOf(id: CaseId): Promise<string> {
  const database = await open();
  const order = await database.get('orders', id);
  if (!order) return id;
  const item = knownFacts(order).items?.[0]?.name;
  const seller = order.sellerId && (await database.get('sellers', order.sellerId));
  return (item ?? (seller ? knownSeller(seller).name : undefined) ?? order.site).slice(0, 60);
}

/**
 * One notification for each new step, one for all when there are more than three, none in quiet hours. Returns when to
 * try again, in minutes, if it is quiet now and something waits to be told.
 */
export async function notify(now: Date, settings: Settings): Promise<number> {
  if (!settings.reminders.notifications) return 0;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] })) || !browser.notifications) return 0;
  const { quietFrom, quietTo } = settings.reminders;
  const quiet = quietFor(now.getHours() * 60 + now.getMinutes(), quietFrom, quietTo);
  const rows = await untold(now);
  // A backup can wait until nothing presses more.
  if (rows.length === 0) return (await remindOfBackup(now, settings, quiet)) ? quiet : 0;
  if (quiet > 0) return quiet;
  const words = wordsFor(settings);
  const show = (id: string, message: string, buttons: string[]) =>
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: words.title,
      message,
      // Firefox throws on buttons; there the click on the notification itself opens the case.
      ...(isFirefox() ? {} : { buttons: buttons.map((title) => ({ title })) }),
    });
  if (rows.length > 3) await show('due', words.steps(rows.length), [words.open]);
  else for (const { id } of rows) await show(`due:${id}`, words.step(await nameOf(id)), [words.open, words.later]);
  // Shown first, marked after: a kill in between shows the same notification again in its own place, and never loses it.
  await markTold(rows, now);
  return 0;
}
