// Whatever a plan asks for can be answered in a box, and the answer as recorded ends the asking.
import { describe, expect, test } from 'vitest';
import { hasBox } from '../utils/fact-box';
import { factFields, fieldOf } from '../utils/fact-field';
import { playbooks, tracks } from '../utils/ladders';
import screensEn from '../utils/locales/en/screens';
import screensJa from '../utils/locales/ja/screens';
import screensKo from '../utils/locales/ko/screens';
import type { Case, CaseEvent } from '../utils/model';
import { nextStep } from '../utils/next-step';
import { attempted, redated, retold } from '../utils/redate';
import { sortAnswers } from '../utils/sort-answers';
import { statedBoxes, usefulFacts } from '../utils/useful-facts';

const now = '2026-11-27T03:00:00.000Z';
const at = '2026-11-26T03:00:00.000Z';

function caseOf(facts: object, events: object[] = [], more: object = {}): Case {
  return {
    id: 'a:1',
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    order: {
      id: 'a:1',
      site: 'a',
      url: 'https://a.example/1',
      facts: {
        orderedOn: '2026-11-16',
        total: { amount: 50_000, currency: 'KRW' },
        payment: { kind: 'card' },
        seller: { name: '가나다', email: 'help@ganada.example' },
        sources: {},
        ...facts,
      },
      firstSeenAt: '2026-11-16T03:00:00.000Z',
      lastSeenAt: '2026-11-16T03:00:00.000Z',
    },
    events: events.map((event, i) => ({ id: `e${i}`, at, ...event })),
    ...more,
  } as unknown as Case;
}

/** The case after an answer was typed and stored, as the screens do it. */
function answered(one: Case, name: string, value: string): Case {
  const { facts, seller, order, happened, ownZone, eventsOn, recordedOn } = sortAnswers({ [name]: value }, 'KRW', 0);
  const { right, wrong } = eventsOn ? redated(one, eventsOn, new Date(now)) : { right: [], wrong: [] };
  const events = [
    ...(Object.keys(facts).length > 0 ? [{ kind: 'facts-stated', facts }] : []),
    ...happened,
    ...retold(one, recordedOn ?? {}, new Date(now)),
  ];
  const stored = events.map((event, i) => ({ id: `z${i}`, at: now, ...event }) as unknown as CaseEvent);
  return {
    ...one,
    ...(ownZone && { zone: 'Asia/Seoul' }),
    order: {
      ...one.order,
      corrected: { ...one.order.corrected, ...order, ...(Object.keys(seller).length > 0 && { seller }) },
    },
    events: [...one.events.filter((event) => !wrong.includes(event)), ...right, ...stored],
  };
}

const asks = (one: Case) => nextStep(one, now).step.asks ?? [];

