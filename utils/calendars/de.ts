// Public holidays of all of Germany (the Länder add their own, which a user may enter).
import type { CountryHolidays } from '../calendar';
import { dayNumber, dayOf } from '../day';
import { easter } from '../moveable-feasts';

const de: CountryHolidays = (year) =>
  [
    [dayNumber(`${year}-01-01`), 'Neujahr'],
    [easter(year) - 2, 'Karfreitag'],
    [easter(year) + 1, 'Ostermontag'],
    [dayNumber(`${year}-05-01`), 'Tag der Arbeit'],
    [easter(year) + 39, 'Christi Himmelfahrt'],
    [easter(year) + 50, 'Pfingstmontag'],
    [dayNumber(`${year}-10-03`), 'Tag der Deutschen Einheit'],
    [dayNumber(`${year}-12-25`), '1. Weihnachtstag'],
    [dayNumber(`${year}-12-26`), '2. Weihnachtstag'],
  ].map(([n, name]) => ({ day: dayOf(Number(n)), name: String(name) }));

export default de;
