// Drafts of all readers → one draft an order: agreement raises confidence, conflict lowers it, visible text is the judge.
import type { Money, OrderFacts, OrderField, Source } from './model';
import type { Draft, OpenItem } from './normalise';
import { orderNumberShape } from './order-shape';
import type { Scan } from './scan';

const fields = [
  'number',
  'orderedOn',
  'total',
  'shipping',
  'discount',
  'tax',
  'payment',
  'status',
  'delivery',
  'seller',
] as const;
type Field = (typeof fields)[number];

/** Drafts in order of trust. Orders join by number; an order without one joins the only order there is. */
export function merge(drafts: readonly Draft[], scan: Scan): Draft[] {
  const byNumber = new Map<string, Draft[]>();
  const nameless: Draft[] = [];
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const key = draft.facts.number && keyOfNumber(draft, seen);
    if (!key) nameless.push(draft);
    else byNumber.set(key, [...(byNumber.get(key) ?? []), draft]);
  }
  const groups = withoutStrangers([...byNumber.values()], nameless, scan);
  const [only] = groups;
  if (groups.length === 1 && only) only.push(...nameless);
  else if (!groups.length && nameless.length) groups.push(...anonymous(nameless));
  return groups.map((group) => mergeGroup(group, scan));
}

/** A tag that numbers the order otherwise than the page does tells of the same order, not of a second one. */
function withoutStrangers(groups: Draft[][], nameless: Draft[], scan: Scan): Draft[][] {
  const isTag = (group: readonly Draft[]) =>
    group.every(
      ({ reader, facts }) => reader === 'purchase-events' && facts.number && sight('number', facts.number, scan) < 1,
    );
  const shown = groups.filter((group) => !isTag(group));
  if (!shown.length || shown.length === groups.length) return groups;
  for (const draft of groups.filter(isTag).flat()) {
    const { number: _, sources, ...facts } = draft.facts;
    const { number: __, ...rest } = sources;
    nameless.push({ ...draft, facts: { ...facts, sources: rest } });
  }
  return shown;
}

