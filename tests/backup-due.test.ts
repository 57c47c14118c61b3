// When the dashboard asks for a backup: only where there is something to lose, and only when it is time.
import { expect, test } from 'vitest';
import { backupDue } from '../utils/backup-due';
import type { Day } from '../utils/model';
import { defaultSettings, type Settings } from '../utils/settings';

const today = '2026-11-24' as Day;
const made = (lastBackupAt: string): Settings => ({ ...defaultSettings, lastBackupAt });

test('nobody is asked for the sake of a few orders', () => {
  expect(backupDue(defaultSettings, 4, today)).toBeUndefined();
  expect(backupDue(defaultSettings, 5, today)).toBe('never');
});

test('a backup is old after sixty days, by the days of the user’s zone', () => {
  // 2026-09-25 in Seoul: sixty days before.
  expect(backupDue(made('2026-09-24T15:00:00.000Z'), 40, today)).toBeUndefined();
  expect(backupDue(made('2026-09-24T14:59:59.000Z'), 40, today)).toBe(61);
});

test('what is in the last backup needs no other; what came since is counted', () => {
  const whole: Settings = { ...made('2026-01-01T00:00:00.000Z'), lastBackupOrders: 40 };
  expect(backupDue(whole, 44, today)).toBeUndefined();
  expect(backupDue(whole, 45, today)).toBe(327);
  const lately: Settings = { ...made('2026-11-20T03:00:00.000Z'), lastBackupOrders: 40 };
  expect(backupDue(lately, 89, today)).toBeUndefined();
  expect(backupDue(lately, 90, today)).toBe(4);
});
