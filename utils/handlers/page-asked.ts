// The user asks for the tab in front (activeTab): the capture script goes in and its proposal's reply comes back.
import { browser } from '../browser';
import type { Handler } from '../handler';
import type { CaptureReply } from '../messages';
import { note } from '../session';

const nothing: CaptureReply = { state: 'none', orderIds: [], toast: false };

const inFront = async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;

const pageAsked: Handler<'page-asked'> = async ({ tabId }, { now }) => {
  const id = tabId ?? (await inFront());
  return id === undefined ? nothing : { ...(await read(id, now)), tabId: id };
};

async function read(tabId: number, now: Date): Promise<CaptureReply> {
  await note(`asked:${tabId}`, now.getTime());
  await note(`found:${tabId}`, undefined);
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => Object.assign(globalThis, { jikimiAsked: true }),
    });
    const results = await browser.scripting.executeScript({ target: { tabId }, files: ['capture.js'] });
    const reply = results.find(({ result }) => isReply(result))?.result as CaptureReply | undefined;
    return reply ?? nothing;
  } catch {
    // The browser's own pages, its store and other extensions' pages cannot be read.
    return nothing;
  } finally {
    await note(`asked:${tabId}`, undefined);
  }
}

function isReply(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'state' in result && 'orderIds' in result;
}

export default pageAsked;