describe('an ask ends with its answer', () => {
  test.each([
    ['deliveredOn', '2026-11-20', caseOf({}, [{ kind: 'delivered', on: '2026-12-20', state: 'wrong' }])],
    ['deliveredOn', '2026-11-20', caseOf({}, [{ kind: 'delivered', on: '2026-10-01', state: 'wrong' }])],
    ['returnArrivedOn', '2026-11-23', caseOf({}, [{ kind: 'returned', on: '2026-11-19' }])],
    [
      'requestedOn',
      '2026-11-24',
      caseOf({}, [{ kind: 'refund-requested', on: '2027-11-24', letterId: 'kr-refund-request', channels: ['email'] }]),
    ],
    ['filedOn', '2026-11-25', caseOf({}, [{ kind: 'filed', with: 'kca', on: '2026-02-30' }])],
    ['answeredOn', '2026-11-25', caseOf({}, [{ kind: 'answered', by: 'kca', on: '2027-01-25', result: 'denied' }])],
    [
      'refundedOn',
      '2026-11-25',
      caseOf({}, [{ kind: 'refunded', on: '2027-01-25', amount: { amount: 2000, currency: 'KRW' } }]),
    ],
    ['closedOn', '2026-11-20', caseOf({}, [{ kind: 'checked', check: 'seller-news', result: 'yes' }])],
    ['promisedUntil', '2026-12-01', caseOf({}, [{ kind: 'promised', until: '2026-11-01' }])],
    ['zone', 'yes', caseOf({}, [], { zone: 'Mars/Olympus' })],
    ['channel', '02-6953-4417', caseOf({ seller: { name: '가나다' } })],
    ['channel', 'help@ganada.example', caseOf({ seller: { name: '가나다' } })],
    ['channel', 'ganada.example/ask', caseOf({ seller: { name: '가나다' } })],
    ['paidOn', '2026-11-16', caseOf({ payment: { kind: 'bank-transfer' } })],
    ['paidOn', '2026-11-17', caseOf({}, [{ kind: 'facts-stated', facts: { paidOn: '2026-11-01' } }])],
    ['instalments', '3', caseOf({ payment: { kind: 'card-instalment' } })],
    [
      'phishing',
      'no',
      caseOf({}, [
        { kind: 'fraud-sign', sign: 'false-identity' },
        { kind: 'filed', with: 'card-issuer', on: '2026-11-26' },
      ]),
    ],
    [
      'refundedAmount',
      '20000',
      caseOf({}, [{ kind: 'refunded', on: '2026-11-20', amount: { amount: 2000, currency: 'USD' } }]),
    ],
    ['total', '50000', caseOf({ total: undefined }, [{ kind: 'refused' }])],
    ['orderedOn', '2026-11-16', caseOf({ orderedOn: '2027-01-16' })],
    ['event-date', '2026-11-25', caseOf({}, [{ kind: 'refused', at: '2027-03-01T00:00:00.000Z' }])],
    ['event-date', '2026-11-24', caseOf({}, [{ kind: 'refused', at: 'yesterday' }], { zone: 'America/New_York' })],
  ])('%s %s', (name, value, one) => {
    expect(asks(one), 'it is asked').toContain(name);
    expect(asks(answered(one, name, value)), 'and not again').not.toContain(name);
  });

  test('a record set right is there once, as it was, on the day that was given', () => {
    const future = caseOf({}, [{ kind: 'refused', text: 'no', at: '2027-03-01T00:00:00.000Z' }]);
    const once = redated(future, '2026-11-25' as never, new Date(now));
    const begun = { kind: 'refused', text: 'no', at: '2026-11-24T15:00:00.000Z' };
    expect(once.right).toEqual([{ ...begun, id: 'e0~2026-11-25' }]);
    expect(redated(future, '2026-11-25' as never, new Date(now)).right).toEqual(once.right);
    expect(redated(answered(future, 'event-date', '2026-11-25'), '2026-11-20' as never, new Date(now)).wrong).toEqual(
      [],
    );
    expect(nextStep(answered(future, 'event-date', '2026-11-25'), now).step.id).not.toBe('check-facts');
  });

  test('what the user counts as refunded wins over what was recorded', () => {
    const refund = (amount: number) => ({ kind: 'refunded', on: '2026-11-20', amount: { amount, currency: 'KRW' } });
    const twice = caseOf({}, [refund(50_000), refund(50_000)]);
    expect(asks(answered(twice, 'refundedAmount', '50000'))).toEqual([]);
    expect(nextStep(answered(twice, 'refundedAmount', '50000'), now).step.id).toBe('closed');
  });
});

