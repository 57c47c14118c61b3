// Compensation for a late refund: 15 % a year, whole won, rounded down (전자상거래법 시행령 제21조의3).
import { expect, test } from 'vitest';
import { dayNumber } from '../utils/day';
import { lateInterest, lateInterestOf } from '../utils/interest';

test('250,000 won, 10 and 30 days late: 1,027 and 3,082 won', () => {
  expect(lateInterest(250_000, 10)).toBe(1027);
  expect(lateInterest(250_000, 30)).toBe(3082);
  // A day of 89,000 won is 36.6 won.
  expect(lateInterest(89_000, 1)).toBe(36);
});

test('each part counts for the days it was owed', () => {
  const day = (date: string) => dayNumber(`2028-${date}`);
  const back = [{ day: day('03-05'), amount: 40_000 }];
  // 100,000 for 10 days, over the leap day, then 60,000 for 20: 2,200,000 × 15 % / 365.
  expect(lateInterestOf(100_000, day('02-24'), day('03-25'), back)).toBe(904);
  // What came before the day it was due was never owed.
  expect(lateInterestOf(100_000, day('03-10'), day('04-09'), back)).toBe(739);
  expect(lateInterestOf(100_000, day('02-24'), day('02-24'), [])).toBe(0);
});
