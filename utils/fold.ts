// A case and a clock in; what is known on that day out: days by name, facts by name, sums, doubts. Same for any order of events.
import { countBusinessDays, type Off } from './calendar';
import { type Contacts, foldContacts } from './contact';
import { dayAt, dayNumber, isDay } from './day';
import { fraudDay, payeeDiffers } from './fraud';
import type {
  AgencyId,
  Case,
  CaseEvent,
  CaseFacts,
  Channel,
  CheckId,
  FraudSign,
  Money,
  Reason,
  Situation,
  StatusKind,
} from './model';

type Of<K extends CaseEvent['kind']> = Extract<CaseEvent, { kind: K }>;

export interface Known {
  situation: Situation;
  /** Recorded days by name, as day numbers. */
  days: Map<string, number>;
  /** Facts by name; a known day is a fact too. */
  has: Set<string>;
  facts: CaseFacts;
  total?: Money;
  /** What is still to be paid back, where the sum is known. */
  left?: number;
  refunded: number;
  /** Each sum that came back, and when. */
  back: { day: number; amount: number }[];
  contacts: Contacts;
  channels: Channel[];
  checks: Map<CheckId, string>;
  /** Claims still open with others: to be withdrawn when the money is back. */
  open: AgencyId[];
  closed?: Of<'closed'>['reason'];
  snoozedUntil?: number;
  /** What does not fit together, with the facts to ask for. */
  doubts: { reason: Reason; asks: string[] }[];
  /** Facts that would help, without which the plan still stands. */
  asks: string[];
}

const paidLike: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'paid',
  'preparing',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
]);
const atOrder: ReadonlySet<string> = new Set([
  'card',
  'card-instalment',
  'easy-pay',
  'paypal',
  'phone-billing',
  'gift-card',
  'points',
]);
/** Reports and counsel end by themselves; only claims are withdrawn. */
const notWithdrawn: ReadonlySet<AgencyId> = new Set<AgencyId>([
  'police',
  'kftc',
  'local-government',
  '1372',
  'econsumer',
  'ftc',
  'ic3',
  'report-fraud',
  'onlinewache',
  'citizens-advice',
  'carrier',
]);
const countries: Record<string, string> = { KR: 'KR', US: 'US', UK: 'GB', DE: 'DE', JP: 'JP' };
const currencies: Record<string, string> = { KR: 'KRW', US: 'USD', UK: 'GBP', DE: 'EUR', EU: 'EUR', JP: 'JPY' };
/** Days outside this span are typing errors; nothing is counted from them. */
const span = [dayNumber('2000-01-01'), dayNumber('2100-12-31')] as const;

/** Channels of the seller, what the user corrected first, each once. */
export function channelsOf(kase: Case): Channel[] {
  const sellers = [kase.seller?.corrected, kase.order.corrected?.seller, kase.seller?.facts, kase.order.facts.seller];
  const all: Channel[] = [];
  const add = (channel: Channel) => {
    if (!all.some(({ kind, href }) => kind === channel.kind && href === channel.href)) all.push(channel);
  };
  for (const seller of sellers) for (const channel of seller?.channels ?? []) add(channel);
  const phone = sellers.find((seller) => seller?.phone)?.phone;
  const email = sellers.find((seller) => seller?.email)?.email;
  if (phone && !all.some(({ kind }) => kind === 'phone'))
    add({ kind: 'phone', href: `tel:${phone.replace(/[^\d+]/g, '')}` });
  if (email && !all.some(({ kind }) => kind === 'email')) add({ kind: 'email', href: `mailto:${email}` });
  return all;
}

