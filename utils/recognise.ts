// (a shop's marks, a page) → which of the shop's pages it is. Cheap: asked of every shop on every likely page.
import type { Page } from './page';
import type { ShopMarks, ShopPage } from './shop';

/** What stands behind `amazon.`: `de`, `com`, `co.jp`. */
const anyCountry = /^(?:com?\.)?[a-z]{2,3}$/;

/** Whether the address is the shop's; `amazon.*` stands for every country, and for no `amazon.evil.example`. */
const hosted = (shop: ShopMarks, host: string) =>
  shop.hosts?.some((name) =>
    name.endsWith('.*')
      ? `.${host}`.includes(`.${name.slice(0, -1)}`) &&
        anyCountry.test(host.slice(host.lastIndexOf(name.slice(0, -1)) + name.length - 1))
      : host.endsWith(name) && (host.length === name.length || host.at(-name.length - 1) === '.'),
  ) ?? true;

const fits = ({ url, document }: Page, { path, body, mark }: Omit<ShopPage, 'kind'>) =>
  (!path || path.test(url.pathname + url.search)) &&
  (!body || body.test(`${document.body?.id} ${document.body?.className}`)) &&
  (!mark || document.querySelector(mark) !== null);

/** Addresses in which marketplaces gather, ask and pay; a page of theirs that is read is looked for first. */
const buying =
  /cart|basket|shoppingbag|checkout|order_?-?form|order-?sheet|orderpayment|ordpage|orderinfoaction|confirm_order|\/buy|\/rxo|\/trade\/|orders\/new/i;

/** Sentences with which the address of a completed order says that there is none. */
const failure =
  /결제가 정상적으로 이루어지지 않았습니다|(?:결제|주문)[에이가]? ?실패(?:하였|했)습니다|주문 ?정보가 없습니다|declined your transaction/;

/** Which of the shop's pages this is; `false` where the shop says that it is none; `undefined` when it is not the shop's. */
export function recognise(shop: ShopMarks, page: Page): ShopPage | false | undefined {
  if (!hosted(shop, page.url.hostname)) return;
  // A platform's own mark is asked once, and only where an address could be its: every selector walks the whole page.
  if (!shop.hosts && shop.detect) {
    const path = page.url.pathname + page.url.search;
    const rules = [...(shop.never ?? []), ...shop.pages];
    if (!rules.some((one) => !one.path || one.path.test(path)) || !shop.detect(page)) return;
  }
  const never = shop.never?.some((one) => fits(page, one));
  const found = never ? undefined : shop.pages.find((one) => fits(page, one));
  if (!never && !found) return shop.hosts && buying.test(page.url.host + page.url.pathname) ? false : undefined;
  if (shop.hosts && shop.detect?.(page) === false) return;
  return found && !(found.kind === 'order-complete' && page.where(failure).length) ? found : false;
}
