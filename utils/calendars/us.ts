// Federal holidays of the United States: 5 U.S.C. 6103, with the observed day beside a weekend.
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf, weekdayOf } from '../day';
import { nthWeekday } from '../moveable-feasts';

const us: CountryHolidays = (year) => {
  const fixed: [string, string][] = [
    [`${year}-01-01`, 'New Year’s Day'],
    [`${year}-06-19`, 'Juneteenth'],
    [`${year}-07-04`, 'Independence Day'],
    [`${year}-11-11`, 'Veterans Day'],
    [`${year}-12-25`, 'Christmas Day'],
    [`${year + 1}-01-01`, 'New Year’s Day'],
  ];
  const days = fixed.flatMap(([day, name]) => {
    const n = dayNumber(day);
    const observed = n + ({ 6: -1, 0: 1 }[weekdayOf(n)] ?? 0);
    return observed === n
      ? [[n, name] as const]
      : ([
          [n, name],
          [observed, `${name} (observed)`],
        ] as const);
  });
  const moving = [
    [nthWeekday(year, 1, 1, 3), 'Martin Luther King Jr. Day'],
    [nthWeekday(year, 2, 1, 3), 'Washington’s Birthday'],
    [nthWeekday(year, 5, 1, -1), 'Memorial Day'],
    [nthWeekday(year, 9, 1, 1), 'Labor Day'],
    [nthWeekday(year, 10, 1, 2), 'Columbus Day'],
    [nthWeekday(year, 11, 4, 4), 'Thanksgiving Day'],
  ] as const;
  return [...days, ...moving]
    .map(([n, name]) => ({ day: dayOf(n), name }))
    .filter(({ day }) => day.startsWith(`${year}-`));
};

export default us;
