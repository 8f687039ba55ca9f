import { PlannedDate } from '@overens/domain/agreement/agreement';
import { aClosedRound, aDraftRound, anOpenRound, at, day } from '@overens/domain/test-support/a-round';
import { expect, test } from 'vitest';
import { planAsItStands } from './plan-as-it-stands.ts';

const plan = [
  { key: 'remiss.start', title: 'Remissen öppnar', on: '2026-09-01' },
  { key: 'remiss.due', title: 'Sista svarsdag', on: '2026-11-22' },
  { key: 'kommunfullmaktige', title: 'Beslut', on: '2027-02-01' },
].map((planned) => PlannedDate.parse(planned));
const agreement = { plan, cycle: 1 };
const days = (...rounds: Parameters<typeof planAsItStands>[1]): string[] =>
  planAsItStands(agreement, rounds).map(({ on }) => on);

test('the plan is as it was made until a round has days of its own', () => {
  expect(planAsItStands(agreement, [])).toEqual(plan);
});

test('a round that was given other days before it opened moves the plan', () => {
  const moved = aDraftRound({ opensAt: at('2026-10-05T06:00:00.000Z'), lastDay: day('2026-12-01') });
  expect(days(moved)).toEqual(['2026-10-05', '2026-12-01', '2027-02-01']);
});

test('the plan shows the day that a round was extended to', () => {
  const extended = anOpenRound({ openedAt: at('2026-09-28T06:00:00.000Z'), lastDay: day('2026-12-06') });
  expect(days(extended)).toEqual(['2026-09-28', '2026-12-06', '2027-02-01']);
});

test('the last day of a round that was closed early is the day it was closed', () => {
  const closing = {
    how: 'early',
    reason: 'Ärendet dras tillbaka.',
    at: at('2026-10-20T10:00:00.000Z'),
  } as const;
  expect(days(aClosedRound({ closing }))[1]).toBe('2026-10-20');
});

test('a round of an earlier cycle moves nothing in this one', () => {
  const round = anOpenRound({ lastDay: day('2026-12-06') });
  expect(days({ ...round, stage: { ...round.stage, cycle: 2 } })).toEqual(plan.map(({ on }) => on));
});

test('of a stage that was returned to, the latest round counts', () => {
  const first = aClosedRound();
  const second = aDraftRound({ stage: { ...first.stage, visit: 2 }, lastDay: day('2027-01-15') });
  expect(days(first, second)[1]).toBe('2027-01-15');
});
