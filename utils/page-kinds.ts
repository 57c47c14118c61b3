// Page → the kinds of page that its address speaks of; looked at once, asked by many.
import { type AddressKind, addressKinds } from './address';
import type { Page } from './page';

const known = new WeakMap<Page, ReadonlySet<AddressKind>>();

/** Every kind that the page's address speaks of. */
export function kindsOf(page: Page): ReadonlySet<AddressKind> {
  let kinds = known.get(page);
  if (!kinds) {
    kinds = addressKinds(page.url);
    known.set(page, kinds);
  }
  return kinds;
}
