// The worker's listeners, all registered before the first await: a worker is started by an event and must hear it.
import { backupNotice, laterBackup } from './backup-reminder';
import { browser } from './browser';
import { readClock } from './clock';
import { enterOpenTabs, registerGate } from './grants';
import { handle, isEnvelope } from './handlers';
import { checkBeat } from './heartbeat';
import { codeOf, log } from './log';
import { wantFullRecount } from './reconcile';
import { sweep } from './sweep';
import { later, showBackup, showCase, wake } from './wake';

/** Runs and keeps failures out of the browser's error page: they go to the log. */
function safely(what: string, act: () => Promise<unknown>): void {
  act().catch((error) => log(what, codeOf(error)));
}

async function comeUp(): Promise<void> {
  await checkBeat();
  // Also when the worker was stopped in the middle of an install or a grant, which are told once.
  await registerGate();
  await wake();
  await sweep(await readClock());
}

/** Registers everything. Called once, at the top of the worker. */
export function start(): void {
  // `sendResponse` and `true` rather than a promise: the one way that every browser understands.
  browser.runtime.onMessage.addListener(((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    if (!isEnvelope(message)) return false;
    // Never an empty answer: that is what a worker that was stopped gives.
    handle(message, sender).then((reply) => sendResponse(reply ?? {}));
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    safely('install', async () => {
      // An update clears registered scripts and orphans those in open pages.
      await enterOpenTabs(await registerGate());
      if (reason === 'update') {
        // The rules may have changed with the version.
        await wantFullRecount(await readClock());
        await wake();
      }
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
  });
  browser.runtime.onStartup.addListener(() => safely('startup', registerGate));
  browser.permissions.onAdded.addListener(() => safely('grant', async () => enterOpenTabs(await registerGate())));
  browser.permissions.onRemoved.addListener(() => safely('grant', registerGate));
  browser.alarms.onAlarm.addListener(() => safely('alarm', wake));
  const show = (id: string) => (id === backupNotice ? showBackup() : showCase(caseOf(id)));
  const putOff = async (id: string) => (id === backupNotice ? laterBackup(await readClock()) : later(caseOf(id)));
  browser.notifications?.onClicked.addListener((id) => safely('notification', () => show(id)));
  browser.notifications?.onButtonClicked?.addListener((id, button) =>
    safely('notification', () => (button === 1 ? putOff(id) : show(id))),
  );
  if (import.meta.env.MODE === 'e2e')
    browser.storage.local.onChanged.addListener((changes) => {
      if ('clock' in changes) safely('clock', wake);
    });

  // Every start of the worker, whatever woke it: badge and alarm may be gone.
  safely('start', comeUp);
}

/** The case that a notification is about; none for the one that stands for many. */
const caseOf = (id: string) => (id.startsWith('due:') ? id.slice('due:'.length) : undefined);
