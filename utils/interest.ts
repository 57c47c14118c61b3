// Compensation for a refund that is late: sum and days in, whole minor units out (전자상거래법 시행령 §21의3: 15 % a year).

/** The decree's yearly rate. */
export const lateRate = 0.15;

/** Interest on a sum for so many days, rounded down. */
export function lateInterest(amount: number, days: number): number {
  return Math.floor((amount * 15 * days) / 36_500);
}
