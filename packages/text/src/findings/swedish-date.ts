/** A day as written in a text. `day` is null where a form was left to fill in (`2028-MM-DD`) or only a year stands. */
export type WrittenDay = {
  readonly year: number;
  readonly date: string | null;
  /** Where in the text it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Spaces inside were taken away: `2028 -07- 02`. */
  readonly cleaned: boolean;
};

/**
 * The days named in a text, in order: `2024-12-04`, `20241204`, `4 december 2024`, `den 4 dec. 2024`,
 * `2024 -12- 04` and forms not yet filled in. Days that no calendar has are left out (domain.md C-3).
 */
export function writtenDays(text: string): WrittenDay[] {
  return Array.from(text.matchAll(DAY), dayOf).filter((day) => day !== null);
}

/** The first full day named in a text; null when there is none. */
export function firstDate(text: string): string | null {
  return writtenDays(text).find(({ date }) => date !== null)?.date ?? null;
}

/** Whether a string is a day that the calendar has. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** Day of the week, 0 Sunday to 6 Saturday, of a date as `YYYY-MM-DD`. Sakamoto's rule. */
export function weekdayOf(date: string): number {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const year = m < 3 ? y - 1 : y;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1] ?? 0;
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7;
}

function dayOf(match: RegExpExecArray): WrittenDay | null {
  const [whole, isoYear, isoMonth, isoDay, wordDay, wordMonth, wordYear, openYear] = match;
  const span = { from: match.index, to: match.index + whole.length, cleaned: / -|- /.test(whole) };
  if (openYear !== undefined) return { year: Number(openYear), date: null, ...span };
  const year = Number(isoYear ?? wordYear);
  const month = isoMonth === undefined ? monthOf(wordMonth ?? '') : Number(isoMonth);
  const day = Number(isoDay ?? wordDay);
  if (!isCalendarDay(year, month, day)) return null;
  return { year, date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, ...span };
}

function monthOf(word: string): number {
  return MONTHS.findIndex((month) => word.toLowerCase().startsWith(month)) + 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH_WORD =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = new RegExp(
  `(?<!\\d)(?:(\\d{4}) ?- ?(\\d{2}) ?- ?(\\d{2})(?!\\d)|(\\d{1,2})(?::e)? (${MONTH_WORD})\\.? (\\d{4})(?!\\d)|(\\d{4})[- ](?:MM|XX|mm|xx|00|[_.]{2})[- ](?:DD|XX|dd|xx|00|[_.]{2})(?![\\p{L}\\d]))`,
  'gu',
);
