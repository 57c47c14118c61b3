// The gate took a page for an order page: the capture script goes into that frame, with the parts that it will most likely want.
import { addressKinds } from '../address';
import { browser } from '../browser';
import { type Handler, Refused } from '../handler';
import { partNames } from '../part-names';
import { pageSender, siteOfPage } from '../sender';

/**
 * Where the address speaks of an order: what every order page wants, and the labels of Korean, English and the user's own
 * language; most shops tell search engines of themselves, so that the readers of schema.org are asked for. Each question of the script costs as much time as its reading; what it lacks all the same it asks for.
 */
function likelyParts(url: URL, language: string): string[] {
  const kinds = addressKinds(url);
  if (!(kinds.has('complete') || kinds.has('detail') || kinds.has('list'))) return [];
  const labels = new Set(['ko', 'en', language.slice(0, 2)]);
  const late = ['structured', 'goods', 'phone', 'business-number', 'judge', 'seller', 'proof'];
  return [...[...labels].map((one) => `labels/${one}`), ...late].filter((name) => partNames.has(name));
}

const gatePassed: Handler<'gate-passed'> = async (_request, { sender, settings }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  if (settings.sitesOff.includes(siteOfPage(page))) return undefined;
  await browser.scripting.executeScript({
    target: { tabId: page.tabId, frameIds: [page.frameId] },
    files: [...likelyParts(page.url, browser.i18n.getUILanguage()).map((name) => `parts/${name}.js`), 'capture.js'],
  });
  return undefined;
};

export default gatePassed;
