// A rung in, the step of a plan out: channel, body, what to attach, what to ask for; and how far the way is gone.
import { agencyOf } from '../agencies';
import { nextChannel } from '../channel-order';
import type { Known } from '../fold';
import type { Plan, Step } from '../model';
import type { Rung } from '../playbook';
import { rules } from '../rules';
import type { Desk } from './desk';

/** The step that a rung stands for, in this case. */
export function stepOf(desk: Desk, rung: Rung): Step {
  const { known, kase } = desk;
  const channel = rung.channel && nextChannel(known.channels, known.contacts, rung.channel);
  const asks = [...(rung.asks ?? []), ...(rung.channel && !channel ? ['channel'] : [])].filter(
    (name) => !isKnown(known, name),
  );
  const law = rung.law ?? rules.get(rung.after[0]?.[0] ?? '')?.law;
  return {
    id: rung.step,
    stage: rung.stage,
    ...(channel && { channel }),
    ...(rung.agency && { agency: agencyOf(rung.agency, kase.jurisdiction) }),
    ...(rung.attach && { attach: [...rung.attach] }),
    ...(asks.length > 0 && { asks }),
    ...(law && { law }),
    confidence: rung.conf ?? (law ? 'V' : 'default'),
  };
}

/** Whether a fact that a rung asks for is recorded. */
export function isKnown(known: Known, name: string): boolean {
  if (name === 'total') return known.total !== undefined;
  return name in known.facts && known.facts[name as keyof typeof known.facts] !== undefined;
}

/** A step that only waits; its law is that of the period it waits for. */
export function quiet(id: string, stage: Step['stage'], waitsFor?: string, asks: readonly string[] = []): Step {
  const rule = waitsFor === undefined ? undefined : rules.get(waitsFor);
  return {
    id,
    stage,
    ...(asks.length > 0 && { asks: [...asks] }),
    ...(rule && { law: rule.law }),
    confidence: rule ? (rule.conf ?? 'V') : 'default',
  };
}

/** The three steps of the way: check the purchase, contact, refund and agency. */
export function progressOf(desk: Desk, stage: Step['stage']): Plan['progress'] {
  const { known } = desk;
  const checked = ['payment-proven', 'receipt-mail', 'site-alive', 'registration'].filter(
    (check) => known.has.has(`check:${check}`) || (check === 'payment-proven' && known.days.has('paid')),
  ).length;
  const contacts = (known.days.has('contact1') ? 1 : 0) + (known.days.has('contact2') ? 1 : 0);
  const at = stage === 0 ? (contacts || known.days.has('formal') ? 3 : 1) : stage;
  const state = (one: number) => (at > one ? 'done' : at === one ? 'current' : 'ahead');
  return [
    { stage: 1, state: state(1), done: checked, of: 4 },
    { stage: 2, state: state(2), done: contacts, of: 2 },
    { stage: 3, state: state(3) },
  ];
}
