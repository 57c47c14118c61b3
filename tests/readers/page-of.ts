// Markup → the page a reader sees, by the index that capture itself uses.
import { Window } from 'happy-dom';
import { indexPage, type Page } from '../../utils/page';
import type { Bounds } from '../../utils/page/bounds';

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
