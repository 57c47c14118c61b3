// "고치기" on the toast: our own page opens at that order, if it is one of the asking shop's. "확인하기": what was found on the
// page opens in the popup, to be corrected and saved.
import { browser } from '../browser';
import { readOrder } from '../db';
import { type Handler, Refused } from '../handler';
import { pageSender } from '../sender';
import { recall } from '../session';
import { showCase, showPage } from '../wake';

/** The popup over a tab, in a small window of its own where the browser has windows: it opens by a click on the icon alone. */
function showFound(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('popup.html')}?tab=${tabId}&fix`;
  return showPage(url, async () => {
    const opened = await browser.windows
      ?.create({ url, type: 'popup', width: 376, height: 640 })
      .catch(() => undefined);
    if (!opened) await browser.tabs.create({ url });
  });
}

const correctionWanted: Handler<'correction-wanted'> = async ({ orderId }, { sender }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  if (orderId === undefined) {
    if (await recall(`found:${page.tabId}`)) await showFound(page.tabId);
    return undefined;
  }
  const order = typeof orderId === 'string' ? await readOrder(orderId) : undefined;
  if (!order || new URL(order.url).hostname !== page.url.hostname) throw new Refused('sender');
  await showCase(order.id);
  return undefined;
};

export default correctionWanted;
