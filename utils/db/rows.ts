// The rows as stored: the nouns plus what is derived from them for the indexes.
import type { DBSchema } from 'idb';
import type {
  CaseId,
  CaseRow,
  Instant,
  Order,
  OrderId,
  PageKind,
  Receipt,
  ReceiptId,
  Seller,
  SellerId,
} from '../model';
import type { Settings } from '../settings';

/**
 * Derived: `day` orders the list (the order's day, else the day it was first seen). `seenOn` is the best kind of page
 * it was read from, whose address it keeps.
 */
export interface OrderRow extends Order {
  day: string;
  seenOn?: PageKind;
}

/**
 * Derived: `recountAt` is the next instant at which the plan may say something else without a new event; `tell` names
 * what the user is to be told (step and day), so that one thing is told once.
 */
export interface StoredCase extends CaseRow {
  recountAt?: Instant;
  tell?: string;
}

/** Derived from an order and its seller; a search reads nothing else. */
export interface SearchRow {
  id: OrderId;
  day: string;
  key: string;
}

/** A file the user added to a case. */
export interface FileRow {
  id: string;
  caseId: CaseId;
  name: string;
  type: string;
  bytes: Uint8Array;
  sha256: string;
}

/** A small record of a machine; its id begins with what it is (`undo:…`), `at` is when it was made. */
export interface Mark {
  id: string;
  at: Instant;
  value?: unknown;
}

export interface Schema extends DBSchema {
  orders: {
    key: OrderId;
    value: OrderRow;
    indexes: { 'by-day': [string, OrderId]; 'by-seller': SellerId };
  };
  sellers: { key: SellerId; value: Seller };
  receipts: {
    key: ReceiptId;
    value: Receipt;
    indexes: { 'by-order': [OrderId, Instant, string, string, string] };
  };
  cases: {
    key: CaseId;
    value: StoredCase;
    indexes: { 'by-next': [0 | 1, Instant]; 'by-recount': Instant; 'by-seller': SellerId };
  };
  settings: { key: string; value: Partial<Settings> & { id: string } };
  search: { key: OrderId; value: SearchRow };
  files: { key: string; value: FileRow };
  marks: { key: string; value: Mark; indexes: { 'by-at': Instant } };
}

export const storeNames = [
  'orders',
  'sellers',
  'receipts',
  'cases',
  'settings',
  'search',
  'files',
  'marks',
] as const satisfies (keyof Schema)[];

export type StoreName = (typeof storeNames)[number];
