// Wall clocks of zones: the law we carry against the platform's own zone database, and where no law is carried.
import { expect, test } from 'vitest';
import { aheadByLaw, dayNumberAt, isZone, lawfulZones } from '../utils/zone-law';

/** The platform's answer, from the words of its own clock. */
function platform(zone: string) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (time: number) => {
    const [day, month, year, hour, minute, second] = (format.format(time).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - time;
  };
}

test('each zone whose law is carried has the platform’s clock, over every change from 2009 to 2040', () => {
  for (const zone of lawfulZones()) {
    const ask = platform(zone);
    for (let year = 2009; year <= 2040; year++) {
      const wrong: string[] = [];
      const look = (time: number) => {
        if (aheadByLaw(time, zone) !== ask(time)) wrong.push(new Date(time).toISOString());
      };
      for (let month = 0; month < 12; month++) look(Date.UTC(year, month, 15, 12));
      // The platform's own changes of this year, to the second.
      for (let month = 0; month < 12; month++) {
        let [low, high] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
        if (ask(low) === ask(high)) continue;
        while (high - low > 1000) {
          const middle = Math.floor((low + high) / 2000) * 1000;
          if (ask(middle) === ask(low)) low = middle;
          else high = middle;
        }
        look(low);
        look(high);
      }
      expect(wrong, `${zone} ${year}`).toEqual([]);
    }
  }
}, 60_000);

test('before a law, and where none is carried, the platform is asked', () => {
  // New York's clocks went forward on 2 April in 2006: at half past four in the morning of UTC it was still the day before.
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(aheadByLaw(Date.UTC(2006, 2, 20), 'America/New_York')).toBeUndefined();
  expect(dayNumberAt(Date.UTC(2006, 2, 20, 4, 30), 'America/New_York')).toBe(day('2006-03-19'));
  expect(dayNumberAt(Date.UTC(2007, 2, 20, 4, 30), 'America/New_York')).toBe(day('2007-03-20'));
  // São Paulo had summer time until 2019.
  expect(dayNumberAt(Date.UTC(2018, 0, 10, 2, 30), 'America/Sao_Paulo')).toBe(day('2018-01-10'));
  expect(dayNumberAt(Date.UTC(2026, 0, 10, 2, 30), 'America/Sao_Paulo')).toBe(day('2026-01-09'));
  expect(dayNumberAt(0, 'Asia/Nowhere')).toBeNaN();
  expect(dayNumberAt(1e20, 'Europe/Berlin')).toBeNaN();
});

test('a zone is a name of the database, nothing else', () => {
  for (const zone of ['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+9', 'UTC', 'Asia/Kathmandu'])
    expect(isZone(zone), zone).toBe(true);
  for (const zone of ['', 'Mars/Olympus', 'Asia/Nowhere', 'toString', '__proto__', 'KST+9', 'Europe', '서울'])
    expect(isZone(zone), zone).toBe(false);
  expect(isZone(undefined as unknown as string)).toBe(false);
});
