// An envelope and its sender → the handler's reply. Who may send what is decided here and nowhere else.

import { afterwards, catchUp } from './afterwards';
import type { MessageSender } from './browser';
import { readClock } from './clock';
import { readSettings } from './db';
import { type Handler, Refused } from './handler';
import agendaAsked from './handlers/agenda-asked';
import backupRestored from './handlers/backup-restored';
import captureConfirmed from './handlers/capture-confirmed';
import captureProposed from './handlers/capture-proposed';
import captureUndone from './handlers/capture-undone';
import contactConfirmed from './handlers/contact-confirmed';
import contactNoticed from './handlers/contact-noticed';
import contactResumed from './handlers/contact-resumed';
import correctionWanted from './handlers/correction-wanted';
import eventUndone from './handlers/event-undone';
import eventsAdded from './handlers/events-added';
import everythingDeleted from './handlers/everything-deleted';
import gatePassed from './handlers/gate-passed';
import grantsChanged from './handlers/grants-changed';
import jurisdictionSet from './handlers/jurisdiction-set';
import lossSeen from './handlers/loss-seen';
import orderAdded from './handlers/order-added';
import orderCorrected from './handlers/order-corrected';
import ordersDeleted from './handlers/orders-deleted';
import pageAsked from './handlers/page-asked';
import partsWanted from './handlers/parts-wanted';
import reconcile from './handlers/reconcile';
import sellerCorrected from './handlers/seller-corrected';
import settingsChanged from './handlers/settings-changed';
import toastMuted from './handlers/toast-muted';
import { noteFull } from './heartbeat';
import { codeOf, log } from './log';
import type { CaptureReply, MessageName } from './messages';
import { makeRate } from './rate';
import type { Failure } from './send';
import { isOwnPage, pageSender } from './sender';

/** A message without its line here is a type error. */
const handlers: { [N in MessageName]: Handler<N> } = {
  'gate-passed': gatePassed,
  'parts-wanted': partsWanted,
  'capture-proposed': captureProposed,
  'capture-undone': captureUndone,
  'toast-muted': toastMuted,
  'correction-wanted': correctionWanted,
  'contact-noticed': contactNoticed,
  'contact-resumed': contactResumed,
  'contact-confirmed': contactConfirmed,
  'agenda-asked': agendaAsked,
  'page-asked': pageAsked,
  'capture-confirmed': captureConfirmed,
  'events-added': eventsAdded,
  'event-undone': eventUndone,
  'order-corrected': orderCorrected,
  'seller-corrected': sellerCorrected,
  'jurisdiction-set': jurisdictionSet,
  'order-added': orderAdded,
  'orders-deleted': ordersDeleted,
  'settings-changed': settingsChanged,
  'grants-changed': grantsChanged,
  reconcile,
  'backup-restored': backupRestored,
  'loss-seen': lossSeen,
  'everything-deleted': everythingDeleted,
};

/** What a page's script may send; all else only our own pages. */
const fromPages: ReadonlySet<string> = new Set<MessageName>([
  'gate-passed',
  'parts-wanted',
  'capture-proposed',
  'capture-undone',
  'toast-muted',
  'correction-wanted',
  'contact-noticed',
  'contact-resumed',
  'contact-confirmed',
]);

/** Messages after which there is nothing to bring up to date. */
const idle: ReadonlySet<string> = new Set<MessageName>([
  'gate-passed',
  'parts-wanted',
  'contact-noticed',
  'contact-resumed',
  'correction-wanted',
  'agenda-asked',
  'everything-deleted',
  'reconcile',
]);

/** What one tab may ask in a burst, and per second after it. A message costs 1, each order in it 1 more. */
const rate = makeRate(1_000, 5);

function costOf(request: unknown): number {
  const orders = (request as { capture?: { orders?: unknown } } | null)?.capture?.orders;
  return 1 + (Array.isArray(orders) ? orders.length : 0);
}

/** Whether this message is for us at all. */
export function isEnvelope(message: unknown): message is { name: MessageName; request: unknown } {
  const name = (message as { name?: unknown } | null)?.name;
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}

async function answer(name: MessageName, request: unknown, sender: MessageSender): Promise<unknown> {
  const own = isOwnPage(sender);
  const page = own ? undefined : pageSender(sender);
  if (!own && !(page && fromPages.has(name))) throw new Refused('sender');
  if (typeof request !== 'object' || request === null) throw new Refused('request');
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  if (page && !rate(String(page.tabId), costOf(request), now.getTime())) throw new Refused('rate');
  // The handler checks what it was given; the cast only names it.
  const handler = handlers[name] as Handler<MessageName>;
  return handler(request as never, { sender, now, settings });
}

/** Answers one message; an error comes back as a `Failure`, never as a silence. */
export async function handle(
  { name, request }: { name: MessageName; request: unknown },
  sender: MessageSender,
): Promise<unknown> {
  try {
    const reply = await answer(name, request, sender);
    const state = (reply as { state?: string } | undefined)?.state;
    const stored = state === undefined || state === 'saved' || state === 'updated';
    if (stored && !idle.has(name)) afterwards();
    if (name === 'agenda-asked') catchUp();
    return reply;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'QuotaExceededError') await noteFull().catch(() => {});
    void log(name, code);
    // The page's script is told, and through its note the user: an order that could not be kept must not pass in silence.
    if (name === 'capture-proposed' && !(error instanceof Refused))
      return { state: 'failed', orderIds: [], toast: true } satisfies CaptureReply;
    return { failed: code === 'QuotaExceededError' ? 'quota' : code } satisfies Failure;
  }
}
