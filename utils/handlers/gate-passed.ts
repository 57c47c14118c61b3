// The gate took a page for an order page: the capture script goes into that frame.
import { browser } from '../browser';
import { type Handler, Refused } from '../handler';
import { pageSender, siteOfPage } from '../sender';

const gatePassed: Handler<'gate-passed'> = async (_request, { sender, settings }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  if (settings.sitesOff.includes(siteOfPage(page))) return undefined;
  await browser.scripting.executeScript({
    target: { tabId: page.tabId, frameIds: [page.frameId] },
    files: ['capture.js'],
  });
  return undefined;
};

export default gatePassed;