describe('the boxes', () => {
  const machine =
    'orderedOn paidOn paidAmount instalments closedOn promisedUntil zone channel deliveredOn defectKnownOn returnedOn returnArrivedOn returnRefusedOn deliveryClaimedOn siteDownOn addressUnknownOn refundedAmount event-date requestedOn filedOn answeredOn refundedOn'.split(
      ' ',
    );
  const rungs = [...playbooks.flatMap(({ main }) => main), ...tracks.flatMap((track) => track.rungs)];
  const payments = ['card', 'card-instalment', 'bank-transfer', 'easy-pay', 'paypal'] as const;
  const useful = ['KR', 'US', 'UK', 'DE', 'JP'].flatMap((jurisdiction) =>
    payments.flatMap((kind) => {
      const one = caseOf(
        { payment: { kind } },
        [
          { kind: 'opened', situation: 'person-to-person' },
          { kind: 'business-closed', on: '2026-11-20' },
        ],
        { jurisdiction },
      );
      return usefulFacts(one, nextStep(one, now)).names;
    }),
  );
  const parts = ['attempts', 'delivery', 'unfit.person', 'unfit.claims'];
  const names = [
    ...new Set([
      ...machine,
      ...factFields(parts).map(({ name }) => name),
      ...rungs.flatMap((rung) => rung.asks ?? []),
      ...useful,
    ]),
  ];

  // The popup has the words of these catalogs when a form opens, and no others.
  test.each([
    ['ko', screensKo],
    ['en', screensEn],
    ['ja', screensJa],
  ] as [string, Record<string, string>][])('all have words in %s', (_, words) => {
    expect(names.filter((name) => !words[`field.${name}`])).toEqual([]);
    const choices = names
      .map(fieldOf)
      .flatMap(({ name, options = [], words: room = `choice.${name}` }) => options.map((value) => `${room}.${value}`));
    expect(choices.length).toBeGreaterThan(15);
    expect(choices.filter((key) => !words[key])).toEqual([]);
  });

  test('a day is asked for as a day', () => {
    for (const name of names.filter((one) => /On$|Until$|By$/.test(one))) expect(fieldOf(name).type, name).toBe('date');
  });

  test('hold what was stated, later words over earlier', () => {
    const one = caseOf({}, [
      {
        kind: 'facts-stated',
        facts: { cardBillOn: '2026-12-10', phishing: false, itemPrice: { amount: 1250, currency: 'USD' } },
      },
      { kind: 'facts-stated', facts: { cardBillOn: '2026-12-14', shippingPromise: { on: '2026-11-20' } } },
    ]);
    expect(statedBoxes(one, 2)).toEqual({
      cardBillOn: '2026-12-14',
      phishing: 'no',
      itemPrice: '12.5',
      shippingPromise: '2026-11-20',
    });
  });
});

describe('a contact made before', () => {
  const one = caseOf({ payment: { kind: 'bank-transfer' } });
  const typed = (on: string) => ({ attemptedOn: on, attemptWay: 'phone', attemptOutcome: 'no-answer' });
  const recorded = (values: Record<string, string>) =>
    attempted(one, sortAnswers(values, 'KRW', 0).attempt ?? {}, new Date(now), new Uint8Array(8));

  test('is asked for by day, way and outcome, and recorded at the beginning of its day', () => {
    expect(factFields(['attempts']).map(({ name, type }) => [name, type])).toEqual([
      ['attemptedOn', 'date'],
      ['attemptWay', 'choice'],
      ['attemptOutcome', 'choice'],
    ]);
    expect(recorded(typed('2026-11-24'))).toMatchObject({
      kind: 'contact-attempted',
      channel: 'phone',
      outcome: 'no-answer',
      at: '2026-11-23T15:00:00.000Z',
    });
  });

  test('today, or on a day that has not come, is now; without a way it is none', () => {
    expect(recorded(typed('2026-11-27'))?.at).toBe(now);
    expect(recorded(typed('2027-01-01'))?.at).toBe(now);
    expect(recorded({ attemptedOn: '2026-11-24' })).toBeUndefined();
  });

  test('moves the plan to the second round', () => {
    const paid = { ...one, events: [{ id: 'e', at, kind: 'facts-stated', facts: { paidOn: '2026-11-16' } }] };
    expect(nextStep(paid as unknown as Case, now).step.id).toBe('contact-1');
    const told = { ...paid, events: [...paid.events, recorded(typed('2026-11-24'))] };
    expect(nextStep(told as unknown as Case, now).step.id).toBe('contact-2');
  });
});

test('what no box can hold has its place on the page of the case', () => {
  expect(
    ['evidence', 'unfit.received', 'unfit.refunded', 'unfit.early', 'unfit.person', 'total'].filter(hasBox),
  ).toEqual(['unfit.person', 'total']);
});
