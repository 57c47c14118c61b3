// What must hold of the plan of any case whatsoever: random lives, broken days, unknown zones, events in any order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '../utils/day';
import law from '../utils/locales/en/law';
import abroad from '../utils/locales/en/law-abroad';
import type { Case, CaseEvent, Plan } from '../utils/model';
import { nextStep } from '../utils/next-step';

const words: Record<string, string> = { ...law, ...abroad };
const start = '2026-11-02';
const day = fc.integer({ min: -30, max: 400 }).map((n) => addDays(start, n) as string);
const anyDay = fc.oneof(
  { weight: 20, arbitrary: day },
  fc.constantFrom('2026-02-30', 'soon', '', '9999-12-31', '0001-01-01'),
);
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }))
  .map(([on, second]) => new Date(Date.parse(`${on}T00:00:00Z`) + second * 1000).toISOString());
const money = fc.record({
  amount: fc.integer({ min: 0, max: 3_000_000 }),
  currency: fc.constantFrom('KRW', 'USD', 'GBP', 'EUR', 'JPY'),
});
const channel = fc.constantFrom('phone', 'email', 'kakao', 'board');
const agency = fc.constantFrom(
  'platform',
  '1372',
  'kca',
  'kca-committee',
  'ecmc',
  'kcdrc',
  'fss',
  'police',
  'court',
  'card-issuer',
  'paypal',
  'easy-pay',
  'bank',
  'fos',
);
const letter = fc.constantFrom(
  'kr-inquiry',
  'kr-reminder',
  'kr-refund-request',
  'kr-instalment-defence',
  'uk-deadline',
  'de-deadline',
  'en-refund-request',
  'uk-cancel',
);
const situation = fc.constantFrom(
  'not-delivered',
  'refund-unpaid',
  'wrong-or-defective',
  'digital-service',
  'person-to-person',
  'overseas-seller',
  'unregistered-seller',
  'seller-closed',
  'delivered-not-received',
);

