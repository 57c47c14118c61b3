// An event of a case as it may come from a form or a file → the event, bounded; or nothing. What an event means is the
// rules' business: here it may only be small, flat and made of plain values.
import { cleanLine } from './clean-text';
import { isDay } from './day';
import type { CaseEvent } from './model';
import { safeLink } from './safe-link';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const isInstant = (value: unknown) =>
  typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value));
const name = /^[a-z][A-Za-z0-9]{0,39}$/;
/** Long words of the user, the seller or a letter. */
const longest = 50_000;

/** Fields that hold a day: `on`, `until`, `deadline` and all whose name ends so (`paidOn`). `until` may be an instant. */
const isDayField = (key: string) => /^(?:on|deadline)$|[a-z]On$/.test(key);

/** A plain value of at most `depth` levels; `undefined` when it is something else. */
function plain(value: unknown, depth: number, key: string): unknown {
  if (isDayField(key)) return isDay(value) ? value : undefined;
  if (key === 'until') return isDay(value) || isInstant(value) ? value : undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return value.length <= longest ? value.toWellFormed() : undefined;
  if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const all = value.slice(0, 100).map((one) => plain(one, depth - 1, ''));
    return all.filter((one) => one !== undefined);
  }
  return record(value, depth - 1);
}

/** The fields with a sound name and a plain value. Made anew, so that no prototype comes along. */
function record(value: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(value)
    .filter(([key]) => name.test(key) && key !== 'constructor')
    .slice(0, 100)
    .map(([key, one]) => [key, plain(one, depth, key)] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** The event in it; `undefined` when it is none or a field it came with is not sound. Never throws. */
export function readEvent(value: unknown): CaseEvent | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  const event = record(Object.fromEntries(given), 3);
  if (Object.keys(event).length !== given.length) return undefined;
  if ('href' in event) {
    const href = safeLink(String(event.href));
    if (href) event.href = href;
    else delete event.href;
  }
  const { id, at, kind } = event;
  if (typeof id !== 'string' || id === '' || id.length > 300 || id !== cleanLine(id, 300)) return undefined;
  if (!isInstant(at) || typeof kind !== 'string' || !/^[a-z-]{1,40}$/.test(kind)) return undefined;
  return event as unknown as CaseEvent;
}
