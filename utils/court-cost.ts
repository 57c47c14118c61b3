// A sum claimed and a route to a Korean court in, what is paid in advance out: stamp (민사소송등인지법) and service of papers.
import { figures } from './figures';

export type CourtRoute = 'court-payment-order' | 'court-small-claim' | 'court-suit' | 'court-fact-inquiry';

/** What is paid in advance, in won. The loser bears it in part. */
export interface CourtCost {
  stamp: number;
  service: number;
}

/** 인지법 §2: 0.5 % below ten million won, 0.45 % and 5,000 below a hundred million, 0.4 % and 55,000 above; in hundreds. */
function suitStamp(claim: number): number {
  const [rate, more] = claim < 10_000_000 ? [50, 0] : claim < 100_000_000 ? [45, 5_000] : [40, 55_000];
  return Math.floor((claim * rate) / 10_000) + more;
}

const stampOf = (sum: number) => Math.max(1_000, Math.floor(sum / 100) * 100);

/** A payment order costs a tenth of the stamp (§7) and serves papers fewer times. Paper rates; filing on line costs less. */
export function courtCost(claim: number, route: CourtRoute): CourtCost {
  return route === 'court-payment-order'
    ? { stamp: stampOf(suitStamp(claim) / 10), service: figures.orderService.value }
    : { stamp: stampOf(suitStamp(claim)), service: figures.claimService.value };
}

/** The route that a step stands for. */
export const courtRoute = (step: string): CourtRoute | undefined =>
  /^court-(payment-order|small-claim|suit|fact-inquiry)$/.test(step) ? (step as CourtRoute) : undefined;
