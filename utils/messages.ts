// The messages between our contexts, as signatures. A page's script may only propose; our own pages may also ask.
import type { Memory } from '../components/step/memory';
import type { Agenda } from './agenda';
import type {
  Capture,
  CaseEvent,
  CaseId,
  ChannelKind,
  Instant,
  Jurisdiction,
  Order,
  OrderFacts,
  OrderField,
  OrderId,
  Receipt,
  SellerFacts,
  SellerId,
} from './model';
import type { PartName } from './part';
import type { Language, Settings } from './settings';

/** A receipt as the page's script made it; the background adds id, order, time and checks the hash. */
export type ReceiptDraft = Pick<Receipt, 'title' | 'text' | 'html' | 'viewport' | 'documents'>;

export interface Proposal {
  capture: Capture;
  receipt?: ReceiptDraft;
  /** The user asked for this page (popup opened, button pressed). */
  asked: boolean;
}

/** What the background did with a proposal: what the toast and the popup show. */
export interface CaptureReply {
  state: 'saved' | 'updated' | 'unchanged' | 'ask' | 'none' | 'off' | 'broken' | 'failed';
  orderIds: OrderId[];
  /** Read against claimed, for "5개 중 3개 상품을 읽었어요". */
  items?: { read: number; claimed?: number };
  total?: { amount: number; currency: string };
  doubts?: OrderField[];
  /** Hands back exactly this saving. */
  undo?: string;
  /** Whether the toast is wanted on this shop. */
  toast: boolean;
  /** With `ask`: what was read, so that the user can look at it and correct it before it is stored. */
  found?: OrderFacts;
  /** As orders are filed: what `sitesOff` and `toastsOff` would hold. */
  site?: string;
  /** The language the user chose; absent where it follows the browser. */
  language?: Language;
}

/** From a page's script; who sent it is taken from the browser's `sender`. */
export interface PageMessages {
  'gate-passed': { request: Record<never, never>; reply: undefined };
  /** Parts of the capture script that this page needs: injected when the answer comes. */
  'parts-wanted': { request: { parts: PartName[] }; reply: { done: boolean } };
  'capture-proposed': { request: Proposal; reply: CaptureReply };
  'capture-undone': { request: { undo: string }; reply: { done: boolean } };
  'toast-muted': { request: Record<never, never>; reply: undefined };
  /** A stored order; without one, what was found on this page and is to be looked at before it is stored. */
  'correction-wanted': { request: { orderId?: OrderId }; reply: undefined };
  /** The user clicked the shop's own phone, mail or chat link, or sent its inquiry form. */
  'contact-noticed': {
    request: { channel: ChannelKind; href?: string };
    reply: { offer?: { caseId: CaseId; token: string } };
  };
  /** A page of a shop with an open case has come: is what was noticed on the page before still to be asked? */
  'contact-resumed': { request: Record<never, never>; reply: undefined };
  'contact-confirmed': { request: { token: string }; reply: { done: boolean } };
}

/** What the popup shows first: the open cases that press most, planned. */
export interface AgendaReply extends Agenda {
  now: Instant;
  settings: Settings;
  /** Open cases that are not among those planned here; 100 means 100 or more. */
  unseen: number;
  /** Open cases, or where there is none the orders stored (100: or more); and, on a day without anything to do, the newest. */
  orders: number;
  recent: Order[];
  /** What was left open or half-written in the first step's card. */
  memory?: Memory;
  /** What must be said first: the browser removed what was stored, or there is no space left. */
  trouble?: 'wiped' | 'full';
}

/** From our own pages only. */
export interface OwnMessages {
  /** The rules stay in the background: the popup is drawn from this one answer. */
  'agenda-asked': { request: { limit: number }; reply: AgendaReply };
  /** Read the tab in front of the user now (activeTab), or the one named; the reply says which it was, where there was one. */
  'page-asked': { request: { tabId?: number }; reply: CaptureReply & { tabId?: number } };
  /** Save what was found although it was doubtful, with the user's corrections. */
  'capture-confirmed': { request: { tabId: number; corrected?: Order['corrected'] }; reply: CaptureReply };
  'events-added': { request: { caseId: CaseId; events: CaseEvent[] }; reply: { done: boolean } };
  'event-undone': { request: { caseId: CaseId; eventId: string }; reply: { done: boolean } };
  'order-corrected': {
    request: { orderId: OrderId; corrected: NonNullable<Order['corrected']> };
    reply: { done: boolean };
  };
  'seller-corrected': { request: { sellerId: SellerId; corrected: SellerFacts }; reply: { done: boolean } };
  'jurisdiction-set': { request: { caseId: CaseId; jurisdiction: Jurisdiction }; reply: { done: boolean } };
  /** An order typed in by hand (phone order, chat sale). */
  'order-added': {
    request: { site: string; url?: string; facts: Capture['orders'][number] };
    reply: { orderId: OrderId };
  };
  'orders-deleted': { request: { orderIds: OrderId[] }; reply: { done: boolean } };
  'settings-changed': { request: Partial<Settings>; reply: Settings };
  /** Hosts were granted or taken back: register the gate accordingly. */
  'grants-changed': { request: Record<never, never>; reply: { origins: string[] } };
  /** Wake and recompute: badge, next alarm. */
  reconcile: { request: Record<never, never>; reply: undefined };
  'backup-restored': { request: { key: string }; reply: { added: number; merged: number } };
  /** The user waved away the notice that the browser removed what was stored. */
  'loss-seen': { request: Record<never, never>; reply: { done: boolean } };
  'everything-deleted': { request: Record<never, never>; reply: { done: boolean } };
}

export type Messages = PageMessages & OwnMessages;
export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
