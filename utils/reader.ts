// The contract of a generic reader: one way to read a page. Pure; a miss returns nothing, a bug throws.
import type { PageKind } from './model';
import type { Page } from './page';

/** Text as the page has it, the element that shows it, or a number out of JSON. Never cleaned, never parsed here. */
export type Raw = string | number | Element | null | undefined;

export interface RawItem {
  name: Raw;
  quantity?: Raw;
  unitPrice?: Raw;
  /** Price times quantity, where the page shows only that. */
  lineTotal?: Raw;
  /** One price that may be either; the sums decide. */
  price?: Raw;
  option?: Raw;
}

export interface RawSeller {
  name?: Raw;
  businessNumber?: Raw;
  mailOrderNumber?: Raw;
  representative?: Raw;
  phone?: Raw;
  email?: Raw;
  address?: Raw;
  hosting?: Raw;
  /** The marketplace that says it is not the seller. */
  intermediary?: Raw;
  channels?: { kind: string; href: string; label?: string }[];
}

/** One purchase as one reader saw it: a form filled with the page's own words. `normalise` makes facts of it. */
export interface RawOrder {
  number?: Raw;
  orderedOn?: Raw;
  total?: Raw;
  /** Further amounts that the page calls total: the sums decide between them and `total`. */
  totals?: Raw[];
  /** The one amount beside the goods, with no word that says what it is: the total if the goods come to it, else nothing. */
  bareTotal?: Raw;
  /** Before discount and shipping: a witness for the sums, not a fact. */
  subtotal?: Raw;
  items?: RawItem[];
  /** Where the page has several rows of a kind (coupon and member discount), all of them: they are summed. */
  shipping?: Raw | readonly Raw[];
  discount?: Raw | readonly Raw[];
  tax?: Raw | readonly Raw[];
  /** Every discount the page prints, sums of others among them: witnesses for the sums, not to be added up. */
  discounts?: Raw[];
  payment?: Raw;
  status?: Raw;
  carrier?: Raw;
  trackingNumber?: Raw;
  promisedOn?: Raw;
  seller?: RawSeller;
  /** This order's own page, where a list links to it. */
  href?: string;
  /** ISO 4217, where the page says it beside the amounts (JSON, data attributes). */
  currency?: string;
  /** Numbers are in minor units (Temu, some Shopify states). */
  minorUnits?: boolean;
  /** How sure the reader is of each field, 0 to 1; a number for all. */
  confidence?: number | Partial<Record<string, number>>;
  /** The words that a field was read from, label included; its own text where absent. */
  quotes?: Partial<Record<string, string>>;
}

export interface Reading {
  orders: RawOrder[];
  /** The kind of page this reader is sure of, if any. */
  page?: PageKind;
  claimed?: { items?: number; orders?: number };
}

export interface Reader {
  /** Order of trust: the lower, the earlier and the more believed. */
  readonly rank: number;
  /** The part that brings it, where only some pages want it. */
  readonly part?: 'structured' | 'goods' | 'events' | 'state';
  read(page: Page): Reading | undefined;
  /** The same with pauses, where a page may give it much to do. */
  steps?(page: Page): Generator<undefined, Reading | undefined>;
}
