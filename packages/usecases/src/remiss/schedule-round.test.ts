import { DateRule } from '@overens/domain/calendar/date-rule';
import { DateOnly } from '@overens/domain/kernel/instant';
import { expect, test } from 'vitest';
import { scheduleRound } from './schedule-round.ts';

const day = (text: string): DateOnly => DateOnly.parse(text);
const rule = (offset: string, more: { at?: string; floor?: string } = {}): DateRule =>
  DateRule.parse({ from: 'stage.due', offset, roll: 'prev', ...more });
const stage = (at?: string) => ({
  key: 'remiss',
  opens: DateRule.parse({ from: 'launch', offset: 'P2W', roll: 'next', ...(at === undefined ? {} : { at }) }),
  reminders: [
    { key: 'sista', title: 'Tre dagar kvar', on: rule('-P3D', { at: '09:00' }) },
    { key: 'forsta', title: 'Två veckor kvar', on: rule('-P14D') },
  ],
});

test('a round opens when the office does, closes at the midnight that ends its last day and reminds in between', () => {
  expect(scheduleRound(stage(), day('2026-09-28'), day('2026-11-22'))).toEqual({
    opensAt: '2026-09-28T06:00:00.000Z',
    closesAt: '2026-11-22T23:00:00.000Z',
    reminders: [
      { key: 'forsta', title: 'Två veckor kvar', at: '2026-11-06T07:00:00.000Z' },
      { key: 'sista', title: 'Tre dagar kvar', at: '2026-11-19T08:00:00.000Z' },
    ],
  });
});

test('the template may say at what time a round opens', () => {
  expect(scheduleRound(stage('13:30'), day('2026-09-28'), day('2026-11-22')).opensAt).toBe(
    '2026-09-28T11:30:00.000Z',
  );
});

test('a reminder that would fall before the round opens is not planned', () => {
  const { reminders } = scheduleRound(stage(), day('2026-11-16'), day('2026-11-22'));
  expect(reminders.map(({ key }) => key)).toEqual(['sista']);
});

test('a day with a mistyped year gives a schedule that a decision can refuse', () => {
  expect(scheduleRound(stage(), day('2026-09-28'), day('9999-12-31')).closesAt).toBe(
    '2199-12-31T23:00:00.000Z',
  );
});