const sameNumber = (number: string) => number.toUpperCase().replace(/[\s#]/g, '');

/** "000000" in five rows is five orders: each reader's first joins the others' first. */
function keyOfNumber({ facts, reader }: Draft, seen: Map<string, number>): string {
  const number = sameNumber(facts.number ?? '');
  if (!/^(\w)\1{3,}$/.test(number)) return number;
  const at = seen.get(`${reader} ${number}`) ?? 0;
  seen.set(`${reader} ${number}`, at + 1);
  return `${number}@${at}`;
}

/** Orders without numbers: one reader's several are several; of many readers' single ones all speak of one. */
function anonymous(drafts: readonly Draft[]): Draft[][] {
  const byReader = new Map<string, Draft[]>();
  for (const draft of drafts) byReader.set(draft.reader, [...(byReader.get(draft.reader) ?? []), draft]);
  const longest = [...byReader.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (longest.length <= 1) return [[...drafts]];
  return longest.map((draft, at) =>
    [...byReader.values()].filter((list) => list.length === longest.length).map((list) => list[at] ?? draft),
  );
}

function mergeGroup(group: readonly Draft[], scan: Scan): Draft {
  const facts: OrderFacts = { sources: {} };
  for (const field of fields) {
    const best = bestOf(group, field, scan);
    if (!best) continue;
    Object.assign(facts, { [field]: best.value });
    facts.sources[field] = best.source;
  }
  const { number, sources } = facts;
  const day = number && !facts.orderedOn && scan.page.holds(number) ? orderNumberShape(number)?.day : undefined;
  // Many a page prints no day but in its number.
  if (number && day && sources.number) {
    facts.orderedOn = day;
    sources.orderedOn = { ...sources.number, quote: number, confidence: 0.5 };
  }
  const seller = mergeSellers(group);
  if (seller) facts.seller = seller;
  const delivery = Object.assign({}, ...[...group].reverse().map((draft) => draft.facts.delivery ?? {}));
  if (Object.keys(delivery).length) facts.delivery = delivery;
  const href = group.find((draft) => draft.facts.href)?.facts.href;
  if (href) facts.href = href;
  const items = mergeItems(group);
  const itemSource = group.find((draft) => draft.items === items.from)?.facts.sources.items;
  if (items.items.length && itemSource) facts.sources.items = itemSource;
  const subtotal = group.find((draft) => draft.subtotal)?.subtotal;
  const bareTotal = group.find((draft) => draft.bareTotal)?.bareTotal;
  return {
    reader: group[0]?.reader ?? '',
    facts,
    items: items.items,
    totals: group.flatMap((draft) => [...(draft.facts.total ? [draft.facts.total] : []), ...draft.totals]),
    discounts: group.map((draft) => draft.discounts).find((list) => list.length) ?? [],
    ...(subtotal && { subtotal }),
    ...(bareTotal && { bareTotal }),
  };
}

interface Candidate {
  value: NonNullable<OrderFacts[Field]>;
  source: Source;
}

function bestOf(group: readonly Draft[], field: Field, scan: Scan): Candidate | undefined {
  const candidates = group.flatMap(({ facts }): Candidate[] => {
    const value = facts[field];
    const source = facts.sources[field];
    return value !== undefined && source
      ? [{ value, source: { ...source, confidence: source.confidence * sight(field, value, scan) } }]
      : [];
  });
  if (!candidates.length) return undefined;
  const seen = new Map<string, Candidate & { readers: Set<string> }>();
  for (const { value, source } of candidates) {
    const key = keyOf(field, value);
    const other = seen.get(key);
    if (!other) seen.set(key, { value, source, readers: new Set([source.reader]) });
    else if (!other.readers.has(source.reader)) {
      other.readers.add(source.reader);
      const together = 1 - (1 - other.source.confidence) * (1 - source.confidence);
      other.source = {
        ...(other.source.confidence >= source.confidence ? other.source : source),
        confidence: together,
      };
      if (JSON.stringify(value).length > JSON.stringify(other.value).length) other.value = value;
    }
  }
  const [first, second] = [...seen.values()].sort((a, b) => b.source.confidence - a.source.confidence);
  if (!first) return undefined;
  const doubt =
    second && comparable(field) ? 1 - 0.3 * Math.min(1, second.source.confidence / first.source.confidence) : 1;
  const confidence = Math.min(0.99, first.source.confidence * doubt);
  return { value: first.value, source: { ...first.source, confidence: Math.round(confidence * 100) / 100 } };
}

const comparable = (field: OrderField) => field === 'number' || field === 'total' || field === 'orderedOn';

function keyOf(field: Field, value: unknown): string {
  if (field === 'number') return sameNumber(String(value));
  if (field === 'orderedOn') return String(value).slice(0, 10);
  if (field === 'payment' || field === 'status') return (value as { kind: string }).kind;
  return JSON.stringify(value);
}

/** What a page does not show, it only whispers: values out of scripts that no text bears out count less. */
function sight(field: Field, value: unknown, scan: Scan): number {
  if (field === 'number') {
    const number = String(value);
    return scan.page.holds(number) || scan.page.url.href.includes(number) ? 1 : 0.6;
  }
  if (field === 'total') return showsMoney(scan, value as Money) ? 1 : 0.6;
  return 1;
}

/** Whether an amount stands anywhere in the page's visible text. */
export function showsMoney(scan: Scan, money: Money): boolean {
  const digits = String(money.amount);
  const head = digits.charAt(0);
  // Most runs are done with their digits: however an amount is printed, these stand there in this order.
  const stem = digits.replace(/\D|0+$/g, '');
  return scan.page.runs.some(
    ({ text }, at) =>
      scan.digits(at) &&
      text.length < 200 &&
      text.includes(head) &&
      text.replace(/\D+/g, '').includes(stem) &&
      scan
        .amounts(at)
        .some((amount) => amount.money.amount === money.amount && amount.money.currency === money.currency),
  );
}

/** The seller's card is filled from all readers; the most trusted one's word stands. */
function mergeSellers(group: readonly Draft[]): OrderFacts['seller'] {
  const sellers = group.flatMap(({ facts }) => (facts.seller ? [facts.seller] : []));
  const [first] = sellers;
  const named = sellers.find(({ name }) => name);
  if (!first) return undefined;
  // "Sold by …" beside the order outranks the footer: then the footer is the marketplace's, not the seller's.
  const strangers = sellers.filter(({ name }) => name && named?.name && !sameFirm(name, named.name));
  const own = sellers.filter((seller) => !strangers.includes(seller));
  const market = named?.intermediary ? undefined : strangers.find(({ businessNumber }) => businessNumber)?.name;
  return Object.assign({}, ...own.reverse(), market ? { intermediary: market } : {});
}

/** The fullest list of the most trusted reader, its gaps filled from lists of the same length or the same names. */
function mergeItems(group: readonly Draft[]): { items: OpenItem[]; from: OpenItem[] } {
  const lists = group.filter((draft) => draft.items.length);
  const weight = ({ items, facts }: Draft) => (facts.sources.items?.confidence ?? 0.5) + fullness(items) * 0.2;
  const best = [...lists].sort((a, b) => weight(b) - weight(a))[0];
  if (!best) return { items: [], from: [] };
  const others = lists.filter((draft) => draft !== best).map((draft) => ({ draft, names: draft.items.map(bareName) }));
  const items = best.items.map((open, at) => {
    const own = bareName(open);
    const twin = others.flatMap(({ draft, names }) => {
      const same = draft.items[names.findIndex((name) => sameName(name, own))];
      return same ?? (draft.items.length === best.items.length ? (draft.items[at] ?? []) : []);
    })[0];
    if (!twin) return open;
    const settled = open.item.unitPrice || open.lineTotal || open.price;
    return {
      ...(settled ? {} : twin),
      ...open,
      item: {
        ...(twin.item.quantity && { quantity: twin.item.quantity }),
        ...(!settled && twin.item.unitPrice && { unitPrice: twin.item.unitPrice }),
        ...(twin.item.option && { option: twin.item.option }),
        ...open.item,
      },
    };
  });
  return { items, from: best.items };
}

/** "(주)다온마루상회" and "다온마루": one name holds the other. */
function sameFirm(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((name) => name.toLowerCase().replace(/\(주\)|주식회사|㈜|[\s\p{P}]+|inc|llc|ltd|gmbh/gu, ''))
    .sort((x, y) => x.length - y.length);
  return short !== undefined && (long ?? '').includes(short);
}

const fullness = (items: readonly OpenItem[]) =>
  items.filter(({ item, lineTotal, price }) => item.quantity && (item.unitPrice || lineTotal || price)).length /
  items.length;

const sameName = (a: string, b: string) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 3 && long.startsWith(short.slice(0, 40));
};

const bareName = ({ item }: OpenItem) => item.name.toLowerCase().replace(/[\s\p{P}]+/gu, '');
