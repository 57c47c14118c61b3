// Holidays against published lists typed by hand; business days and ends of periods against worked examples.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, calendarOf, holidays, isBusinessDay, monthsEnd, rollEnd, safeEnd } from '../utils/calendar';
import { addDays, dayNumber, dayOf } from '../utils/day';

/** 관공서의 공휴일, as published for each year (대체공휴일, 선거일 and 임시공휴일 included). */
const published: Record<number, string> = {
  2024: '01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25',
  2025: '01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25',
  2026: '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
  2027: '01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27',
  2028: '01-01 01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25',
};

const abroad: [Parameters<typeof isBusinessDay>[1], number, string][] = [
  ['US', 2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  ['US', 2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  ['US', 2028, '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25'],
  ['UK', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['UK', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ['DE', 2024, '01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26'],
  ['DE', 2025, '01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26'],
  ['DE', 2027, '01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26'],
  ['DE', 2028, '01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26'],
  [
    'JP',
    2025,
    '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24',
  ],
  ['JP', 2027, '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23'],
  ['JP', 2028, '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23'],
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  ['US', 2027, '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31'],
  ['UK', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
  ['UK', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
  ['UK', 2028, '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['EU', 2024, '01-01 03-29 04-01 05-01 12-25 12-26'],
  ['EU', 2025, '01-01 04-18 04-21 05-01 12-25 12-26'],
  ['EU', 2026, '01-01 04-03 04-06 05-01 12-25 12-26'],
  ['EU', 2027, '01-01 03-26 03-29 05-01 12-25 12-26'],
  ['EU', 2028, '01-01 04-14 04-17 05-01 12-25 12-26'],
  [
    'JP',
    2026,
    '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  ],
  [
    'JP',
    2024,
    '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  ],
];

const list = (year: number, country: Parameters<typeof isBusinessDay>[1]) =>
  holidays(year, country)
    .map(({ day }) => day.slice(5))
    .join(' ');

describe('holidays', () => {
  for (const [year, days] of Object.entries(published))
    test(`Korea ${year}`, () => expect(list(Number(year), 'KR')).toBe(days));
  for (const [country, year, days] of abroad) test(`${country} ${year}`, () => expect(list(year, country)).toBe(days));

  test('lunar days are those of the platform’s dangi calendar, 1980–2099', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const lunar = (moon: string, year: number, start: string) => {
      const first = dayNumber(`${year}-${start}`);
      for (let n = first; n < first + 40; n++) if (format.format(n * 86_400_000) === moon) return n;
      return undefined;
    };
    for (let year = 1980; year <= 2099; year++) {
      const days = holidays(year, 'KR');
      const named = (name: string) => dayNumber(days.find((one) => one.name.split('·').includes(name))?.day ?? '');
      expect([named('설날'), named('부처님오신날'), named('추석')], String(year)).toEqual([
        lunar('1/1', year, '01-20'),
        lunar('4/8', year, '04-28'),
        lunar('8/15', year, '09-07'),
      ]);
    }
  });

  test('elections by term: never on, before or after a holiday', () => {
    const election = (year: number, name: string) => holidays(year, 'KR').find((one) => one.name === name)?.day;
    expect(election(2024, '국회의원선거일')).toBe('2024-04-10');
    expect(election(2028, '국회의원선거일')).toBe('2028-04-12');
    expect(election(2026, '지방선거일')).toBe('2026-06-03');
    // The first Wednesday would be the eve of 현충일.
    expect(election(2030, '지방선거일')).toBe('2030-06-12');
    expect(election(2030, '대통령선거일')).toBe('2030-03-27');
  });

  test('substitutes follow the date of their law', () => {
    const names = (year: number) => holidays(year, 'KR').map(({ name }) => name);
    expect(names(2025).some((name) => name.startsWith('제헌절') || name.startsWith('노동절'))).toBe(false);
    expect(names(2027).filter((name) => name.startsWith('제헌절'))).toHaveLength(2);
    // Two that share a weekday owe one more day; 현충일 and 1 January never do.
    expect(
      holidays(2036, 'KR')
        .filter(({ day }) => day.startsWith('2036-10'))
        .map(({ day }) => day),
    ).toEqual(['2036-10-03', '2036-10-04', '2036-10-05', '2036-10-06', '2036-10-07', '2036-10-09']);
    expect(isBusinessDay('2026-06-08', 'KR')).toBe(true);
    expect(isBusinessDay('2028-01-03', 'KR')).toBe(true);
  });

  test('years for which no rule is known have their weekends', () => {
    for (const country of ['KR', 'JP', 'UK'] as const)
      for (const year of [100, 1900, 2300]) expect(holidays(year, country)).toEqual([]);
    expect(isBusinessDay('0100-04-06', 'KR')).toBe(true);
  });

  test('the user adds a day that was declared later', () => {
    const options = { holidays: [{ day: '2026-11-27', name: '임시공휴일' }] };
    expect(isBusinessDay('2026-11-27', 'KR')).toBe(true);
    expect(isBusinessDay('2026-11-27', 'KR', options)).toBe(false);
    expect(addBusinessDays('2026-11-24', 3, 'KR', options)).toBe('2026-11-30');
    expect(holidays(2026, 'KR', options).at(-2)).toEqual({ day: '2026-11-27', name: '임시공휴일' });
  });
});

describe('counting', () => {
  const off = calendarOf('KR');
  const rolled = (day: string, days: number) => dayOf(rollEnd(dayNumber(addDays(day, days)), off));
  const months = (day: string, n: number) => dayOf(rollEnd(monthsEnd(dayNumber(day), n), off));

  test.each([
    ['2026-12-24', ['2026-12-30', '2027-01-04', '2027-01-06', '2027-01-11']],
    ['2026-11-23', ['2026-11-26', '2026-11-30', '2026-12-02', '2026-12-07']],
  ])('business days after %s', (start, ends) => {
    expect([3, 5, 7, 10].map((n) => addBusinessDays(start, n, 'KR'))).toEqual(ends);
  });

  test('over 노동절’s substitute and 어린이날', () => {
    expect(addBusinessDays('2027-04-30', 3, 'KR')).toBe('2027-05-07');
    expect(addBusinessDays('2027-04-30', 5, 'KR')).toBe('2027-05-11');
  });

  test('an end on a holiday moves on (민법 §161)', () => {
    expect(rolled('2026-12-19', 7)).toBe('2026-12-28');
    expect(rolled('2026-12-18', 7)).toBe('2026-12-28');
    expect(rolled('2026-12-01', 30)).toBe('2026-12-31');
  });

  test('months end the day before the corresponding day, or with the month (민법 §160)', () => {
    expect(months('2026-11-30', 3)).toBe('2027-03-02');
    expect(months('2026-12-01', 3)).toBe('2027-03-02');
    expect(dayOf(monthsEnd(dayNumber('2026-12-30'), 2))).toBe('2027-02-28');
    expect(dayOf(monthsEnd(dayNumber('2026-12-31'), 2))).toBe('2027-02-28');
    // Begins on the first of March, so March counts as a whole.
    expect(dayOf(monthsEnd(dayNumber('2027-02-28'), 1))).toBe('2027-03-31');
    expect(dayOf(monthsEnd(dayNumber('2026-08-31'), 6))).toBe('2027-02-28');
  });

  test('windows that never roll', () => {
    expect([45, 120, 180].map((n) => addDays('2026-11-22', n))).toEqual(['2027-01-06', '2027-03-22', '2027-05-21']);
  });

  test('the safe day is the last business day on or before', () => {
    expect(dayOf(safeEnd(dayNumber('2026-12-27'), off))).toBe('2026-12-24');
    expect(dayOf(safeEnd(dayNumber('2026-12-24'), off))).toBe('2026-12-24');
  });

  test('not a day is an error, not a guess', () => {
    expect(() => isBusinessDay('2026-02-30', 'KR')).toThrow(RangeError);
    expect(() => addBusinessDays('soon', 1, 'KR')).toThrow(RangeError);
  });

  test('going there and back ends where it began', () => {
    const country = fc.constantFrom('KR', 'US', 'UK', 'EU', 'DE', 'JP');
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 29_000 }),
        fc.integer({ min: 1, max: 40 }),
        country,
        (start, n, where) => {
          const there = addBusinessDays(dayOf(start), n, where);
          expect(isBusinessDay(there, where)).toBe(true);
          const back = addBusinessDays(there, -n, where);
          // From a business day exactly; from a day off to the business day before it.
          expect(back <= dayOf(start)).toBe(true);
          expect(addBusinessDays(back, n, where)).toBe(there);
          if (isBusinessDay(dayOf(start), where)) expect(back).toBe(dayOf(start));
        },
      ),
    );
  });
});
