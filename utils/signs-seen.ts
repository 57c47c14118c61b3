// A case in, all its signs of fraud out, for screens and letters: recorded ones and those that its facts make, each once.
import { sellerFact } from './fold/channels';
import { clearedBy, payeeDiffers, signOf } from './fraud';
import type { Case, FraudSign } from './model';

/** In the order in which they were seen; what a later look took back is not among them. */
export function signsSeen(kase: Case): FraudSign[] {
  const signs = new Set<FraudSign>();
  let payee: string | undefined;
  let closed: string | undefined;
  for (const event of [...kase.events].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))) {
    const sign = signOf(event);
    if (sign) signs.add(sign);
    const taken = clearedBy(event);
    if (taken) signs.delete(taken);
    if (event.kind === 'facts-stated') payee = event.facts.payeeName ?? payee;
    if (event.kind === 'business-closed') closed ??= event.on;
  }
  if (payeeDiffers(payee, [sellerFact(kase, 'name'), sellerFact(kase, 'representative')])) signs.add('payee-differs');
  const ordered = kase.order.corrected?.orderedOn ?? kase.order.facts.orderedOn;
  if (closed && ordered && closed < ordered.slice(0, 10)) signs.add('closed-before-sale');
  return [...signs];
}
