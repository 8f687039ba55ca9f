import { expect, test } from 'vitest';
import {
  aDraftRound,
  anOpenRound,
  at,
  changeOf,
  day,
  missiv,
  refusalOf,
  written,
} from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideSetDays, decideSetMissiv } from './prepare-round.ts';

const rewritten = { ...missiv, subject: 'Ny rubrik' };
const schedule = {
  opensAt: at('2026-10-01T06:00:00.000Z'),
  closesAt: at('2026-12-01T23:00:00.000Z'),
  reminders: [{ key: 'first', title: 'Två veckor kvar', at: at('2026-11-17T07:00:00.000Z') }],
};
const days = {
  version: 3,
  opensOn: day('2026-10-01'),
  lastDay: day('2026-12-01'),
  commandId: idOf('cmd', 1),
};
const today = day('2026-09-15');

test('a letter is rewritten as long as the round is not out', () => {
  const change = changeOf(decideSetMissiv(aDraftRound(), { version: 3, missiv: rewritten }));
  expect(change.outcome).toEqual({ version: 4 });
  expect(written(change, 'round')).toMatchObject([{ status: 'draft', missiv: rewritten, version: 4 }]);
});

test('a letter that somebody else has changed meanwhile is not overwritten', () => {
  expect(refusalOf(decideSetMissiv(aDraftRound(), { version: 2, missiv: rewritten }))).toEqual({
    code: 'staleVersion',
    expected: 2,
    actual: 3,
  });
});

test('a letter that has been sent stands', () => {
  expect(refusalOf(decideSetMissiv(anOpenRound(), { version: 3, missiv: rewritten }))).toEqual({
    code: 'roundNotDraft',
    status: 'open',
  });
});

test('other days move opening, closing and reminders, and wake the waiting process', () => {
  const change = changeOf(decideSetDays(aDraftRound(), days, schedule, today));
  expect(written(change, 'round')).toMatchObject([{ ...schedule, lastDay: '2026-12-01', version: 4 }]);
  expect(change.owed).toEqual([{ dedupeKey: `wake:${days.commandId}`, task: { kind: 'wake' } }]);
  expect(change.facts).toMatchObject([{ type: 'remiss.daysChanged' }]);
});

test('days that cannot stand change nothing', () => {
  const backwards = { ...days, opensOn: day('2026-12-02') };
  expect(refusalOf(decideSetDays(aDraftRound(), backwards, schedule, today)).code).toBe(
    'closesBeforeItOpens',
  );
});

test('the days of a round that is out are changed by an extension only', () => {
  expect(refusalOf(decideSetDays(anOpenRound(), days, schedule, today)).code).toBe('roundNotDraft');
});
