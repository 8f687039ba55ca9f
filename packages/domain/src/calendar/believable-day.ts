import { DateOnly } from '../kernel/instant.ts';
import { yearOf } from './day-number.ts';

/** The last day that anybody plans for: the end of the tenth year. A later one is a slip of the pen. */
export function lastBelievableDay(today: DateOnly): DateOnly {
  return DateOnly.parse(`${Math.min(yearOf(today) + YEARS_AHEAD, LAST_YEAR)}-12-31`);
}

const YEARS_AHEAD = 10;
/** The last year of the holiday tables. */
const LAST_YEAR = 2199;
