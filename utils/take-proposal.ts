// A checked proposal and its place → what is done with it: nothing, asked about, or stored; and the reply to the page.

import { readOrders } from './db';
import { write } from './db/open';
import { room } from './db/room';
import type { CaptureReply, Proposal } from './messages';
import type { Instant, Order, OrderId } from './model';
import { planner } from './planner';
import { safeLink } from './safe-link';
import type { Settings } from './settings';
import { sha256 } from './sha256';
import { orderIdOf, siteOf } from './site';
import { captureStores, type Look, storeCapture } from './store-capture';

/** Where the proposal comes from; the address is the browser's. */
export interface Place {
  url: URL;
  now: Date;
  settings: Settings;
}

/** A shop is switched off by its site, and a marketplace also by its host. */
const isListed = (sites: readonly string[], url: URL, shop: string | undefined) =>
  sites.includes(siteOf(url)) || sites.includes(siteOf(url, shop));

/** The reply's part that does not depend on what was stored. */
function summary(proposal: Proposal, url: URL, settings: Settings): Omit<CaptureReply, 'state' | 'orderIds'> {
  const { orders, claimed, doubts } = proposal.capture;
  const [first] = orders;
  const read = first?.items?.length;
  return {
    ...(orders.length === 1 && read !== undefined
      ? { items: { read, ...(claimed?.items === undefined ? {} : { claimed: claimed.items }) } }
      : {}),
    ...(orders.length === 1 && first?.total ? { total: first.total } : {}),
    ...(doubts?.length ? { doubts } : {}),
    site: siteOf(url, proposal.capture.shop),
    ...(settings.language === 'auto' ? {} : { language: settings.language }),
    toast: !isListed(settings.toastsOff, url, proposal.capture.shop),
  };
}

/** The place where an order's page stands, held to what can be an order's date. */
function withoutFuture(proposal: Proposal, now: Date): Proposal {
  const latest = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
  const orders = proposal.capture.orders.map((facts) => {
    if (!facts.orderedOn || facts.orderedOn.slice(0, 10) <= latest) return facts;
    const { orderedOn: _future, ...rest } = facts;
    return rest;
  });
  return { ...proposal, capture: { ...proposal.capture, orders } };
}

/** Stores without further question. */
export async function saveProposal(
  proposal: Proposal,
  { url, now, settings }: Place,
  corrected?: Order['corrected'],
): Promise<CaptureReply> {
  const { capture, receipt, asked } = withoutFuture(proposal, now);
  const site = siteOf(url, capture.shop);
  const at = now.toISOString() as Instant;
  const address = safeLink(url.href) ?? url.origin;
  const look: Look = {
    capture,
    site,
    url: address,
    at,
    zone: settings.zone,
    jurisdiction: settings.jurisdiction,
    token: crypto.randomUUID(),
    asked,
    ...(receipt ? { receipt: { ...receipt, url: address, seenAt: at, sha256: await sha256(receipt.text) } } : {}),
    ...(corrected ? { corrected } : {}),
  };
  const plan = planner(settings);
  const stored = await write(captureStores, (transaction) => storeCapture(transaction, look, plan), room.facts);
  return {
    state: stored.orderIds.length === 0 ? 'none' : stored.outcome,
    orderIds: stored.orderIds,
    ...summary(proposal, url, settings),
    ...(stored.undo ? { undo: stored.undo } : {}),
  };
}

/**
 * Decides. On its own, Jikimi stores what is free of doubt and asks about the rest. Asked by the user, it offers what it
 * found and stores at once only what it already watches.
 */
export async function takeProposal(proposal: Proposal, place: Place): Promise<CaptureReply> {
  const { capture, asked } = proposal;
  const site = siteOf(place.url, capture.shop);
  const rest = summary(proposal, place.url, place.settings);
  const ids = capture.orders.map((facts) => orderIdOf(site, facts)).filter((id) => id !== undefined);
  const known = (await readOrders(ids)).map(({ id }) => id);
  if (isListed(place.settings.sitesOff, place.url, capture.shop) && !asked)
    return { state: 'off', orderIds: known, ...rest };
  if (ids.length === 0) {
    const broken = capture.shop !== undefined && capture.page !== 'none';
    return { state: broken ? 'broken' : 'none', orderIds: [], ...rest };
  }
  const everyKnown = ids.every((id: OrderId) => known.includes(id));
  if (!everyKnown && (asked || capture.doubts?.length))
    return { state: 'ask', orderIds: known, ...(capture.orders[0] ? { found: capture.orders[0] } : {}), ...rest };
  if (capture.page === 'none') return { state: 'none', orderIds: known, ...rest };
  return saveProposal(proposal, place);
}
