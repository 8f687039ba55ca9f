import { expect, test } from 'vitest';
import { at, day } from '../test-support/a-round.ts';
import { draftingDueOn } from './drafting-days.ts';

const plan = [
  { key: 'remiss.due', on: day('2026-11-22') },
  { key: 'bearbetning.due', on: day('2026-12-04') },
];

test('the text should be finished by the planned day', () => {
  expect(draftingDueOn(plan, 'bearbetning', at('2026-11-22T23:00:00.000Z'))).toBe('2026-12-04');
});

test('work that begins on the planned day has that day', () => {
  expect(draftingDueOn(plan, 'bearbetning', at('2026-12-04T22:59:00.000Z'))).toBe('2026-12-04');
});

test('work that begins after it has as many days as were planned: what has just begun is not overdue', () => {
  expect(draftingDueOn(plan, 'bearbetning', at('2026-12-10T17:00:00.000Z'))).toBe('2026-12-22');
});

test('work that is first in its cycle has at the least a week', () => {
  const first = [{ key: 'utkast.due', on: day('2030-03-01') }];
  expect(draftingDueOn(first, 'utkast', at('2030-03-10T09:00:00.000Z'))).toBe('2030-03-17');
});

test('without a planned day there is none', () => {
  expect(draftingDueOn([], 'bearbetning', at('2026-12-10T17:00:00.000Z'))).toBeNull();
});
