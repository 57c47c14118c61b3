// Days on which euro payments rest (TARGET closing days): the one calendar that all of the euro area shares.
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf } from '../day';
import { easter } from '../moveable-feasts';

const eu: CountryHolidays = (year) =>
  [
    [dayNumber(`${year}-01-01`), 'New Year’s Day'],
    [easter(year) - 2, 'Good Friday'],
    [easter(year) + 1, 'Easter Monday'],
    [dayNumber(`${year}-05-01`), 'Labour Day'],
    [dayNumber(`${year}-12-25`), 'Christmas Day'],
    [dayNumber(`${year}-12-26`), '26 December'],
  ].map(([n, name]) => ({ day: dayOf(Number(n)), name: String(name) }));

export default eu;
