// The contract of a shop file: one marketplace or shop platform, its addresses, its marks, its exact reader.
import type { PageKind } from './model';
import type { Page } from './page';
import type { Draft } from './reader';

/** An order page of the shop: its address (path and query, tested against the whole address) or its marks. */
export interface ShopPage {
  kind: Exclude<PageKind, 'none'>;
  /** Tested against `url.pathname + url.search`. */
  path?: RegExp;
  /** Marks in the page; a cheap selector. Both must hold where both are given. */
  mark?: string;
}

export interface Shop {
  /** Marketplaces: hosts, as suffixes (`coupang.com`). Absent for platforms that live on any host. */
  hosts?: readonly string[];
  /** Platforms: a cheap test that this page was made by it. */
  detect?(page: Page): boolean;
  pages: readonly ShopPage[];
  /** Pages of this shop that look like orders and are none (cart, checkout). */
  never?: readonly Omit<ShopPage, 'kind'>[];
  /** Draft fields as the page says them; cleaning, currency and completeness are the pipeline's. */
  read(page: Page, kind: PageKind): { drafts: Draft[]; claimed?: { items?: number; orders?: number } } | undefined;
}
