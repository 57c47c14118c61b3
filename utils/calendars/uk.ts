// Bank holidays of England and Wales: Banking and Financial Dealings Act 1971, with its substitute days.
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf, weekdayOf } from '../day';
import { easter, nthWeekday } from '../moveable-feasts';

const uk: CountryHolidays = (year) => {
  const taken = new Map<number, string>([
    [easter(year) - 2, 'Good Friday'],
    [easter(year) + 1, 'Easter Monday'],
    [nthWeekday(year, 5, 1, 1), 'Early May bank holiday'],
    [nthWeekday(year, 5, 1, -1), 'Spring bank holiday'],
    [nthWeekday(year, 8, 1, -1), 'Summer bank holiday'],
  ]);
  const fixed = [
    ['01-01', 'New Year’s Day'],
    ['12-25', 'Christmas Day'],
    ['12-26', 'Boxing Day'],
  ] as const;
  for (const [date, name] of fixed) taken.set(dayNumber(`${year}-${date}`), name);
  for (const [date, name] of fixed) {
    const n = dayNumber(`${year}-${date}`);
    if (weekdayOf(n) % 6 !== 0) continue;
    let to = n + 1;
    while (taken.has(to) || weekdayOf(to) % 6 === 0) to++;
    taken.set(to, `${name} (substitute day)`);
  }
  return [...taken].map(([n, name]) => ({ day: dayOf(n), name }));
};

export default uk;
