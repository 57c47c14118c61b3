// Why a step is due, and what is still owed: reasons by id with their facts.
import { courtCost, courtRoute } from '../court-cost';
import { dayOf } from '../day';
import { mark } from '../fold/names';
import { lateInterest, lateInterestOf } from '../interest';
import type { Reason } from '../model';
import type { Rung } from '../playbook';
import { rules } from '../rules';
import { type Desk, dayBy } from './desk';
import type { Due } from './rungs';

/** Steps whose own reason is worth a sentence. */
const explained = new Set(['contact-1', 'contact-2', 'refund-request', 'cancel-order', 'demand', 'agency-counsel']);

/** Why a rung is due: the recorded day or the deadline it comes from. */
export function reasonOf(desk: Desk, rung: Rung, due: Due | undefined): Reason {
  const by = due?.by;
  const on = by === undefined ? undefined : dayBy(desk, by);
  return {
    id: rung.why ?? (explained.has(rung.step) ? rung.step : 'now-possible'),
    facts: { ...(by !== undefined && { from: by }), ...(on !== undefined && { on: dayOf(on), days: desk.today - on }) },
  };
}

/** A date that presses and was not read at its source is to be confirmed with the one who set it. */
export function confirmReasons({ id, facts }: Reason): Reason[] {
  const rule = id === 'pressing' ? rules.get(String(facts?.deadline)) : undefined;
  return rule && /^(N|R|V-old)$/.test(rule.conf ?? 'V') ? [{ id: 'to-confirm' }] : [];
}

/** What a Korean court wants in advance, and whether that is more than there is to win. */
export function costReasons({ known, kase }: Desk, step: string): Reason[] {
  const route = kase.jurisdiction === 'KR' ? courtRoute(step) : undefined;
  if (!route || known.left === undefined || known.total?.currency !== 'KRW') return [];
  const { stamp, service } = courtCost(known.left, route);
  const facts = {
    stamp: `KRW ${stamp}`,
    service: `KRW ${service}`,
    sum: `KRW ${stamp + service}`,
    left: `KRW ${known.left}`,
  };
  return [{ id: stamp + service > known.left ? 'court-cost-high' : 'court-cost', facts }];
}

/** What the look around found and what follows from it, as long as the demand has not gone out. */
export function lookReasons({ known: { marks, checks } }: Desk): Reason[] {
  if (marks.has(mark.formal) || (checks.size === 0 && !marks.has(mark.siteDown))) return [];
  const found: Reason[] = [];
  const mail = checks.get('receipt-mail');
  if (mail === 'in-spam') found.push({ id: 'look-spam' });
  if (mail === 'no') found.push({ id: 'look-no-receipt' });
  if (marks.has(mark.siteDown)) found.push({ id: 'look-site-down' });
  if (checks.get('seller-news') === 'yes' && !marks.has(mark.closedBiz)) found.push({ id: 'look-news' });
  return found;
}

/** What is still owed, after part of it came back or interest began to run. */
export function moneyReasons(desk: Desk): Reason[] {
  const { known, today } = desk;
  const found: Reason[] = [];
  if (known.left === undefined || !known.total) return found;
  if (known.marks.has(mark.partial))
    found.push({
      id: 'partial-refund',
      facts: { refunded: `${known.total.currency} ${known.refunded}`, left: `${known.total.currency} ${known.left}` },
    });
  const due = desk.kase.jurisdiction === 'KR' && !known.marks.has(mark.c2c) ? dayBy(desk, 'due') : undefined;
  if (due !== undefined && known.total.currency === 'KRW' && today > due)
    found.push({
      id: 'interest',
      facts: {
        from: dayOf(due + 1),
        days: today - due,
        perDay: `KRW ${lateInterest(known.left, 1)}`,
        sum: `KRW ${lateInterestOf(known.total.amount, due, today, known.back)}`,
      },
    });
  return found;
}
