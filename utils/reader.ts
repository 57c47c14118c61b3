// The contract of a generic reader: one way to read a page. Pure; a miss returns nothing, a bug throws.
import type { OrderFacts, OrderField, PageKind, Source } from './model';
import type { Page } from './page';

/** What one reader or shop found, before merging: the same fields, each with its own source. */
export interface Draft extends Omit<OrderFacts, 'sources'> {
  sources: Partial<Record<OrderField, Source>>;
}

export interface Reading {
  drafts: Draft[];
  /** The kind of page this reader is sure of, if any. */
  page?: PageKind;
  claimed?: { items?: number; orders?: number };
}

export interface Reader {
  /** Order of trust: the lower, the earlier and the more believed. */
  readonly rank: number;
  read(page: Page): Reading | undefined;
}
