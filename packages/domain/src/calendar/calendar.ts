import type { DateOnly, Instant } from '../kernel/instant.ts';

/**
 * What a date rule asks of a calendar. An argument rather than an import, so that rules, their schemas and
 * their wording can be read by a browser or a workflow without time-zone data and holiday tables.
 */
export type Calendar = {
  readonly addCalendar: (date: DateOnly, period: string) => DateOnly;
  readonly addWorkingDays: (date: DateOnly, count: number) => DateOnly;
  readonly isWorkingDay: (date: DateOnly) => boolean;
  /** The holiday's Swedish name; `null` on other days. */
  readonly holidayName: (date: DateOnly) => string | null;
  readonly nextWorkingDay: (date: DateOnly) => DateOnly;
  readonly previousWorkingDay: (date: DateOnly) => DateOnly;
  readonly startOfDay: (date: DateOnly) => Instant;
  readonly atLocalTime: (date: DateOnly, time: string) => Instant;
};
