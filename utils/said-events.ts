// What was filled in a form of what happened → the events that record it.
import type { Day, Money } from './model';
import type { Happening } from './new-event';

type Values = Record<string, string>;
const textOf = (values: Values) => (values.text?.trim() ? { text: values.text.trim() } : {});

/** `answer`, `empty` or `refused`. */
export function replied(values: Values, choice: string): Happening[] {
  if (choice === 'refused') return [{ kind: 'refused', ...textOf(values) }];
  return [{ kind: 'seller-replied', substance: choice === 'empty' ? 'empty' : 'answer', ...textOf(values) }];
}

/** What came complete closes the case; anything else opens the situation of goods that are not as agreed. */
export function arrived(values: Values, choice: string): Happening[] {
  const on = values.on as Day;
  const state = (/^(partial|wrong|defective)$/.exec(choice)?.[0] ?? 'complete') as
    | 'complete'
    | 'partial'
    | 'wrong'
    | 'defective';
  if (state === 'complete')
    return [
      { kind: 'delivered', on, state },
      { kind: 'closed', reason: 'delivered' },
    ];
  return [
    { kind: 'delivered', on, state },
    { kind: 'defect-known', on },
    { kind: 'opened', situation: 'wrong-or-defective' },
  ];
}

/** A sum that reaches what was paid is a full refund. */
export function refunded(values: Values, currency: string, places: number, paid: Money | undefined): Happening {
  const amount = Math.round(Number(values.amount) * 10 ** places);
  const full = paid?.currency === currency && amount >= paid.amount;
  return { kind: 'refunded', amount: { amount, currency }, on: values.on as Day, ...(full ? { full: true } : {}) };
}
