// A case of any make in, a case that the rules can read out: what is not of its kind is left out, nothing is put in.
import type { Case, CaseEvent, CaseFacts, Order, OrderFacts, SellerFacts } from '../model';

type Loose = Record<string, unknown>;

const object = (value: unknown): Loose | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const money = (value: unknown) => {
  const { amount, currency } = object(value) ?? {};
  return Number.isFinite(amount) && typeof currency === 'string' ? { amount, currency } : undefined;
};
/** An object that says of which kind it is, with its words and months. */
const kinded = (value: unknown) => {
  const { kind, label, instalments } = object(value) ?? {};
  return typeof kind === 'string'
    ? filled({ kind, label: text(label), instalments: Number.isFinite(instalments) ? instalments : undefined })
    : undefined;
};
const promise = (value: unknown) => {
  const { on, vague } = object(value) ?? {};
  return typeof on === 'string' ? { on, ...(vague === true && { vague }) } : undefined;
};

function filled(value: Loose): Loose {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

const sums = /^(paidAmount|itemPrice|unpaidBalance|refundedAmount|amount|total)$/;

const answers =
  /^(phishing|payPalFriends|withdrawalInformed|returnTermsShown|noWithdrawalWarning|punishmentWanted|sameStateOrNear|full)$/;

/** A field by its name: sums, payment, promise; else a yes or no, a number, a text. */
function field(name: string, value: unknown): unknown {
  if (sums.test(name)) return money(value);
  if (name === 'payment' || name === 'status') return kinded(value);
  if (name === 'shippingPromise') return promise(value);
  if (name === 'facts') return object(value) && fields(object(value) as Loose);
  if (name === 'channels') return list(value).filter((one) => typeof one === 'string');
  if (answers.test(name)) return typeof value === 'boolean' ? value : undefined;
  if (name === 'instalmentsPaid') return Number.isFinite(value) ? value : undefined;
  return text(value);
}

const fields = (value: Loose): Loose =>
  filled(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, field(name, one)])));

/** What an event of a kind is nothing without. */
const needs: Record<string, readonly string[]> = {
  opened: ['situation'],
  'status-seen': ['status'],
  'facts-stated': ['facts'],
  checked: ['check', 'result'],
  'contact-attempted': ['channel', 'outcome'],
  'refund-requested': ['letterId'],
  filed: ['with'],
  answered: ['by', 'result'],
  withdrawn: ['from'],
  refunded: ['amount'],
  'fraud-sign': ['sign'],
  snoozed: ['until'],
  skipped: ['stepId'],
};

function eventOf(value: unknown): CaseEvent[] {
  const event = fields(object(value) ?? {});
  const whole = ['id', 'at', 'kind'].every((name) => typeof event[name] === 'string');
  const wanted = (whole && Object.hasOwn(needs, event.kind as string) && needs[event.kind as string]) || [];
  return whole && wanted.every((name) => event[name] !== undefined) ? [event as unknown as CaseEvent] : [];
}

function sellerOf(value: unknown): SellerFacts | undefined {
  const seller = object(value);
  if (!seller) return undefined;
  const channels = list(seller.channels).filter((one) => {
    const { kind, href } = object(one) ?? {};
    return typeof kind === 'string' && typeof href === 'string';
  });
  const texts = Object.entries(seller).filter(([name, one]) => name !== 'channels' && typeof one === 'string');
  return { ...Object.fromEntries(texts), channels } as SellerFacts;
}

function factsOf(value: unknown): OrderFacts {
  const facts = object(value) ?? {};
  return filled({
    orderedOn: text(facts.orderedOn),
    total: money(facts.total),
    payment: kinded(facts.payment),
    status: kinded(facts.status),
    delivery: object(facts.delivery) && filled({ promisedOn: text(object(facts.delivery)?.promisedOn) }),
    seller: sellerOf(facts.seller),
    sources: {},
  }) as unknown as OrderFacts;
}

/** The case, of sound parts only. */
export function soundCase(kase: Case): Case {
  const order = object(kase.order) ?? {};
  const seller = object(kase.seller);
  return {
    ...kase,
    jurisdiction: text(kase.jurisdiction) ?? 'KR',
    zone: text(kase.zone) ?? '',
    order: {
      ...order,
      site: text(order.site) ?? '',
      facts: factsOf(order.facts),
      corrected: factsOf(order.corrected),
      firstSeenAt: text(order.firstSeenAt) ?? '',
      lastSeenAt: text(order.lastSeenAt) ?? '',
    } as unknown as Order,
    ...(seller && {
      seller: { ...seller, facts: sellerOf(seller.facts) ?? {}, corrected: sellerOf(seller.corrected) ?? {} },
    }),
    events: list(kase.events).flatMap(eventOf),
  } as Case;
}

const isSum = (value: unknown) => value === undefined || money(value) !== undefined;
const isKinded = (value: unknown) => value === undefined || typeof object(value)?.kind === 'string';
const isFacts = (value: OrderFacts | Order['corrected']) =>
  value === undefined || (object(value) !== undefined && isSum(value.total) && isKinded(value.payment));
const isStated = (facts: CaseFacts) =>
  object(facts) !== undefined && isSum(facts.paidAmount) && isKinded(facts.payment);

/** Whether the parts that sums and conditions are made of are what they should be; all else fails by itself. */
export function isSound({ order, events }: Case): boolean {
  if (!isFacts(order.facts) || !isFacts(order.corrected)) return false;
  for (const event of events) if (event.kind === 'facts-stated' && !isStated(event.facts)) return false;
  return true;
}
