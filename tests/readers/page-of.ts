// Markup → the page a reader sees, by the index that capture itself uses.
import { Window } from 'happy-dom';
import { all } from '../../utils/capture';
import { dictionaryOf } from '../../utils/dictionary';
import { indexPage, type Page } from '../../utils/page';
import type { Bounds } from '../../utils/page/bounds';
import { languagesOf } from '../../utils/part';
import { scan } from '../../utils/scan';

export function pageOf(
  html: string,
  address = 'https://shop.example/',
  asked = false,
  bounds: Partial<Bounds> = {},
): Page {
  const window = new Window({ url: address, settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(html);
  return indexPage(window.document as unknown as Document, new URL(address), { asked, bounds });
}

/** The same as readers get it: scanned with the words of its languages. */
export function wordedPageOf(...given: Parameters<typeof pageOf>): Page {
  const page = pageOf(...given);
  scan(page, dictionaryOf(all.labels, languagesOf(page)));
  return page;
}
