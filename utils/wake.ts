// The one way to come up to date: clock and settings in; badge, alarm and notifications out. Run on every wake.
import { browser } from './browser';
import { readClock } from './clock';
import { readSettings } from './db';
import type { Instant } from './model';
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

/** Opens the dashboard at a case, in the tab that already shows it if there is one. */
export async function showCase(caseId?: string): Promise<void> {
  const page = browser.runtime.getURL('dashboard.html');
  const url = caseId ? `${page}#/case/${encodeURIComponent(caseId)}` : page;
  await browser.tabs.create({ url });
}
