// What a broken record must not do to a plan: throw, invent a date, or depend on which copy came first.
import { describe, expect, test } from 'vitest';
import type { Case, Plan } from '../utils/model';
import { nextStep } from '../utils/next-step';

const now = '2026-11-27T03:00:00.000Z';

function caseOf(events: object[], order: object = {}, more: object = {}): Case {
  const at = '2026-11-16T03:00:00.000Z';
  return {
    id: 'a:1',
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    order: {
      id: 'a:1',
      site: 'a.example',
      url: 'https://a.example/1',
      facts: {
        orderedOn: '2026-11-16',
        total: { amount: 50_000, currency: 'KRW' },
        payment: { kind: 'card' },
        ...order,
      },
      firstSeenAt: at,
      lastSeenAt: at,
    },
    events: events.map((event, i) => ({ id: `e${i}`, at: '2026-11-26T03:00:00.000Z', ...event })),
    ...more,
  } as unknown as Case;
}

const sane = ({ dueOn, deadlines, step }: Plan) =>
  step.id !== '' &&
  /^20\d\d-\d\d-\d\d$/.test(dueOn) &&
  deadlines.every(({ on, from }) => /^20\d\d-\d\d-\d\d$/.test(on) && from.on <= on);

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s is no kind of event, country or zone',
  (name) => {
    const quiet = nextStep(caseOf([]), now);
    // Something else in the case is broken too, so that it is read out part by part.
    expect(nextStep(caseOf([{ kind: name }, { kind: 'facts-stated', facts: 5 }]), now)).toEqual(quiet);
    for (const broken of [caseOf([], {}, { jurisdiction: name }), caseOf([], {}, { zone: name })])
      expect(sane(nextStep(broken, now))).toBe(true);
    expect(nextStep(caseOf([], {}, { zone: name }), now).step.asks).toContain('zone');
  },
);

test.each([0, -1, 20261116, null, {}, true])('an order’s day that is %s is asked for, never read', (orderedOn) => {
  const plan = nextStep(caseOf([], { orderedOn }), now);
  expect(plan.deadlines.filter(({ from }) => from.on < '2026-11-16')).toEqual([]);
  if (orderedOn !== null) expect(plan.step.asks).toContain('orderedOn');
});

test('a clock beyond our century, on the case too, makes no year of its own', () => {
  for (const clock of ['9999-12-31T00:00:00.000Z', 'soon', '1970-01-01T00:00:00.000Z']) {
    const one = caseOf([{ kind: 'business-closed', on: '9999-12-30' }]);
    const plan = nextStep({ ...one, order: { ...one.order, lastSeenAt: '9999-12-31T00:00:00.000Z' as never } }, clock);
    expect(plan.why.map(({ id }) => id)).toContain('broken-clock');
    expect(plan.deadlines.filter(({ on }) => on.length > 10 || on > '2100')).toEqual([]);
  }
});

test('paid long before it was promised: the network’s cap counts from the payment', () => {
  const early = { orderedOn: '2024-12-02', delivery: { promisedOn: '2026-11-20' } };
  const one = caseOf([], early, { jurisdiction: 'US', zone: 'America/New_York' });
  const window = nextStep(one, now).deadlines.find(({ id }) => id === 'net.unknown');
  // 2024-12-02 and 540 days.
  expect(window).toMatchObject({ on: '2026-05-26', from: { fact: 'paid', on: '2024-12-02' }, passed: true });
});

describe('two records of one id', () => {
  const one = { id: 'same', kind: 'refused' };
  const other = { id: 'same', kind: 'promised', until: '2026-12-01' };
  test('give one plan, whichever came first', () => {
    expect(nextStep(caseOf([one, other]), now)).toEqual(nextStep(caseOf([other, one]), now));
  });
  test('are one record where they are alike', () => {
    expect(nextStep(caseOf([one, one, one]), now)).toEqual(nextStep(caseOf([one]), now));
  });
});

test('a history of ten thousand events is read in any order', () => {
  const kinds = [
    { kind: 'contact-attempted', channel: 'email', outcome: 'sent' },
    { kind: 'seller-replied', substance: 'empty' },
    { kind: 'noted', text: '…' },
    { kind: 'refunded', on: '2026-11-20', amount: { amount: 1, currency: 'KRW' } },
  ];
  const events = Array.from({ length: 10_000 }, (_, i) => ({
    ...kinds[i % 4],
    id: `e${String(i).padStart(5, '0')}`,
    at: new Date(Date.UTC(2026, 10, 17) + i * 60_000).toISOString(),
  }));
  const plan = nextStep(caseOf(events), now);
  expect(nextStep(caseOf([...events].reverse()), now)).toEqual(plan);
  expect(plan.why.find(({ id }) => id === 'partial-refund')?.facts).toMatchObject({ left: 'KRW 47500' });
});
