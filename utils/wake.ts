// The one way to come up to date: clock and settings in; badge, alarm, notifications and watched shops out. Run on every wake.
import { browser } from './browser';
import { uniteEvents } from './capture-events';
import { changeCase } from './change-case';
import { readClock } from './clock';
import { openSites, readSettings } from './db';
import { watchContacts } from './grants';
import type { CaseEvent, CaseId, EventId, Instant } from './model';
import { planner } from './planner';
import { reconcile } from './reconcile';
import { notify, setAlarm, showBadge } from './reminders';

let running: Promise<void> | undefined;
let again = false;

async function once(): Promise<void> {
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  const wanted = await reconcile(now, planner(settings));
  await showBadge(wanted.due, settings);
  const quiet = await notify(now, settings);
  const afterQuiet = quiet > 0 ? (new Date(now.getTime() + quiet * 60_000).toISOString() as Instant) : undefined;
  await setAlarm([wanted.next, afterQuiet].filter((at) => at !== undefined).sort()[0], now);
  await watchContacts(await openSites());
}

/** Reconciles and shows. Calls that come while one runs are joined into one more run after it. */
export function wake(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await once();
    } while (again);
  })().finally(() => {
    running = undefined;
  });
  return running;
}

/** "내일 다시": the case is quiet until tomorrow at the same time. */
export async function later(caseId: string | undefined): Promise<void> {
  if (!caseId) return;
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  const at = now.toISOString() as Instant;
  const until = new Date(now.getTime() + 86_400_000).toISOString() as Instant;
  const snoozed: CaseEvent = { id: `${at}:snoozed` as EventId, at, kind: 'snoozed', until };
  await changeCase(caseId as CaseId, { now, settings }, ({ row }) => {
    row.events = uniteEvents(row.events, [snoozed]);
    return true;
  });
  await wake();
}

/** Opens the dashboard where backups are made. */
export async function showBackup(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('dashboard.html')}#/settings?backup` });
}

/** Opens a page of ours; where it stands open already, also from a message that is asked again, that tab comes forward. */
export async function showPage(
  url: string,
  create: () => Promise<unknown> = () => browser.tabs.create({ url }),
): Promise<void> {
  const tabs: { id?: number; url?: string; pendingUrl?: string }[] = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === url || tab.pendingUrl === url)?.id;
  if (open === undefined) await create();
  else await browser.tabs.update(open, { active: true });
}

/** Opens the dashboard at a case, or at its first page. */
export function showCase(caseId?: string): Promise<void> {
  const page = browser.runtime.getURL('dashboard.html');
  return showPage(caseId ? `${page}#/case/${encodeURIComponent(caseId)}` : page);
}
