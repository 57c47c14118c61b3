// Compensation for a refund that is late: sum and days in, whole minor units out (전자상거래법 시행령 §21의3: 15 % a year).
import { figures } from './figures';

/** The decree's yearly rate. */
export const lateRate = figures.interest.value;
const percent = Math.round(lateRate * 100);

/** Interest on a sum for so many days, rounded down. */
export function lateInterest(amount: number, days: number): number {
  return Math.floor((amount * percent * days) / 36_500);
}

/** The same while parts came back: each sum counts for the days it was owed. Days are day numbers, `due` the last in time. */
export function lateInterestOf(
  amount: number,
  due: number,
  today: number,
  back: readonly { day: number; amount: number }[],
): number {
  let owed = amount;
  let from = due;
  let weighed = 0;
  for (const one of [...back].sort((a, b) => a.day - b.day)) {
    const day = Math.min(Math.max(one.day, due), today);
    weighed += owed * (day - from);
    from = day;
    owed = Math.max(0, owed - one.amount);
  }
  return lateInterest(weighed + owed * (today - from), 1);
}
