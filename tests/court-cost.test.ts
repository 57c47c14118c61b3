// What a Korean court wants in advance: worked examples of 민사소송등인지법 §2 and §7, in won.
import { expect, test } from 'vitest';
import { courtCost } from '../utils/court-cost';

test.each([
  ['court-payment-order', 300_000, 1_000, 62_400],
  ['court-small-claim', 300_000, 1_500, 104_000],
  ['court-payment-order', 3_000_000, 1_500, 62_400],
  ['court-small-claim', 3_000_000, 15_000, 104_000],
  ['court-fact-inquiry', 89_000, 1_000, 104_000],
  // 0.45 % and 5,000 won from ten million on.
  ['court-small-claim', 10_000_000, 50_000, 104_000],
  ['court-suit', 40_000_000, 185_000, 104_000],
  ['court-suit', 200_000_000, 855_000, 104_000],
] as const)('%s of %i won', (route, claim, stamp, service) => {
  expect(courtCost(claim, route)).toEqual({ stamp, service });
});
