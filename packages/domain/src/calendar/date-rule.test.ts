import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateOnly } from '../kernel/instant.ts';
import { checkDateRules } from './check-date-rules.ts';
import { DateRule, type NamedDateRule, type ResolvedDate } from './date-rule.ts';
import { addDays, dateFromDayNumber, dayNumberOf } from './day-number.ts';
import { explainDateRule } from './explain-date-rule.ts';
import { resolveDateRule, resolveDateRules, type DateAnchors } from './resolve-date-rule.ts';
import { swedishCalendar } from './swedish-calendar.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const rule = (
  from: string,
  offset: string,
  roll: DateRule['roll'] = 'none',
  more: { at?: string; floor?: string } = {},
): DateRule => DateRule.parse({ from, offset, roll, ...more });

function resolved(of: DateRule, anchors: DateAnchors): ResolvedDate {
  const result = resolveDateRule(of, anchors, swedishCalendar);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const names = new Map([
  ['remiss.start', 'remissens start'],
  ['remiss.due', 'sista svarsdag'],
  ['launch', 'starten'],
]);
const explain = (value: ResolvedDate): string => explainDateRule(value, (ref) => names.get(ref) ?? ref);

describe('a date rule', () => {
  test('that lands on a holiday rolls to the next working day and says why', () => {
    const due = resolved(rule('remiss.start', 'P6W', 'next'), { 'remiss.start': day('2026-04-25') });
    expect(due).toMatchObject({
      date: '2026-06-08',
      rolledFrom: '2026-06-06',
      rolledBecause: 'nationaldagen',
    });
    expect(explain(due)).toBe('6 veckor efter remissens start; flyttad från lör 6 juni (nationaldagen)');
  });

  test('that lands on a plain Sunday rolls back to the Friday', () => {
    const due = resolved(rule('launch', 'P1D', 'prev'), { launch: day('2026-11-07') });
    expect(due).toMatchObject({ date: '2026-11-06', rolledFrom: '2026-11-08', rolledBecause: 'helg' });
    expect(explain(due)).toBe('1 dag efter starten; flyttad från sön 8 nov (helg)');
  });

  test('without rolling stays on the holiday', () => {
    expect(resolved(rule('launch', 'P0D'), { launch: day('2026-12-24') })).toMatchObject({
      date: '2026-12-24',
      rolledBecause: null,
    });
  });

  test('counts working days over Easter', () => {
    const due = resolved(rule('launch', '10 working days'), { launch: day('2026-03-27') });
    expect(due.date).toBe('2026-04-14');
    expect(explain(due)).toBe('10 arbetsdagar efter starten');
  });

  test('gives the instant on Swedish clocks, across a change of the clocks', () => {
    const reminder = resolved(rule('remiss.due', '-P14D', 'prev', { at: '09:00' }), {
      'remiss.due': day('2026-11-06'),
    });
    expect(reminder.instant).toBe('2026-10-23T07:00:00.000Z');
    expect(explain(reminder)).toBe('14 dagar före sista svarsdag, kl. 09.00');
  });

  test('without a time begins with the day', () => {
    expect(resolved(rule('launch', 'P0D'), { launch: day('2026-07-01') }).instant).toBe(
      '2026-06-30T22:00:00.000Z',
    );
  });

  test('never goes below its floor, and a roll backwards from the floor goes forwards', () => {
    const anchors = { 'remiss.due': day('2026-06-12'), 'remiss.start': day('2026-06-06') };
    const reminder = resolved(rule('remiss.due', '-P14D', 'prev', { floor: 'remiss.start' }), anchors);
    expect(reminder).toMatchObject({ date: '2026-06-08', floored: true });
    expect(explain(reminder)).toBe(
      '14 dagar före sista svarsdag; inte före remissens start; flyttad från lör 6 juni (nationaldagen)',
    );
  });

  test('on the same day says so', () => {
    expect(explain(resolved(rule('launch', 'P0D'), { launch: day('2026-07-01') }))).toBe(
      'samma dag som starten',
    );
  });

  test('with an anchor that is not set is refused', () => {
    expect(resolveDateRule(rule('meeting', 'P1W'), {}, swedishCalendar)).toEqual({
      ok: false,
      refusal: { code: 'dateAnchorUnknown', ref: 'meeting' },
    });
    expect(resolveDateRule(rule('constructor', 'P1W'), {}, swedishCalendar).ok).toBe(false);
  });

  test('from a year that must be a slip of the pen is refused', () => {
    const result = resolveDateRule(rule('launch', 'P1W'), { launch: day('9999-12-31') }, swedishCalendar);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'dateAnchorOutOfRange', ref: 'launch' } });
  });

  test.each(['6 veckor', 'P', 'PT5H', 'P6W ', 'P-6W', '1.5 working days', 'working days', ''])(
    'with the offset "%s" is not a rule',
    (offset) => {
      expect(DateRule.safeParse({ from: 'launch', offset, roll: 'none' }).success).toBe(false);
    },
  );

  test.each(['P6W', '-P14D', 'P0D', 'P1Y6M', '10 working days', '-1 working day'])(
    'with the offset "%s" is a rule',
    (offset) => {
      expect(DateRule.safeParse({ from: 'stage.due', offset, roll: 'next', at: '23:59' }).success).toBe(true);
    },
  );
});