/** Folds a case as known at `now` (milliseconds), `today` (day number) in `zone`. */
export function fold(kase: Case, now: number, today: number, zone: string, off: Off): Known {
  const { order, jurisdiction } = kase;
  const days = new Map<string, number>();
  const has = new Set<string>();
  const doubts: Known['doubts'] = [];
  const asks: string[] = [];
  const doubt = (id: string, what: string[], facts?: Record<string, string>) => {
    if (!doubts.some(({ reason }) => reason.id === id))
      doubts.push({ reason: { id, ...(facts && { facts }) }, asks: what });
  };
  /** A civil day as number; nothing for what is none, and a doubt for one that has not come. */
  const past = (text: unknown, name: string): number | undefined => {
    const n = isDay(text) ? dayNumber(text) : Number.NaN;
    if (!(n >= span[0] && n <= span[1])) {
      if (text !== undefined) doubt('broken-day', [name]);
      return undefined;
    }
    if (n <= today) return n;
    doubt('future-day', [name], { day: String(text) });
    return undefined;
  };
  const any = (text: unknown): number | undefined => {
    const n = isDay(text) ? dayNumber(text) : Number.NaN;
    return n >= span[0] && n <= span[1] ? n : undefined;
  };
  const set = (name: string, day: number | undefined, keep: 'first' | 'last' = 'first') => {
    if (day !== undefined && (keep === 'last' || !days.has(name))) days.set(name, day);
  };

  // Events: each once, none from the future, in the order in which they happened.
  const seen = new Set<string>();
  const events: { event: CaseEvent; day: number; time: number }[] = [];
  for (const event of kase.events) {
    const time = Date.parse(event.at);
    const day = dayNumber(dayAt(event.at, zone) ?? '');
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    if (Number.isNaN(day)) doubt('broken-event', ['event-date']);
    else if (time > now + 600_000) doubt('future-event', ['clock', 'event-date']);
    else events.push({ event, day, time });
  }
  events.sort((a, b) => a.time - b.time || (a.event.id < b.event.id ? -1 : 1));
  const of = <K extends CaseEvent['kind']>(kind: K) =>
    events.filter(({ event }) => event.kind === kind) as { event: Of<K>; day: number; time: number }[];

  const facts: CaseFacts = {};
  for (const { event } of of('facts-stated').sort((a, b) => (a.event.id < b.event.id ? -1 : 1)))
    Object.assign(facts, event.facts);
  const right = order.corrected ?? {};
  const seller = { ...order.facts.seller, ...kase.seller?.facts, ...right.seller, ...kase.seller?.corrected };

  // Payment and sums
  const payment = facts.payment ?? right.payment ?? order.facts.payment;
  const total = facts.paidAmount ?? right.total ?? order.facts.total;
  if (payment) has.add(`pay:${payment.kind}`);
  const label = payment?.label ?? '';

  // Status: what the user corrected, else what was seen last.
  const statuses = of('status-seen');
  const lastStatus = statuses.at(-1);
  const facing = order.facts.status;
  const status =
    right.status ??
    (lastStatus && (!facing || lastStatus.time >= Date.parse(order.lastSeenAt))
      ? lastStatus.event.status
      : (facing ?? lastStatus?.event.status));

  // Days of the order
  const orderedText = right.orderedOn ?? order.facts.orderedOn;
  const orderedDay =
    orderedText && orderedText.length > 10 ? (dayAt(orderedText, zone) ?? orderedText.slice(0, 10)) : orderedText;
  set('ordered', orderedDay === undefined ? undefined : past(orderedDay, 'orderedOn'));
  set('ordered', of('ordered')[0]?.day);
  const firstSeen = dayNumber(dayAt(order.firstSeenAt, zone) ?? '');
  if (firstSeen <= today) set('seen', firstSeen);
  const ordered = days.get('ordered');

  const proof = of('checked')
    .filter(({ event }) => event.check === 'payment-proven')
    .at(-1)?.event.result;
  const awaiting = status?.kind === 'awaiting-payment';
  const paidSeen = statuses.find(({ event }) => paidLike.has(event.status.kind));
  if (facts.paidOn !== undefined) set('paid', past(facts.paidOn, 'paidOn'));
  set('paid', of('paid')[0]?.day);
  if (payment?.kind === 'cash-on-delivery' && !days.has('paid')) has.add('nothingPaid');
  else if (!days.has('paid') && facts.paidOn === undefined && !awaiting && proof === 'no') asks.push('paidOn');
  else if (!days.has('paid') && facts.paidOn === undefined && !awaiting) {
    if (payment && atOrder.has(payment.kind)) set('paid', ordered);
    else if (status && paidLike.has(status.kind)) {
      set('paid', ordered ?? paidSeen?.day);
      asks.push('paidOn');
    } else asks.push('paidOn');
  }
  const paid = days.get('paid');
  if (awaiting && paid === undefined) has.add('awaiting');
  if (paid !== undefined && ordered !== undefined && paid < ordered) {
    doubt('paid-before-order', ['paidOn', 'orderedOn']);
    days.delete('paid');
  }

  const promised = facts.shippingPromise ?? (order.corrected?.delivery ?? order.facts.delivery)?.promisedOn;
  const promise = typeof promised === 'string' ? { on: promised, vague: false } : promised;
  const promiseDay = any(promise?.on);
  if (promiseDay !== undefined && (ordered === undefined || promiseDay >= ordered))
    set(promise?.vague ? 'vague' : 'promise', promiseDay);
  set('expected', any(facts.expectedOn) ?? promiseDay);
  const expected = days.get('expected');
  if (days.has('paid') || expected !== undefined) set('expectedOrPaid', Math.max(days.get('paid') ?? 0, expected ?? 0));
  for (const [name, text] of [
    ['cardBill', facts.cardBillOn],
    ['nextInstalment', facts.nextInstalmentOn],
    ['statement', facts.firstStatementOn],
    ['autoConfirm', facts.autoConfirmOn],
    ['confirmed', facts.confirmedOn],
    ['debited', facts.debitedOn],
    ['insolvencyFilingBy', facts.insolvencyFilingBy],
  ] as const)
    set(name, any(text));

  // What came, what went back
  for (const { event, day } of events) {
    if (event.kind === 'delivered') {
      const on = past(event.on, 'deliveredOn');
      if (on !== undefined && ordered !== undefined && on < ordered) doubt('delivered-before-order', ['deliveredOn']);
      else set('delivered', on, 'last');
      has.add('gotSomething');
      for (const state of ['partial', 'wrong', 'defective', 'complete']) has.delete(`state:${state}`);
      has.add(`state:${event.state ?? 'complete'}`);
    } else if (event.kind === 'delivery-claimed') set('deliveryClaimed', past(event.on, 'deliveryClaimedOn'), 'last');
    else if (event.kind === 'defect-known') set('defectKnown', past(event.on, 'defectKnownOn'));
    else if (event.kind === 'returned') set('returned', past(event.on, 'returnedOn'), 'last');
    else if (event.kind === 'return-arrived') set('returnArrived', past(event.on, 'returnArrivedOn'), 'last');
    else if (event.kind === 'return-refused') set('returnRefused', past(event.on, 'returnRefusedOn'), 'last');
    else if (event.kind === 'site-down') set('siteDown', past(event.on, 'siteDownOn'));
    else if (event.kind === 'business-closed') set('closedBiz', past(event.on, 'closedOn'));
    else if (event.kind === 'address-unknown') set('addressUnknown', past(event.on, 'addressUnknownOn'));
    else if (event.kind === 'skipped') set(`skipped:${event.stepId}`, day);
    else if (event.kind === 'status-seen' && event.status.kind === 'shipped') set('shipped', day);
  }
  if (status?.kind === 'shipped' && !days.has('shipped')) set('shipped', days.get('seen'));
  const mismatch = has.has('state:wrong') || has.has('state:defective') || has.has('state:partial');
  if (mismatch) has.add('mismatch');
  const cameBack = days.get('returnArrived');
  if (cameBack !== undefined && cameBack < Math.max(days.get('returned') ?? 0, days.get('delivered') ?? 0)) {
    doubt('return-before-delivery', ['returnArrivedOn', 'deliveredOn']);
    days.delete('returnArrived');
  }

  // The situation: as the user said, moved on by what happened since.
  const opened = of('opened').at(-1);
  const statusDelivered = status?.kind === 'delivered';
  const saysNot = opened?.event.situation === 'not-delivered' || opened?.event.situation === 'delivered-not-received';
  const sent = days.has('returned') || days.has('returnArrived') || days.has('returnRefused');
  const overseas =
    (facts.sellerCountry !== undefined && facts.sellerCountry !== countries[jurisdiction] && jurisdiction !== 'EU') ||
    (jurisdiction === 'KR' && total !== undefined && total.currency !== 'KRW' && facts.sellerCountry === undefined);
  const digital = facts.goodsKind === 'digital' || facts.goodsKind === 'service' || facts.goodsKind === 'subscription';
  const unregistered = of('checked').some(({ event }) => event.check === 'registration' && event.result === 'no');
  let situation: Situation =
    opened?.event.situation ??
    (facts.channelKind === 'c2c-platform' || facts.sellerKind === 'individual'
      ? 'person-to-person'
      : overseas
        ? 'overseas-seller'
        : digital
          ? 'digital-service'
          : 'not-delivered');
  if (situation === 'not-delivered' || situation === 'unregistered-seller' || situation === 'delivered-not-received') {
    if (mismatch) situation = 'wrong-or-defective';
    else if (sent) situation = 'refund-unpaid';
    else if (days.has('closedBiz')) situation = 'seller-closed';
    else if ((days.has('deliveryClaimed') && !has.has('gotSomething')) || (statusDelivered && saysNot))
      situation = 'delivered-not-received';
    else if (unregistered && situation === 'not-delivered') situation = 'unregistered-seller';
  }
  if (situation === 'delivered-not-received')
    set('deliveryClaimed', lastStatus?.event.status.kind === 'delivered' ? lastStatus.day : opened?.day);
  if (situation === 'refund-unpaid' && status?.kind === 'cancelled') set('cancelled', lastStatus?.day ?? opened?.day);
  if (situation === 'wrong-or-defective') has.add('mismatch');
  has.add(`situation:${situation}`);

  // The formal letter. In a refund after a return only one written since then counts.
  const since =
    situation === 'refund-unpaid'
      ? Math.max(days.get('returned') ?? 0, days.get('returnArrived') ?? 0, days.get('cancelled') ?? 0)
      : 0;
  for (const { event, day } of events) {
    if ('letterId' in event && event.letterId) {
      set(`sent:${event.letterId}`, day);
      if (event.letterId === 'uk-deadline' || event.letterId === 'de-deadline') set('extra', day);
      if (event.letterId === 'kr-instalment-defence') set('defenceToSeller', day);
    }
    if (event.kind === 'refund-requested' && event.letterId !== 'uk-deadline' && event.letterId !== 'de-deadline') {
      const on = past(event.on, 'requestedOn');
      if (on !== undefined && on >= since) set('formal', on);
    }
  }
  const formal = days.get('formal');
  const delivered = days.get('delivered');
  if (formal !== undefined && delivered !== undefined && delivered >= formal) set('deliveredLate', delivered);
  if (delivered !== undefined) set('eu14', delivered + 14);

  // Others: whom a claim lies with, and what they said
  const open = new Set<AgencyId>();
  for (const { event } of events) {
    if (event.kind === 'filed') {
      const on = past(event.on, 'filedOn');
      if (days.has(`filed:${event.with}`)) set(`escalated:${event.with}`, on, 'last');
      set(`filed:${event.with}`, on);
      if (event.receivedOn !== undefined) set(`received:${event.with}`, past(event.receivedOn, 'receivedOn'));
      if (!notWithdrawn.has(event.with)) open.add(event.with);
    } else if (event.kind === 'answered') {
      const on = past(event.on, 'answeredOn');
      set(`answered:${event.by}`, on, 'last');
      if (event.result === 'denied') set(`denied:${event.by}`, on, 'last');
      if (event.result === 'denied' || event.result === 'no-result') {
        set(`failed:${event.by}`, on, 'last');
        open.delete(event.by);
      }
      if (event.result === 'accepted') set(`accepted:${event.by}`, on, 'last');
      if (event.result === 'proposal') {
        set(`proposal:${event.by}`, on, 'last');
        set('proposal', on, 'last');
      } else if (days.has(`proposal:${event.by}`)) {
        days.delete(`proposal:${event.by}`);
        has.add('proposalAnswered');
      }
    } else if (event.kind === 'withdrawn') open.delete(event.from);
  }

  // Money back
  let refunded = 0;
  let full = false;
  const back: Known['back'] = [];
  for (const { event, day } of of('refunded')) {
    const on = past(event.on, 'refundedOn') ?? day;
    if (event.full) full = true;
    if (total && event.amount.currency !== total.currency) doubt('refund-currency', ['refundedAmount']);
    else if (Number.isFinite(event.amount.amount) && event.amount.amount > 0) {
      refunded += event.amount.amount;
      back.push({ day: on, amount: event.amount.amount });
    }
  }
  if (total && refunded > total.amount) doubt('refund-over', ['paidAmount', 'refundedAmount']);
  const left = total ? Math.max(0, total.amount - refunded) : undefined;
  if (full || (left === 0 && refunded > 0)) has.add('repaid');
  else if (refunded > 0) has.add('partial');

  // Checks and signs
  const checks = new Map<CheckId, string>();
  const signs = new Map<FraudSign, number>();
  const sign = (name: FraudSign, day: number) => signs.set(name, Math.min(day, signs.get(name) ?? day));
  for (const { event, day } of events) {
    if (event.kind === 'checked') {
      checks.set(event.check, event.result);
      if (event.check === 'tracking' && event.result === 'no') sign('fake-tracking', day);
      if (event.check === 'fraud-lookup' && event.result === 'yes') sign('reported-number', day);
      if (event.check === 'site-alive' && event.result === 'no') set('siteDown', day);
    } else if (event.kind === 'fraud-sign') sign(event.sign, day);
    else if (event.kind === 'contact-attempted' && event.channel === 'phone' && event.outcome === 'dead')
      sign('phone-off', day);
  }
  if (checks.get('tracking') === 'yes') signs.delete('fake-tracking');
  if (checks.get('fraud-lookup') === 'no') signs.delete('reported-number');
  for (const { event, day } of of('facts-stated'))
    if (event.facts.payeeName !== undefined && payeeDiffers(facts.payeeName, [seller.name, seller.representative]))
      sign('payee-differs', day);
  const closedBiz = days.get('closedBiz');
  if (closedBiz !== undefined && ordered !== undefined && closedBiz < ordered)
    sign('closed-before-sale', Math.max(closedBiz, ordered));
  set('fraud', fraudDay(signs));
  for (const name of signs.keys()) has.add(`sign:${name}`);
  if (facts.phishing) set('phishing', of('facts-stated').find(({ event }) => event.facts.phishing)?.day);
  if (days.has('paid')) checks.set('payment-proven', checks.get('payment-proven') ?? 'yes');
  if (['payment-proven', 'receipt-mail', 'site-alive', 'registration'].every((check) => checks.has(check as CheckId)))
    has.add('checks');
  for (const check of checks.keys()) has.add(`check:${check}`);
  if (checks.get('seller-news') === 'yes' && !days.has('closedBiz')) asks.push('closedOn');

  const channels = channelsOf(kase);
  const contacts = foldContacts(events, channels, formal, off);
  for (const [name, day] of [
    ['contact1', contacts.first],
    ['contact2', contacts.second],
    ['contact1Dead', contacts.firstDead],
    ['contact2Dead', contacts.secondDead],
    ['refused', contacts.refused],
    ['refusedAfter', contacts.refusedAfter],
    ['broken', contacts.broken],
  ] as const)
    set(name, day);
  set('contactSince', contacts.attempts.find(({ day }) => day >= since)?.day);
  if (contacts.promiseAsked) doubt('promise-day', ['promisedUntil']);
  if (contacts.refused !== undefined && contacts.refused < (contacts.refusedAfter ?? Number.POSITIVE_INFINITY))
    has.add('cannotSupply');

  // Facts by name, for the ladders' conditions
  const local = total !== undefined && total.currency === currencies[jurisdiction] ? total.amount : undefined;
  const card =
    payment?.kind === 'card' ||
    payment?.kind === 'card-instalment' ||
    (payment?.kind === 'easy-pay' && /카드|card/i.test(label));
  const abroad = overseas || situation === 'overseas-seller';
  const months = payment?.instalments ?? 0;
  const flag = (name: string, holds: boolean) => {
    if (holds) has.add(name);
  };
  flag('c2c', situation === 'person-to-person');
  flag('digital', digital || situation === 'digital-service');
  flag('subscription', facts.goodsKind === 'subscription');
  flag('overseas', abroad);
  flag('unregistered', unregistered || situation === 'unregistered-seller');
  flag('marketplace', facts.channelKind === 'marketplace' || seller.intermediary !== undefined);
  flag('openChat', facts.channelKind === 'open-chat');
  flag('c2cPlatform', facts.channelKind === 'c2c-platform');
  flag('transfer', payment?.kind === 'bank-transfer' || payment?.kind === 'virtual-account');
  flag('escrow', days.has('autoConfirm') || payment?.kind === 'easy-pay' || /에스크로|구매안전|안심결제/.test(label));
  flag('domesticCard', jurisdiction === 'KR' && card && !abroad);
  flag('overseasCard', jurisdiction === 'KR' && card && abroad);
  flag('networkCard', card && (jurisdiction !== 'KR' || abroad));
  flag('credit', card && !/debit|체크|デビット/i.test(label));
  flag('brand', facts.cardBrand !== undefined && facts.cardBrand !== 'domestic');
  flag('friends', facts.payPalFriends === true);
  flag('toss', /토스|toss/i.test(label));
  flag('account', facts.accountNumber !== undefined);
  flag('address', seller.address !== undefined && !days.has('addressUnknown'));
  flag('termsShown', facts.returnTermsShown === true);
  flag('uninformed', facts.withdrawalInformed === false);
  flag('closed', days.has('closedBiz'));
  flag('replied', contacts.replied);
  // 할부거래법 §2, §16②, 시행령 §11; 割賦販売法 §30の4.
  flag(
    'instalment',
    card &&
      !abroad &&
      ((jurisdiction === 'KR' && months >= 3 && (local ?? 0) >= 200_000) ||
        (jurisdiction === 'JP' && months > 2 && (local ?? 0) >= 40_000)),
  );
  // Consumer Credit Act 1974 s75: over £100, not over £30,000.
  flag('section75', jurisdiction === 'UK' && card && !/debit/i.test(label) && inPounds(facts.itemPrice ?? total));
  flag('won:50000', (local ?? 0) >= 50_000);
  flag('won:1000000', (local ?? 0) >= 1_000_000);
  flag(
    'dead:email',
    contacts.attempts.some(({ event }) => event.channel === 'email' && event.outcome === 'bounced'),
  );
  flag(
    'reachable',
    !days.has('closedBiz') &&
      !(days.has('siteDown') && contacts.secondDead !== undefined) &&
      !(days.has('addressUnknown') && contacts.secondDead !== undefined),
  );
  flag(
    'arrived',
    !saysNot &&
      !mismatch &&
      !sent &&
      (statusDelivered || has.has('state:complete')) &&
      situation !== 'wrong-or-defective' &&
      situation !== 'refund-unpaid',
  );
  flag('over', !opened && (status?.kind === 'cancelled' || status?.kind === 'refunded' || status?.kind === 'returned'));
  flag(
    'saidByUser',
    events.some(
      ({ event }) =>
        !['captured', 'ordered', 'status-seen', 'facts-stated', 'checked', 'noted', 'snoozed'].includes(event.kind),
    ),
  );
  if (facts.cardBrand) has.add(`brand:${facts.cardBrand}`);
  if (payment?.kind === 'card-instalment' && payment.instalments === undefined) asks.push('instalments');
  if (days.get('shipped') !== undefined && !opened)
    set('transit', countBusinessDays(days.get('shipped') ?? 0, 5, off).on);

  for (const name of days.keys()) has.add(name);
  const life = events.filter(({ event }) => event.kind === 'closed' || event.kind === 'reopened').at(-1)?.event;
  const snooze = of('snoozed').at(-1);
  const until = snooze ? Date.parse(snooze.event.until) : Number.NaN;
  return {
    situation,
    days,
    has,
    facts,
    ...(total && { total }),
    ...(left !== undefined && { left }),
    refunded,
    back: back,
    contacts,
    channels,
    checks,
    open: [...open],
    ...(life?.kind === 'closed' && { closed: life.reason }),
    ...(until > now && { snoozedUntil: dayNumber(dayAt(snooze?.event.until ?? '', zone) ?? '') }),
    doubts,
    asks,
  };
}

const inPounds = (price: Money | undefined) =>
  price?.currency === 'GBP' && price.amount > 10_000 && price.amount <= 3_000_000;
