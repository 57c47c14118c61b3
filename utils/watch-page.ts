// A live tab's page → captures until one holds, proposes it once, shows the toast, and looks again while content comes late.
import { capturing, type Pause } from './capturing';
import { bring, newShelf } from './ground';
import type { CaptureReply, Reply, Request } from './messages';
import type { Capture } from './model';
import { indexing, type Page } from './page';
import { pageChanges } from './page-changes';
import { put } from './part';
import { rest } from './rest';
import { ask } from './runtime';

export interface WatchOptions {
  asked: boolean;
  generic: boolean;
  still: boolean;
}

/** Longest work without giving the thread back, and in all, in milliseconds. */
const slice = 8;
const longest = 4_000;
/** The page is watched no longer. */
const patience = 10_000;

export function watchPage(options: WatchOptions): { reply: Promise<CaptureReply | undefined>; stop: () => void } {
  const ending = new AbortController();
  return { reply: watch(options, ending.signal), stop: () => ending.abort() };
}

async function watch(options: WatchOptions, signal: AbortSignal): Promise<CaptureReply | undefined> {
  const start = performance.now();
  const changes = pageChanges(document);
  signal.addEventListener('abort', () => changes.stop(), { once: true });
  let last = '';
  let reply: CaptureReply | undefined;
  let answered: CaptureReply | undefined;
  const look = async () => {
    changes.looked();
    const found = await captureNow(options);
    if (!found || found.capture.page === 'none') return;
    const told = JSON.stringify(found.capture);
    if (told === last || signal.aborted) return;
    last = told;
    reply = await propose(found.page, found.capture, options.asked);
    if (!answered || reply?.state === 'saved' || reply?.state === 'updated') answered = reply ?? answered;
    if (reply?.toast) void toast(reply);
  };
  // To be read and started was a slice of its own.
  await rest();
  await look();
  const settled = async () => {
    while (!signal.aborted && (await changes.next(patience - (performance.now() - start)))) await look();
    changes.stop();
  };
  // Asked by the user: a first answer is the answer; an empty page gets its time to fill.
  if (options.still) changes.stop();
  else if (answered) void settled();
  else if (options.asked) await Promise.race([settled(), new Promise((done) => setTimeout(done, 2_500))]);
  else void settled();
  return answered;
}

const shelf = newShelf();

/** One capture in slices, bounded in all; nothing where a part that it needs cannot be brought. */
async function captureNow({ asked, generic }: WatchOptions): Promise<{ capture: Capture; page: Page } | undefined> {
  const start = performance.now();
  const page = await inSlices(indexing(document, new URL(location.href), { asked }), start);
  const found = page && (await inSlices(capturing(page, shelf, { generic, onFault: () => {} }), start));
  return found && { capture: found, page };
}

/** Runs the steps, resting between them; time spent waiting for a part is not work. */
async function inSlices<T>(steps: Generator<unknown, T>, start: number): Promise<T | undefined> {
  let from = performance.now();
  let waited = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wanted = step.value as Pause;
    const now = performance.now();
    if (now - start - waited > longest) return undefined;
    if (!wanted && now - from < slice) continue;
    if (wanted && !(await stock(wanted))) return undefined;
    await rest();
    from = performance.now();
    if (wanted) waited += from - now;
  }
}

/** Brings what the shelf lacks; false where that failed. */
async function stock(names: NonNullable<Pause>): Promise<boolean> {
  const parts = await bring(names);
  names.forEach((name, at) => {
    const part = parts?.[at];
    if (part) put(shelf, name, part);
  });
  return parts !== undefined;
}

async function propose(page: Page, capture: Capture, asked: boolean): Promise<CaptureReply | undefined> {
  const [part] = (await bring(['proof'])) ?? [];
  if (!part) return;
  await rest();
  const { maskAll, receiving } = part as typeof import('./parts/proof');
  const numbers = capture.orders.flatMap(({ number }) => (number ? [number] : []));
  const viewport = { width: innerWidth, height: innerHeight };
  const masked = maskAll(capture, numbers);
  const receipt =
    masked.page === 'order-list' ? undefined : await inSlices(receiving(page, viewport, numbers), performance.now());
  return send('capture-proposed', { capture: masked, asked, ...(receipt && { receipt }) });
}

/** The browser's own messaging; an extension that was updated or removed meanwhile answers nothing. */
async function send<N extends 'capture-proposed' | 'capture-undone' | 'toast-muted' | 'correction-wanted'>(
  name: N,
  request: Request<N>,
): Promise<Reply<N> | undefined> {
  return (await ask({ name, request })) as Reply<N> | undefined;
}

async function toast(reply: CaptureReply): Promise<void> {
  const [part] = (await bring(['toasts'])) ?? [];
  if (!part) return;
  const { showDone, showToast } = part as typeof import('./parts/toasts');
  const own = /^ko\b/i.test(navigator.language) ? 'ko' : /^ja\b/i.test(navigator.language) ? 'ja' : 'en';
  const language = reply.language ?? own;
  showToast(reply, language, {
    undo: async () => {
      const { undo } = reply;
      if (undo && (await send('capture-undone', { undo }))?.done) showDone('undone', language);
    },
    correct: () => {
      const [orderId] = reply.state === 'ask' ? [] : reply.orderIds;
      void send('correction-wanted', orderId ? { orderId } : {});
    },
    mute: () => void send('toast-muted', {}),
  });
}
