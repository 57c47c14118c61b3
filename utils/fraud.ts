// Recorded events in, the signs of fraud they make and the day from which these weigh enough out: one strong, or two weak.
import type { CaseEvent, CheckId, FraudSign } from './model';

/** One of these is enough; of all others it takes two. Own weighting of the playbook, not law. */
export const strongSigns: ReadonlySet<FraudSign> = new Set<FraudSign>([
  'fake-payment-link',
  'reported-number',
  'false-identity',
  'blocked-after-payment',
  'site-gone-with-victims',
  'fake-tracking',
]);

/** The day number on which the signs became enough; `undefined` while they are not. */
export function fraudDay(signs: ReadonlyMap<FraudSign, number>): number | undefined {
  const strong: number[] = [];
  const weak: number[] = [];
  for (const [sign, day] of signs) (strongSigns.has(sign) ? strong : weak).push(day);
  const second = weak.sort((a, b) => a - b)[1];
  const days = second === undefined ? strong : [...strong, second];
  return days.length ? Math.min(...days) : undefined;
}

const bare = (name: string) => name.replace(/\(주\)|㈜|주식회사|\(유\)|유한회사|[\s().,·]/g, '').toLowerCase();

/** Whether the account's holder is neither the trader nor its representative; unknown names differ from nothing. */
export function payeeDiffers(payee: string | undefined, names: readonly (string | undefined)[]): boolean {
  const known = names.filter((name) => name !== undefined).map(bare);
  const holder = bare(payee ?? '');
  return holder !== '' && known.length > 0 && !known.some((name) => name.includes(holder) || holder.includes(name));
}

/** The sign that an event makes by itself: recorded as one, or the answer of a look around. A shop that is gone is a weak one. */
export function signOf(event: CaseEvent): FraudSign | undefined {
  if (event.kind === 'fraud-sign') return event.sign;
  if (event.kind === 'site-down') return 'site-gone';
  if (event.kind === 'contact-attempted' && event.channel === 'phone' && event.outcome === 'dead') return 'phone-off';
  if (event.kind !== 'checked') return undefined;
  const [result, sign] = bySight[event.check] ?? [];
  return event.result === result ? sign : undefined;
}

/** The answer that makes a sign, and the sign. */
const bySight: Partial<Record<CheckId, readonly ['yes' | 'no', FraudSign]>> = {
  tracking: ['no', 'fake-tracking'],
  'fraud-lookup': ['yes', 'reported-number'],
  'site-alive': ['no', 'site-gone'],
};

/** The sign that a later look at the same thing, with the other answer, takes back. */
export function clearedBy(event: CaseEvent): FraudSign | undefined {
  if (event.kind !== 'checked' || (event.result !== 'yes' && event.result !== 'no')) return undefined;
  const [result, sign] = bySight[event.check] ?? [];
  return event.result === result ? undefined : sign;
}
