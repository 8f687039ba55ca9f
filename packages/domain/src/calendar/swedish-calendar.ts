import type { Calendar } from './calendar.ts';
import { addCalendar, atLocalTime, startOfDay } from './stockholm-calendar.ts';
import {
  addWorkingDays,
  holidayName,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from './swedish-holidays.ts';

/** The calendar of a Swedish municipality: Swedish time, Swedish holidays. For servers; too heavy for a browser. */
export const swedishCalendar: Calendar = {
  addCalendar,
  addWorkingDays,
  isWorkingDay,
  holidayName,
  nextWorkingDay,
  previousWorkingDay,
  startOfDay,
  atLocalTime,
};
