// Attempts and answers in; which rounds of contact are done, what was promised, until when to hold still out.
import { countBusinessDays, type Off } from './calendar';
import { dayNumber, isDay } from './day';
import { figures } from './figures';
import { channelsOf } from './fold/channels';
import type { Case, CaseEvent } from './model';

type Attempt = Extract<CaseEvent, { kind: 'contact-attempted' }>;

export interface Contacts {
  attempts: { event: Attempt; day: number }[];
  /** Day of the first attempt, and of the one on another way (or again, where there is no other). */
  first?: number;
  second?: number;
  /** Nobody can have read it: the next may follow at once. */
  firstDead?: number;
  secondDead?: number;
  /** First refusal, and one that came after the formal letter. */
  refused?: number;
  refusedAfter?: number;
  /** The first day on which a promise counts as broken. */
  broken?: number;
  /** No step of the main line before this day. */
  hold?: { until: number; step: 'promise-hold' | 'reply-hold'; from: number };
  /** The promise made no sense: its day is asked for. */
  promiseAsked: boolean;
  replied: boolean;
}

const dead = (attempt: Attempt) => attempt.outcome === 'bounced' || attempt.outcome === 'dead';
const same = (a: Attempt, b: { kind: string; href?: string }) =>
  a.channel === b.kind && (a.href === undefined || b.href === undefined || a.href === b.href);

/** Folds the talk with the seller. `events` are sorted, none from the future; `formal` is the day of the formal letter. */
export function foldContacts(
  kase: Case,
  events: readonly { event: CaseEvent; day: number }[],
  formal: number | undefined,
  off: Off,
): Contacts {
  const found: Contacts = { attempts: [], promiseAsked: false, replied: false };
  let empty = 0;
  let requested = false;
  let promise: number | undefined;
  let reply: Contacts['hold'];
  for (const { event, day } of events) {
    if (event.kind === 'contact-attempted') {
      found.attempts.push({ event, day });
      reply = undefined;
    } else if (event.kind === 'refund-requested') requested = true;
    else if (event.kind === 'seller-replied') {
      found.replied = true;
      if (event.substance === 'empty') empty++;
      // An answer without a promise is given three days to become true; "we are looking into it" one, and only once.
      const wait = event.substance === 'answer' ? 3 : empty === 1 ? 1 : 0;
      const until = countBusinessDays(day, wait, off).on;
      reply = wait ? { until, step: 'reply-hold', from: day } : undefined;
    } else if (event.kind === 'promised') {
      found.replied = true;
      const until = isDay(event.until) ? dayNumber(event.until) : Number.NaN;
      if (!(until >= day)) found.promiseAsked = true;
      else if (promise === undefined) {
        promise = day;
        found.promiseAsked = false;
        found.broken = countBusinessDays(Math.min(until, day + figures.promiseHold.value), 1, off).on;
      }
    } else if (event.kind === 'refused') {
      found.refused ??= day;
      if (formal !== undefined && (day > formal || (day === formal && requested))) found.refusedAfter ??= day;
    }
  }
  const [one, ...rest] = found.attempts;
  if (one) {
    found.first = one.day;
    if (dead(one.event)) found.firstDead = one.day;
    const other = rest.find(
      ({ event, day }) =>
        !same(event, { kind: one.event.channel, ...(one.event.href && { href: one.event.href }) }) ||
        (day > one.day && !channelsOf(kase).some((channel) => !same(one.event, channel))),
    );
    if (other) {
      found.second = other.day;
      if (found.attempts.every(({ event }) => dead(event))) found.secondDead = other.day;
    }
  }
  if (promise !== undefined && found.broken !== undefined)
    found.hold = { until: found.broken, step: 'promise-hold', from: promise };
  if (reply && reply.until > (found.hold?.until ?? 0)) found.hold = reply;
  return found;
}
