// What is known of an order + what another look at it read → what is known now, field by field. Pure; order-blind where
// one look is surer than the other, the later one where both are equally sure.
import { caps } from './fact-schemas';
import type { Item, OrderFacts, OrderField, SellerFacts, Status, StatusKind } from './model';
import { same } from './same';

const ladder: readonly StatusKind[] = ['other', 'awaiting-payment', 'paid', 'preparing', 'shipped', 'delivered'];
const ends: readonly StatusKind[] = ['cancelled', 'returned', 'refunded'];

/** A status only advances; an end is final except that a cancelled or returned order may be refunded. */
function advances(known: Status, seen: Status): boolean {
  if (ends.includes(known.kind)) return ends.indexOf(seen.kind) > ends.indexOf(known.kind);
  if (ends.includes(seen.kind)) return true;
  return ladder.indexOf(seen.kind) > ladder.indexOf(known.kind);
}

const filled = (item: Item) => (item.unitPrice ? 1 : 0) + (item.quantity === undefined ? 0 : 1) + (item.option ? 1 : 0);
const richness = (items: Item[]) => items.length * 10 + items.reduce((sum, item) => sum + filled(item), 0);

/** Seller facts joined: what is known stays unless the new look is as sure; channels are united. */
export function mergeSeller(known: SellerFacts, seen: SellerFacts, seenWins: boolean): SellerFacts {
  const joined = seenWins ? { ...known, ...seen } : { ...seen, ...known };
  const channels = [...(known.channels ?? []), ...(seen.channels ?? [])].filter(
    (channel, at, all) => all.findIndex(({ href }) => href === channel.href) === at,
  );
  return channels.length > 0 ? { ...joined, channels: channels.slice(0, caps.channels) } : joined;
}

/** Whether the seen value replaces the known one of that field. Both are there and differ. */
function replaces(field: OrderField, known: OrderFacts, seen: OrderFacts): boolean {
  const before = known.sources[field]?.confidence ?? 0;
  const after = seen.sources[field]?.confidence ?? 0;
  switch (field) {
    case 'number':
      return false;
    case 'status':
      return known.status !== undefined && seen.status !== undefined && advances(known.status, seen.status);
    case 'items': {
      const gain = richness(seen.items ?? []) - richness(known.items ?? []);
      return gain > 0 ? after >= before * 0.8 : gain === 0 && after > before;
    }
    case 'orderedOn': {
      const [a = '', b = ''] = [known.orderedOn, seen.orderedOn];
      return a.slice(0, 10) === b.slice(0, 10) ? b.length > a.length : after > before;
    }
    case 'payment':
      if (known.payment?.kind === 'other' || seen.payment?.kind === 'other') return known.payment?.kind === 'other';
      return after > before;
    default:
      return after >= before;
  }
}

const fields = ['number', 'orderedOn', 'total', 'items', 'shipping', 'discount', 'tax', 'payment', 'status'] as const;

/** Both looks in one. `known` is not changed; equal facts give an equal value. */
export function mergeFacts(known: OrderFacts, seen: OrderFacts): OrderFacts {
  const merged: OrderFacts = { ...known, sources: { ...known.sources } };
  const take = (field: OrderField) => {
    Object.assign(merged, { [field]: seen[field as keyof OrderFacts] });
    const source = seen.sources[field];
    if (source) merged.sources[field] = source;
  };
  for (const field of fields) {
    if (seen[field] === undefined) continue;
    const agreed = same(known[field], seen[field]);
    const surer = (seen.sources[field]?.confidence ?? 0) > (known.sources[field]?.confidence ?? 0);
    if (known[field] === undefined || (agreed ? surer : replaces(field, known, seen))) take(field);
  }
  if (seen.delivery) {
    merged.delivery = { ...known.delivery, ...seen.delivery };
    if (seen.sources.delivery) merged.sources.delivery = seen.sources.delivery;
  }
  if (seen.seller) {
    merged.seller = mergeSeller(known.seller ?? {}, seen.seller, replaces('seller', known, seen));
    if (seen.sources.seller && replaces('seller', known, seen)) merged.sources.seller = seen.sources.seller;
  }
  if (seen.href && !known.href) merged.href = seen.href;
  return merged;
}
