// Abroad: every situation with every way of paying, done step by step: no letter that does not fit, and an end at an office.
import { describe, expect, test } from 'vitest';
import { addDays } from '../utils/day';
import { writeLetter } from '../utils/letter';
import type { Case, CaseEvent, Day, Plan } from '../utils/model';
import { nextStep } from '../utils/next-step';

const start = '2027-03-01' as Day;
const places = {
  US: ['USD', 'America/New_York'],
  UK: ['GBP', 'Europe/London'],
  EU: ['EUR', 'Europe/Paris'],
  DE: ['EUR', 'Europe/Berlin'],
  JP: ['JPY', 'Asia/Tokyo'],
} as const;
const payments =
  'card card-instalment bank-transfer virtual-account easy-pay paypal phone-billing gift-card cash-on-delivery other';

/** What the user says first, by situation. */
const opening: Record<string, object[]> = {
  'not-delivered': [],
  'delivered-not-received': [{ kind: 'delivery-claimed', on: '2027-03-04' }],
  'wrong-or-defective': [{ kind: 'delivered', on: '2027-03-04', state: 'wrong' }],
  'refund-unpaid': [
    { kind: 'delivered', on: '2027-03-02', state: 'complete' },
    { kind: 'returned', on: '2027-03-03' },
    { kind: 'return-arrived', on: '2027-03-04' },
  ],
  'digital-service': [{ kind: 'facts-stated', facts: { goodsKind: 'digital' } }],
  'person-to-person': [{ kind: 'facts-stated', facts: { sellerKind: 'individual' } }],
  'overseas-seller': [{ kind: 'facts-stated', facts: { sellerCountry: 'CN' } }],
  'unregistered-seller': [{ kind: 'checked', check: 'registration', result: 'no' }],
  'seller-closed': [{ kind: 'business-closed', on: '2027-03-04' }],
};

const offices = /^(agency-|court|complaints|letter-before-claim|platform-claim)/;

/** The step as done that day, the way the screens record it. */
function done(plan: Plan, on: Day): object {
  const { step, letter } = plan;
  if (letter && /^contact/.test(step.id))
    return { kind: 'contact-attempted', channel: step.id === 'contact-1' ? 'email' : 'phone', outcome: 'sent' };
  if (step.agency) return { kind: 'filed', with: step.agency.id, on, ...(letter && { letterId: letter }) };
  return letter
    ? { kind: 'refund-requested', on, letterId: letter, channels: ['email'] }
    : { kind: 'noted', text: '…' };
}

function walk(jurisdiction: keyof typeof places, situation: string, payment: string): string[] {
  const [currency, zone] = places[jurisdiction];
  const at = (on: Day) => `${on}T12:00:00.000Z`;
  let n = 0;
  const stamped = (event: object, on: Day) =>
    ({ id: `e${String(n++).padStart(3, '0')}`, at: at(on), ...event }) as unknown as CaseEvent;
  const said = [{ kind: 'opened', situation }, { kind: 'paid' }, ...(opening[situation] ?? [])];
  const one = {
    id: 'a:1',
    jurisdiction,
    zone,
    order: {
      id: 'a:1',
      site: 'shop.example',
      url: 'https://shop.example/1',
      facts: {
        number: '1',
        orderedOn: start,
        items: [{ name: 'Tray' }],
        total: { amount: 25_000, currency },
        payment: { kind: payment, ...(payment === 'card-instalment' && { instalments: 3 }) },
        seller: { name: 'Tray Shop', email: 'help@shop.example', phone: '0000', address: 'Street 1' },
        sources: {},
      },
      firstSeenAt: at(start),
      lastSeenAt: at(start),
    },
    events: said.map((event, i) => stamped(event, i === 1 ? start : addDays(start, 3))),
  } as unknown as Case;
  const steps: string[] = [];
  for (let day = addDays(start, 3); day < '2027-12-31'; day = addDays(day, 1)) {
    for (let again = 0; again < 8; again++) {
      const plan = nextStep(one, at(day));
      const { step, letter } = plan;
      if (!plan.due || steps.includes(`${step.id} ${letter}`)) break;
      expect(step.law || step.confidence === 'default', `${step.id}: law or default`).toBeTruthy();
      if (letter) {
        const { missing } = writeLetter(letter, one, { now: at(day), sender: { name: 'Kim' } });
        expect(
          missing.filter((name) => name.startsWith('unfit.')),
          `${day} ${step.id} ${letter}`,
        ).toEqual([]);
      }
      steps.push(`${step.id} ${letter}`);
      one.events.push(stamped(done(plan, day), day));
    }
  }
  return steps;
}

describe.each(Object.keys(places) as (keyof typeof places)[])('%s', (jurisdiction) => {
  test.each(Object.keys(opening))('%s', (situation) => {
    for (const payment of payments.split(' ')) {
      const steps = walk(jurisdiction, situation, payment);
      expect(
        steps.some((step) => offices.test(step)),
        `${payment}: ${steps.join(', ')}`,
      ).toBe(true);
      expect(
        steps.some((step) => /^(refund-request|demand|withdrawal) /.test(step)),
        `${payment}: ${steps.join(', ')}`,
      ).toBe(true);
    }
  });
});
