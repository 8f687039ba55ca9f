import { DateOnly, epochMsOf, instantFromEpochMs, type Instant } from '../kernel/instant.ts';
import { addDays, weekdayOf, yearOf } from './day-number.ts';
import { TIME_ZONE } from './time-zone.ts';

/**
 * How far off a closing is, in words: `3 arbetsdagar kvar, fre 4 dec 23.59`, `Stänger i dag 23.59`,
 * `Stängde fre 4 dec 23.59`. The year is said when it is not this year. Browser-safe: the working days are
 * counted by the server (`workingDaysBetween(today, lastDay)`), as holiday tables do not belong in a browser.
 */
export function deadlineInWords(deadline: {
  readonly now: Instant;
  readonly closesAt: Instant;
  /** Working days after today, up to and including the last day. */
  readonly workingDaysLeft: number;
}): string {
  const today = localParts(deadline.now).date;
  const { date: lastDay, time } = lastMomentOf(deadline.closesAt);
  const year = yearOf(lastDay) === yearOf(today) ? '' : ` ${yearOf(lastDay)}`;
  const when = `${formatDayAndMonth(lastDay)}${year} ${time}`;
  if (deadline.now >= deadline.closesAt) return `Stängde ${when}`;
  if (lastDay === today) return `Stänger i dag ${time}`;
  if (lastDay === addDays(today, 1)) return `Stänger i morgon, ${when}`;
  return `${workingDaysInWords(deadline.workingDaysLeft)} kvar, ${when}`;
}

/** An instant as Swedish clocks show it: `fre 4 dec 2026 kl. 23.59`. */
export function formatInstant(instant: Instant): string {
  const { date, time } = localParts(instant);
  return `${formatDate(date)} kl. ${time}`;
}

/**
 * A closing as people say it: the last minute they have. Midnight is shown as 23.59 the day before:
 * a round that closes 5 December 00.00 gives `fre 4 dec 2026 kl. 23.59`.
 */
export function formatClosing(closesAt: Instant): string {
  const { date, time } = lastMomentOf(closesAt);
  return `${formatDate(date)} kl. ${time}`;
}

/** A day: `fre 4 dec 2026`. */
export function formatDate(date: DateOnly): string {
  return `${formatDayAndMonth(date)} ${yearOf(date)}`;
}

/** A day of a year that is plain from the context: `fre 4 dec`. */
export function formatDayAndMonth(date: DateOnly): string {
  const weekday = WEEKDAYS[weekdayOf(date) - 1];
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${weekday} ${Number(date.slice(8))} ${month}`;
}

function workingDaysInWords(count: number): string {
  if (count <= 0) return 'Ingen arbetsdag';
  return count === 1 ? '1 arbetsdag' : `${count} arbetsdagar`;
}

function lastMomentOf(closesAt: Instant): LocalParts {
  const closing = localParts(closesAt);
  return closing.time === '00.00'
    ? localParts(instantFromEpochMs(epochMsOf(closesAt) - MS_PER_MINUTE))
    : closing;
}

type LocalParts = { readonly date: DateOnly; readonly time: string };

/** Only digits are taken from Intl: names of days and months differ between browsers' language data. */
function localParts(instant: Instant): LocalParts {
  const parts = new Map(
    localDigits.formatToParts(epochMsOf(instant)).map(({ type, value }) => [type, value]),
  );
  return {
    date: DateOnly.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`),
    time: `${parts.get('hour')}.${parts.get('minute')}`,
  };
}

const localDigits = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const MS_PER_MINUTE = 60_000;
const WEEKDAYS = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;
const MONTHS = [
  'jan',
  'feb',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;
