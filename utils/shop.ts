// The contract of a shop file: one marketplace or shop platform, its addresses, its marks, its exact reader.
import type { PageKind } from './model';
import type { Page } from './page';
import type { Reading } from './reader';

/** An order page of the shop, by its address, its marks, or both (then both must hold). */
export interface ShopPage {
  kind: Exclude<PageKind, 'none'>;
  /** Tested against `url.pathname + url.search`. */
  path?: RegExp;
  /** A cheap selector that must match. */
  mark?: string;
}

export interface Shop {
  /** Marketplaces: hosts, as whole-label suffixes (`coupang.com`). Absent for platforms that live on any host. */
  readonly hosts?: readonly string[];
  /** Platforms: a cheap test that this page was made by it. */
  detect?(page: Page): boolean;
  readonly pages: readonly ShopPage[];
  /** Pages of this shop that look like orders and are none (cart, checkout). */
  readonly never?: readonly Omit<ShopPage, 'kind'>[];
  /** The page's own words, field by field; cleaning, currency and completeness are the pipeline's. */
  read(page: Page, kind: PageKind): Reading | undefined;
}
