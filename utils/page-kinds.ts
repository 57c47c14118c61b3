// Page → the kinds of page that its address speaks of; looked at once, asked by many.
import { type AddressKind, addressKinds } from './address';
import type { Page } from './page';

const known = new WeakMap<Page, ReadonlySet<AddressKind>>();

/** Every kind that the page's address speaks of. */
export function kindsOf(page: Page): ReadonlySet<AddressKind> {
  let kinds = known.get(page);
  if (!kinds) {
    const { hostname, pathname, search, hash } = page.url;
    // "#/pages/order/detail?id=88": an app that keeps its own paths there.
    kinds = addressKinds(hostname, pathname + search + (/^#!?\//.test(hash) ? hash : ''));
    known.set(page, kinds);
  }
  return kinds;
}