/** Events that tell of talk and looking around: they start no right and end none. */
const talk = fc.oneof(
  fc.record({
    kind: fc.constant('contact-attempted'),
    channel,
    outcome: fc.constantFrom('sent', 'no-answer', 'bounced', 'auto-reply'),
  }),
  fc.record({ kind: fc.constant('seller-replied'), substance: fc.constantFrom('answer', 'empty') }),
  fc.record({ kind: fc.constant('promised'), until: day }),
  fc.record({ kind: fc.constant('refused') }),
  fc.record({ kind: fc.constant('noted'), text: fc.constant('…') }),
  fc.record({ kind: fc.constant('snoozed'), until: instant }),
  fc.record({ kind: fc.constant('skipped'), stepId: fc.constantFrom('contact-1', 'record-check', 'certified-notice') }),
  fc.record({
    kind: fc.constant('checked'),
    check: fc.constantFrom('receipt-mail', 'site-alive', 'seller-news'),
    result: fc.constantFrom('yes', 'no', 'unknown'),
  }),
);
const turn = fc.oneof(
  fc.record({ kind: fc.constant('paid') }),
  fc.record({ kind: fc.constant('opened'), situation }),
  fc.record({
    kind: fc.constant('status-seen'),
    status: fc.record({
      kind: fc.constantFrom('paid', 'shipped', 'delivered', 'cancelled', 'refunded', 'awaiting-payment'),
    }),
  }),
  fc.record({
    kind: fc.constant('delivered'),
    on: anyDay,
    state: fc.constantFrom('complete', 'partial', 'wrong', 'defective'),
  }),
  fc.record({
    kind: fc.constantFrom(
      'delivery-claimed',
      'defect-known',
      'returned',
      'return-arrived',
      'return-refused',
      'site-down',
      'business-closed',
      'address-unknown',
    ),
    on: anyDay,
  }),
  fc.record({ kind: fc.constant('refund-requested'), on: anyDay, letterId: letter, channels: fc.constant([]) }),
  fc.record({ kind: fc.constant('filed'), with: agency, on: anyDay }),
  fc.record({
    kind: fc.constant('answered'),
    by: agency,
    on: anyDay,
    result: fc.constantFrom('accepted', 'denied', 'proposal', 'no-result'),
  }),
  fc.record({ kind: fc.constant('withdrawn'), from: agency, on: anyDay }),
  fc.record({ kind: fc.constant('refunded'), amount: money, on: anyDay }),
  fc.record({ kind: fc.constant('promised'), until: anyDay }),
  fc.record({ kind: fc.constant('fraud-sign'), sign: fc.constantFrom('payee-differs', 'phone-off', 'false-identity') }),
  fc.record({
    kind: fc.constant('checked'),
    check: fc.constantFrom('registration', 'tracking', 'fraud-lookup', 'payment-proven'),
    result: fc.constantFrom('yes', 'no'),
  }),
  fc.record({ kind: fc.constant('closed'), reason: fc.constant('other') }),
  fc.record({ kind: fc.constant('reopened') }),
  fc.record({
    kind: fc.constant('facts-stated'),
    facts: fc.record(
      {
        sellerCountry: fc.constantFrom('KR', 'US', 'CN'),
        sellerKind: fc.constantFrom('business', 'individual'),
        goodsKind: fc.constantFrom('goods', 'digital', 'subscription'),
        paidOn: anyDay,
        cardBillOn: anyDay,
        nextInstalmentOn: anyDay,
        firstStatementOn: anyDay,
        autoConfirmOn: anyDay,
        expectedOn: anyDay,
        insolvencyFilingBy: anyDay,
        cardBrand: fc.constantFrom('visa', 'mastercard', 'amex', 'jcb', 'domestic'),
        phishing: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  }),
);

/** Each event with a time and an id of its own. */
const logOf = (one: fc.Arbitrary<unknown>, maxLength: number) =>
  fc
    .array(fc.tuple(instant, one), { maxLength })
    .map((rows) =>
      rows.map(
        ([at, event], i) =>
          ({ ...(event as object), at, id: `${at}~${String(i).padStart(4, '0')}` }) as unknown as CaseEvent,
      ),
    );

const order = fc.record(
  {
    orderedOn: fc.oneof({ weight: 9, arbitrary: fc.constant(start) }, anyDay),
    total: money,
    payment: fc.record(
      {
        kind: fc.constantFrom(
          'card',
          'card-instalment',
          'bank-transfer',
          'virtual-account',
          'easy-pay',
          'paypal',
          'phone-billing',
          'gift-card',
          'cash-on-delivery',
          'other',
        ),
        instalments: fc.integer({ min: 2, max: 12 }),
      },
      { requiredKeys: ['kind'] },
    ),
    delivery: fc.record({ promisedOn: anyDay }),
    seller: fc.record(
      { name: fc.constant('가나다'), phone: fc.constant('02-000-0000'), email: fc.constant('a@b.example') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const kase = fc
  .record({
    jurisdiction: fc.constantFrom('KR', 'KR', 'KR', 'US', 'UK', 'EU', 'DE', 'JP'),
    zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Pacific/Auckland', 'Europe/London', 'Mars/Olympus'),
    facts: order,
    talked: logOf(talk, 6),
    turned: logOf(turn, 8),
  })
  .map(({ jurisdiction, zone, facts, talked, turned }) => ({
    id: 'a:1',
    jurisdiction,
    zone,
    order: {
      id: 'a:1',
      site: 'a',
      url: 'https://a.example/1',
      facts: { sources: {}, ...facts },
      firstSeenAt: `${start}T03:00:00.000Z`,
      lastSeenAt: `${start}T03:00:00.000Z`,
    },
    events: [...talked, ...turned].map((event, i) => ({ ...event, id: `${event.at}~${i}` })),
  })) as unknown as fc.Arbitrary<Case>;

const hard = (plan: Plan) => new Map(plan.deadlines.filter((one) => one.hard).map(({ id, on }) => [id, on as string]));

describe('any plan', () => {
  test('is whole: a step with words and law or default, a day, no deadline before its start', () => {
    fc.assert(
      fc.property(kase, instant, (one, now) => {
        const plan = nextStep(one, now);
        expect(isDay(plan.dueOn)).toBe(true);
        for (const step of [plan.step, ...plan.also.map((beside) => beside.step)]) {
          expect(words[`step.${step.id}.title`], step.id).toBeTruthy();
          expect(step.law !== undefined || step.confidence === 'default', step.id).toBe(true);
        }
        for (const { id } of plan.why) expect(words[`why.${id}`], id).toBeTruthy();
        for (const deadline of plan.deadlines) {
          expect(words[`deadline.${deadline.id}`], deadline.id).toBeTruthy();
          expect(deadline.on >= deadline.from.on, `${deadline.id} ends before it starts`).toBe(true);
          expect(deadline.safeOn === undefined || deadline.safeOn <= deadline.on).toBe(true);
          expect(deadline.law).not.toBe('');
        }
        const open = plan.deadlines
          .filter((deadline) => deadline.hard && !deadline.passed)
          .map(({ on }) => on as string);
        expect(open).toEqual([...open].sort());
        if (plan.changesOn) expect(isDay(plan.changesOn)).toBe(true);
        expect(
          new Set(plan.also.filter(({ step }) => step.id !== 'withdraw').map(({ step }) => step.id)).has(plan.step.id),
        ).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('is the same for any order of arrival, for a union of logs, and for a Date or its text', () => {
    fc.assert(
      fc.property(kase, instant, fc.nat(), (one, now, seed) => {
        const plan = nextStep(one, now);
        const events = [...one.events];
        for (let i = events.length - 1, s = seed; i > 0; i--, s = (s * 7 + 3) % 1009) {
          const j = s % (i + 1);
          const [a, b] = [events[i], events[j]];
          if (a && b) [events[i], events[j]] = [b, a];
        }
        expect(nextStep({ ...one, events: [...events, ...one.events] }, new Date(now))).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every hard deadline where it is, whatever is said or looked at', () => {
    fc.assert(
      fc.property(kase, logOf(talk, 1), instant, (one, more, now) => {
        fc.pre(more.length === 1);
        const before = nextStep(one, now);
        const extra = more.map((event) => ({ ...event, id: `${event.id}~more` }) as CaseEvent);
        const after = hard(nextStep({ ...one, events: [...one.events, ...extra] }, now));
        fc.pre(before.step.id !== 'closed' && before.step.id !== 'close');
        for (const [id, on] of hard(before)) {
          const then = after.get(id);
          expect(then !== undefined && then <= on, `${id} ${on} → ${then}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  /** A refund that was asked for, of an order without a date: the wait's day went along with today. */
  const undated = {
    id: 'a:1',
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    order: {
      id: 'a:1',
      site: 'a',
      url: 'https://a.example/1',
      facts: { sources: {}, payment: { kind: 'cash-on-delivery' } },
      firstSeenAt: '2026-11-02T03:00:00.000Z',
      lastSeenAt: '2026-11-02T03:00:00.000Z',
    },
    events: [
      {
        kind: 'refund-requested',
        id: '2026-11-02T00:00:00.000Z~0',
        at: '2026-11-02T00:00:00.000Z',
        on: '2026-11-02',
        letterId: 'kr-inquiry',
        channels: [],
      },
    ],
  } as unknown as Case;

  test('says when it may change, and does not change before', () => {
    fc.assert(
      fc.property(kase, fc.integer({ min: 0, max: 120 }), (one, n) => {
        const at = (days: number) => `${addDays(start, n + days)}T03:00:00.000Z`;
        // Only what is in the past and is not snoozed: later events change the plan by themselves.
        const events = one.events.filter((event) => event.at < at(0) && event.kind !== 'snoozed');
        const still = { ...one, zone: 'Asia/Seoul', events };
        const plan = nextStep(still, at(0));
        const shape = (some: Plan) =>
          [some.step.id, some.due, some.dueOn, some.deadlines.map(({ id, passed }) => id + passed)].join();
        if (plan.changesOn === undefined || plan.changesOn <= addDays(start, n + 1) || plan.step.id === 'check-facts')
          return;
        const tomorrow = nextStep(still, at(1));
        fc.pre(tomorrow.step.id !== 'check-facts');
        const moves = plan.due || plan.step.stage === 0;
        if (!moves) expect(shape(tomorrow)).toBe(shape(plan));
      }),
      { numRuns: 300, examples: [[undated, 0]] },
    );
  });

  test('never throws, whatever an old backup or another device put into a case', () => {
    const junk = fc.oneof(
      fc.constantFrom(undefined, null, '', 'x', 0, -1, Number.NaN, true, [], {}, 'Mars/Olympus', '2026-13-40', 'KR'),
      fc.anything({ maxDepth: 1 }),
    );
    const kinds = fc.oneof(
      fc.constantFrom(
        ...['opened', 'paid', 'status-seen', 'facts-stated', 'checked', 'contact-attempted', 'seller-replied'],
        ...['promised', 'refused', 'delivered', 'returned', 'return-arrived', 'refund-requested', 'filed', 'answered'],
        ...['withdrawn', 'refunded', 'business-closed', 'fraud-sign', 'snoozed', 'skipped', 'closed', 'nonsense'],
      ),
      junk,
    );
    const field = () => fc.oneof({ weight: 2, arbitrary: day }, junk);
    const broken = fc.record(
      {
        kind: kinds,
        at: fc.oneof({ weight: 3, arbitrary: instant }, junk),
        id: fc.oneof({ weight: 3, arbitrary: fc.string() }, junk),
        on: field(),
        until: field(),
        situation: fc.oneof(situation, junk),
        status: junk,
        facts: fc.oneof(
          junk,
          fc.record({
            paidOn: junk,
            payment: junk,
            paidAmount: junk,
            payeeName: junk,
            shippingPromise: junk,
            cardBrand: junk,
          }),
        ),
        check: junk,
        result: junk,
        channel: junk,
        outcome: junk,
        href: junk,
        with: junk,
        by: junk,
        from: junk,
        letterId: junk,
        deadline: junk,
        amount: junk,
        stepId: junk,
        state: junk,
        sign: junk,
      },
      { requiredKeys: ['kind'] },
    );
    const facts = fc.record(
      {
        orderedOn: field(),
        total: junk,
        payment: junk,
        status: junk,
        delivery: junk,
        seller: fc.oneof(junk, fc.record({ name: junk, phone: junk, email: junk, channels: junk, address: junk })),
      },
      { requiredKeys: [] },
    );
    const whole = fc.record({
      id: fc.constant('a:1'),
      jurisdiction: fc.oneof(fc.constantFrom('KR', 'US', 'UK', 'EU', 'DE', 'JP'), junk),
      zone: fc.oneof(fc.constantFrom('Asia/Seoul', 'America/New_York'), junk),
      order: fc.record({ site: junk, facts, corrected: fc.oneof(junk, facts), firstSeenAt: junk, lastSeenAt: junk }),
      seller: fc.oneof(junk, fc.record({ facts: junk, corrected: junk })),
      events: fc.array(fc.oneof({ weight: 9, arbitrary: broken }, junk), { maxLength: 8 }),
    });
    const clock = fc.oneof(instant, fc.string(), fc.constantFrom('2026-11-22', 'now', '-1'));
    fc.assert(
      fc.property(whole, clock, (one, now) => {
        const plan = nextStep(one as unknown as Case, now);
        expect(words[`step.${plan.step.id}.title`], plan.step.id).toBeTruthy();
        expect(isDay(plan.dueOn), plan.dueOn).toBe(true);
        for (const { on } of plan.deadlines) expect(isDay(on), on).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never throws on a broken clock', () => {
    fc.assert(
      fc.property(kase, fc.constantFrom('', 'now', '2026-13-01', '275760-09-13'), (one, now) => {
        expect(nextStep(one, now).why.map(({ id }) => id)).toContain('broken-clock');
      }),
      { numRuns: 50 },
    );
  });
});
