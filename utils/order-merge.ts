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

/** Whether the seen value replaces the known one of that field. Both are there and differ; `later`: the seen one is newer. */
function replaces(field: OrderField, known: OrderFacts, seen: OrderFacts, later: boolean): boolean {
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
      return later ? after >= before : after > before;
  }
}

const fields = ['number', 'orderedOn', 'total', 'items', 'shipping', 'discount', 'tax', 'payment', 'status'] as const;

/** Both looks in one. `known` is not changed; equal facts give an equal value. `later`: `seen` is the newer look. */
export function mergeFacts(known: OrderFacts, seen: OrderFacts, later = true): OrderFacts {
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
    if (known[field] === undefined || (agreed ? surer : replaces(field, known, seen, later))) take(field);
  }
  if (seen.delivery) {
    merged.delivery = later ? { ...known.delivery, ...seen.delivery } : { ...seen.delivery, ...known.delivery };
    const source = later ? seen.sources.delivery : (known.sources.delivery ?? seen.sources.delivery);
    if (source) merged.sources.delivery = source;
  }
  if (seen.seller) {
    const wins = replaces('seller', known, seen, later);
    merged.seller = mergeSeller(known.seller ?? {}, seen.seller, wins);
    if (seen.sources.seller && wins) merged.sources.seller = seen.sources.seller;
  }
  if (seen.href && !known.href) merged.href = seen.href;
  return merged;
}
