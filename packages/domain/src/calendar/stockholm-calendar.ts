import { Temporal } from 'temporal-polyfill';
import { DateOnly, type Instant, epochMsOf, instantFromEpochMs } from '../kernel/instant.ts';
import { addDays } from './day-number.ts';
import { TIME_ZONE } from './time-zone.ts';

/** The day it is in Sweden at that instant. */
export function dateOf(instant: Instant): DateOnly {
  return DateOnly.parse(zoned(instant).toPlainDate().toString());
}

/** The first instant of the day: local midnight. */
export function startOfDay(date: DateOnly): Instant {
  return instantFromEpochMs(Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE).epochMilliseconds);
}

/**
 * The instant at which something with this last day closes: the midnight that ends the day.
 * "Last day 22 November" means before 23 November 00:00 (design §5); the instant itself is too late.
 */
export function closingInstant(lastDay: DateOnly): Instant {
  return startOfDay(addDays(lastDay, 1));
}

/** The last day on which something that closes at this instant is still open, be it for a moment. */
export function lastDayOf(closesAt: Instant): DateOnly {
  return dateOf(instantFromEpochMs(epochMsOf(closesAt) - 1));
}

/**
 * The instant when the clock on the wall shows `HH:mm` that day.
 * A time that the spring change skips becomes one hour later by the clock (02.30 becomes 03.30);
 * one that the autumn change gives twice is the first of the two.
 */
export function atLocalTime(date: DateOnly, time: string): Instant {
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return instantFromEpochMs(
    local.toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' }).epochMilliseconds,
  );
}

/**
 * The day a calendar period later, e.g. `P6W`, `-P14D`, `P4Y` (ISO 8601; days and longer).
 * A day that the month lacks becomes the last of the month: 31 January + P1M is 28 or 29 February,
 * 29 February + P1Y is 28 February.
 */
export function addCalendar(date: DateOnly, period: string): DateOnly {
  return DateOnly.parse(Temporal.PlainDate.from(date).add(Temporal.Duration.from(period)).toString());
}

function zoned(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE);
}
