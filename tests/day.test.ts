// Civil day arithmetic and the day of an instant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayAt, daysBetween, isDay, isZone, timeOf, weekday } from '../utils/day';

test('an instant is read as the platform reads it, of our shape or of another', () => {
  const digits = fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const real = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(fc.property(digits, (text) => Object.is(timeOf(text), Date.parse(text))));
  fc.assert(fc.property(real, (date) => timeOf(date.toISOString()) === date.getTime()));
  for (const text of ['2026-02-30T00:00:00.000Z', '2026-11-22T24:00:00.000Z', '2026-11-22T04:00:00.0x0Z', '', 'soon'])
    expect(timeOf(text), text).toBe(Date.parse(text));
});

describe('civil days', () => {
  test('real days only', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'today', undefined, 20261122])
      expect(isDay(text)).toBe(false);
  });

  test('over month, year and leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-11-22', '2027-01-06')).toBe(45);
    expect(weekday('2026-11-22')).toBe(0);
  });

  test('months end where the month ends', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  test('the day of an instant is the zone’s', () => {
    expect(dayAt('2026-11-22T15:00:00.000Z', 'Asia/Seoul')).toBe('2026-11-23');
    expect(dayAt('2026-11-22T14:59:59.999Z', 'Asia/Seoul')).toBe('2026-11-22');
    expect(dayAt('2026-11-22T04:59:00.000Z', 'America/New_York')).toBe('2026-11-21');
    // The night on which New York's clocks go forward.
    expect(dayAt('2027-03-14T06:59:00.000Z', 'America/New_York')).toBe('2027-03-14');
    expect(dayAt('2027-03-15T03:59:00.000Z', 'America/New_York')).toBe('2027-03-14');
    // The day itself on which they go back, a zone half an hour off, and one that is ahead of all.
    expect(dayAt('2026-11-01T04:30:00.000Z', 'America/New_York')).toBe('2026-11-01');
    expect(dayAt('2026-11-01T23:59:59.999Z', 'America/New_York')).toBe('2026-11-01');
    expect(dayAt('2026-11-02T04:59:59.999Z', 'America/New_York')).toBe('2026-11-01');
    expect(dayAt('2026-11-22T13:30:00.000Z', 'Australia/Adelaide')).toBe('2026-11-23');
    expect(dayAt('2026-11-22T13:29:59.000Z', 'Australia/Adelaide')).toBe('2026-11-22');
    expect(dayAt('2026-11-22T10:00:00.000Z', 'Pacific/Kiritimati')).toBe('2026-11-23');
    expect(dayAt('soon', 'Asia/Seoul')).toBeUndefined();
    expect(dayAt('2026-11-22T15:00:00Z', 'Asia/Nowhere')).toBeUndefined();
    expect(isZone('Asia/Nowhere')).toBe(false);
    expect(isZone('toString')).toBe(false);
    expect(isZone('Europe/Berlin')).toBe(true);
  });
});
