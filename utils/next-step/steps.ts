// A rung in, the step of a plan out: channel, body, what to attach, what to ask for; and how far the way is gone.
import { agencyOf } from '../agencies';
import { nextChannel } from '../channel-order';
import { channelsOf } from '../fold/channels';
import { mark } from '../fold/names';
import type { Known } from '../fold/sheet';
import type { Plan, Step } from '../model';
import type { Rung } from '../playbook';
import { rules } from '../rules';
import type { Desk } from './desk';

/** The step that a rung stands for, in this case. */
export function stepOf(desk: Desk, rung: Rung): Step {
  const { known, kase } = desk;
  const law = rung.law ?? rules.get(rung.after[0]?.[0] ?? '')?.law;
  const step: Step = { id: rung.step, stage: rung.stage, confidence: rung.conf ?? (law ? 'V' : 'default') };
  const gone = known.marks.has(mark.siteDown) ? kase.order.site : undefined;
  const channel = rung.channel && nextChannel(channelsOf(kase), known.contacts, rung.channel, gone);
  const asks = rung.asks?.filter((name) => !isKnown(known, name)) ?? [];
  if (rung.channel && !channel) asks.push('channel');
  if (channel) step.channel = channel;
  if (rung.agency) step.agency = agencyOf(rung.agency, kase.jurisdiction);
  if (rung.attach) step.attach = [...rung.attach];
  if (asks.length > 0) step.asks = asks;
  if (law) step.law = law;
  return step;
}

/** Whether a fact that a rung asks for is recorded. */
export function isKnown(known: Known, name: string): boolean {
  if (name === 'total') return known.total !== undefined;
  return name in known.facts && known.facts[name as keyof typeof known.facts] !== undefined;
}

/** A step that only waits; its law is that of the period it waits for. */
export function quiet(id: string, stage: Step['stage'], waitsFor?: string, asks: readonly string[] = []): Step {
  const rule = waitsFor === undefined ? undefined : rules.get(waitsFor);
  const step: Step = { id, stage, confidence: rule ? (rule.conf ?? 'V') : 'default' };
  if (asks.length > 0) step.asks = [...asks];
  if (rule) step.law = rule.law;
  return step;
}

const shown = ['payment-proven', 'receipt-mail', 'site-alive', 'registration'] as const;

/** The three steps of the way: check the purchase, contact, refund and agency. */
export function progressOf(desk: Desk, stage: Step['stage']): Plan['progress'] {
  const { known } = desk;
  let checked = 0;
  for (const check of shown) if (known.checks.has(check)) checked++;
  const contacts = (known.marks.has(mark.contact1) ? 1 : 0) + (known.marks.has(mark.contact2) ? 1 : 0);
  const at = stage === 0 ? (contacts || known.marks.has(mark.formal) ? 3 : 1) : stage;
  return [
    { stage: 1, state: state(at, 1), done: checked, of: 4 },
    { stage: 2, state: state(at, 2), done: contacts, of: 2 },
    { stage: 3, state: state(at, 3) },
  ];
}

const state = (at: number, one: number) => (at > one ? 'done' : at === one ? 'current' : 'ahead');