const template: NamedDateRule[] = [
  { name: 'remiss.reminder:first', rule: rule('stage.due', '-P14D', 'prev', { floor: 'stage.start' }) },
  { name: 'meeting', rule: rule('remiss.due', 'P3W', 'next') },
  { name: 'remiss.due', rule: rule('stage.start', 'P8W', 'next') },
  { name: 'remiss.start', rule: rule('launch', '10 working days', 'next') },
];

describe('a set of date rules', () => {
  const dates = (anchors: DateAnchors): Record<string, string> => {
    const result = resolveDateRules(template, anchors, swedishCalendar);
    if (!result.ok) throw new Error(result.refusal.code);
    return Object.fromEntries([...result.value].map(([name, value]) => [name, value.date]));
  };

  test('resolves in whatever order the rules are written', () => {
    expect(dates({ launch: day('2026-08-17') })).toEqual({
      'remiss.start': '2026-08-31',
      'remiss.due': '2026-10-26',
      'remiss.reminder:first': '2026-10-12',
      meeting: '2026-11-16',
    });
  });

  test('lets a person set a day, and what follows from it moves along', () => {
    expect(dates({ launch: day('2026-08-17'), 'remiss.due': day('2026-11-01') })).toEqual({
      'remiss.start': '2026-08-31',
      'remiss.reminder:first': '2026-10-16',
      meeting: '2026-11-23',
    });
  });

  test('that is sound has no problems', () => {
    expect(checkDateRules(template, ['launch'])).toEqual([]);
  });

  test('with a reference to nothing says which rule and what it lacks', () => {
    expect(checkDateRules(template, [])).toEqual([
      { code: 'danglingDateRef', name: 'remiss.start', ref: 'launch' },
    ]);
    expect(checkDateRules([{ name: 'meeting', rule: rule('stage.due', 'P1W') }], [])).toEqual([
      { code: 'danglingDateRef', name: 'meeting', ref: 'stage.due' },
    ]);
  });

  test('that waits for itself is named, once, with the way round', () => {
    const circular: NamedDateRule[] = [
      { name: 'remiss.start', rule: rule('meeting', '-P8W') },
      { name: 'remiss.due', rule: rule('stage.start', 'P6W') },
      { name: 'meeting', rule: rule('launch', 'P3W', 'none', { floor: 'remiss.due' }) },
      { name: 'report', rule: rule('meeting', 'P3W') },
    ];
    const cycle = { code: 'cyclicDateRule', names: ['remiss.start', 'meeting', 'remiss.due'] };
    expect(checkDateRules(circular, ['launch'])).toEqual([cycle]);
    expect(resolveDateRules(circular, { launch: day('2026-01-01') }, swedishCalendar)).toEqual({
      ok: false,
      refusal: cycle,
    });
    expect(checkDateRules([{ name: 'meeting', rule: rule('meeting', 'P1D') }], [])).toMatchObject([
      { names: ['meeting'] },
    ]);
  });

  test('with the same name twice is a problem', () => {
    const twice: NamedDateRule[] = [
      { name: 'meeting', rule: rule('launch', 'P1W') },
      { name: 'meeting', rule: rule('launch', 'P2W') },
    ];
    expect(checkDateRules(twice, ['launch'])).toEqual([{ code: 'dateRuleNamedTwice', name: 'meeting' }]);
  });
});

const someDay = fc
  .integer({ min: dayNumberOf(day('2005-01-01')), max: dayNumberOf(day('2060-12-31')) })
  .map(dateFromDayNumber);
const someRule = fc.record({
  from: fc.constant('launch'),
  offset: fc.constantFrom(
    'P6W',
    '-P14D',
    'P1M',
    '-P1M',
    'P1Y',
    'P0D',
    '10 working days',
    '-5 working days',
    'P1M3D',
  ),
  roll: fc.constantFrom('next', 'prev', 'none'),
  floor: fc.constantFrom('floor', undefined),
});

test('a later anchor never gives an earlier day, whatever the rule', () => {
  fc.assert(
    fc.property(
      someRule,
      someDay,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: -60, max: 60 }),
      (raw, launch, later, floorAway) => {
        const anyRule = DateRule.parse(raw);
        const floor = addDays(launch, floorAway);
        const first = resolved(anyRule, { launch, floor });
        const second = resolved(anyRule, { launch: addDays(launch, later), floor });
        expect(first.date <= second.date && first.instant <= second.instant).toBe(true);
        expect(anyRule.floor === undefined || first.date >= floor).toBe(true);
        expect(anyRule.roll === 'none' || swedishCalendar.isWorkingDay(first.date)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
