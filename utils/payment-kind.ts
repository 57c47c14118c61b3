// Words of a payment → its kind, by the longest payment word in them.
import type { Dictionary } from './dictionary';
import type { PaymentKind } from './model';

export function paymentKind(text: string, words: Dictionary): PaymentKind {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').slice(0, 300);
  return words.payments.find(([word]) => folded.includes(word))?.[1] ?? 'other';
}
