// Days on which all member states of the European Union rest: a right of the user's moves to the next day off these alone.
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf } from '../day';

const euAll: CountryHolidays = (year) =>
  [
    [`${year}-01-01`, 'New Year’s Day'],
    [`${year}-12-25`, 'Christmas Day'],
  ].map(([day = '', name = '']) => ({ day: dayOf(dayNumber(day)), name }));

export default euAll;
