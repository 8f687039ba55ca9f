import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateOnly } from '../kernel/instant.ts';
import { addDays, dateFromDayNumber, dayNumberOf, weekdayOf } from './day-number.ts';
import {
  addWorkingDays,
  holidayName,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from './swedish-holidays.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);

describe('the Swedish holidays', () => {
  test('are those of lag 1989:253 and the three eves, every year from 2005 to 2120', () => {
    for (let year = 2005; year <= 2120; year += 1) {
      const expected = holidaysByLaw(year);
      const found: DateOnly[] = [];
      for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        if (isHoliday(date)) found.push(date);
      }
      expect(found).toEqual(expected);
    }
  });

  test('have Swedish names', () => {
    const names = ['2026-01-06', '2026-04-03', '2026-06-06', '2026-06-19', '2026-10-31', '2026-12-31'].map(
      (date) => holidayName(day(date)),
    );
    expect(names).toEqual([
      'trettondedag jul',
      'långfredagen',
      'nationaldagen',
      'midsommarafton',
      'alla helgons dag',
      'nyårsafton',
    ]);
  });

  test('that fall on the same day are both named', () => {
    expect(holidayName(day('2008-05-01'))).toContain(' och ');
  });

  test('do not include half days or plain Sundays', () => {
    for (const date of ['2026-01-05', '2026-04-02', '2026-04-30', '2026-10-30', '2026-06-07'])
      expect(holidayName(day(date))).toBeNull();
  });
});

describe('a working day', () => {
  test('is not a Saturday, a Sunday, a holiday or an eve', () => {
    const days = ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-19', '2026-12-24', '2026-12-23'].map(
      (date) => isWorkingDay(day(date)),
    );
    expect(days).toEqual([true, false, false, false, false, true]);
  });

  test('after Easter 2026 is Tuesday 7 April, before it Thursday 2 April', () => {
    expect(nextWorkingDay(day('2026-04-03'))).toBe('2026-04-07');
    expect(previousWorkingDay(day('2026-04-06'))).toBe('2026-04-02');
  });

  test('is its own next and previous', () => {
    expect([nextWorkingDay(day('2026-06-01')), previousWorkingDay(day('2026-06-01'))]).toEqual([
      '2026-06-01',
      '2026-06-01',
    ]);
  });

  test('count passes over midsummer and over Christmas', () => {
    expect(addWorkingDays(day('2026-06-18'), 1)).toBe('2026-06-22');
    expect(addWorkingDays(day('2026-12-23'), 5)).toBe('2027-01-05');
    expect(addWorkingDays(day('2027-01-05'), -5)).toBe('2026-12-23');
  });

  test('count from Tuesday 1 December to Friday 4 December is three', () => {
    expect(workingDaysBetween(day('2026-12-01'), day('2026-12-04'))).toBe(3);
    expect(workingDaysBetween(day('2026-12-04'), day('2026-12-01'))).toBe(-3);
    expect(workingDaysBetween(day('2026-12-05'), day('2026-12-06'))).toBe(0);
  });
});

const someDay = fc
  .integer({ min: dayNumberOf(day('2005-01-01')), max: dayNumberOf(day('2060-12-31')) })
  .map(dateFromDayNumber);

describe('for any day', () => {
  test('counting working days is the inverse of adding them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count))).toBe(count);
      }),
    );
  });

  test('it is so backwards too, from a working day', () => {
    fc.assert(
      fc.property(someDay.map(nextWorkingDay), fc.integer({ min: -400, max: -1 }), (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count))).toBe(count);
      }),
    );
  });

  test('the count agrees with looking at each day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 500 }), (from, days) => {
        const each = Array.from({ length: days }, (_, index) => addDays(from, index + 1));
        expect(workingDaysBetween(from, addDays(from, days))).toBe(each.filter(isWorkingDay).length);
      }),
    );
  });

  test('the next and the previous working day are the nearest ones', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        expect(workingDaysBetween(addDays(date, -1), nextWorkingDay(date))).toBe(1);
        expect(workingDaysBetween(addDays(previousWorkingDay(date), -1), date)).toBe(1);
      }),
    );
  });
});

/** The law's own wording, worked out apart from the library that the product uses. */
function holidaysByLaw(year: number): DateOnly[] {
  const easter = easterSunday(year);
  const midsommardagen = firstSaturdayFrom(day(`${year}-06-20`));
  const days = [
    ...['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((date) =>
      day(`${year}-${date}`),
    ),
    ...[-2, 0, 1, 39, 49].map((days) => addDays(easter, days)),
    addDays(midsommardagen, -1),
    midsommardagen,
    firstSaturdayFrom(day(`${year}-10-31`)),
  ];
  return [...new Set(days)].toSorted();
}

function firstSaturdayFrom(date: DateOnly): DateOnly {
  return addDays(date, (13 - weekdayOf(date)) % 7);
}

/** Gauss's reckoning in the form of Meeus. */
function easterSunday(year: number): DateOnly {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(day(`${year}-03-22`), h + l - 7 * m);
}
