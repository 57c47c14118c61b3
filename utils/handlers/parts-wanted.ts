// The capture script wants parts of itself: those that exist go into the frame it runs in.
import { browser } from '../browser';
import { type Handler, Refused } from '../handler';
import { partNames } from '../part-names';
import { pageSender } from '../sender';

const partsWanted: Handler<'parts-wanted'> = async ({ parts }, { sender }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  if (!Array.isArray(parts) || parts.length > 20 || !parts.every((name) => partNames.has(name)))
    throw new Refused('parts');
  await browser.scripting.executeScript({
    target: { tabId: page.tabId, frameIds: [page.frameId] },
    files: parts.map((name) => `parts/${name}.js`),
  });
  return { done: true };
};

export default partsWanted;
