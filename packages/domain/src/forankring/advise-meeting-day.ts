import { daysBetween, weekdayOf } from '../calendar/day-number.ts';
import { holidayName } from '../calendar/swedish-holidays.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { DAYS_OF_NOTICE } from './meeting-waits.ts';

/** What speaks against a day for a meeting; none of it forbids the day. */
export interface MeetingDayAdvice {
  /** The holiday's Swedish name. */
  readonly holiday: string | null;
  readonly isWeekend: boolean;
  /** How many days those who are called have, when they are few. */
  readonly shortNotice: number | null;
}

/** Whether a day is wise for an open meeting. domain.md §8.11 CV-04, CV-06. */
export function adviseMeetingDay(on: DateOnly, today: DateOnly): MeetingDayAdvice {
  const notice = daysBetween(today, on);
  return {
    holiday: holidayName(on),
    isWeekend: weekdayOf(on) >= SATURDAY,
    shortNotice: notice >= 0 && notice < DAYS_OF_NOTICE ? notice : null,
  };
}

const SATURDAY = 6;
