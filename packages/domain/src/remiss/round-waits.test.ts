import { expect, test } from 'vitest';
import { aClosedRound, aDraftRound, anOpenRound, closing, at } from '../test-support/a-round.ts';
import { roundWaits } from './round-waits.ts';

test('a round being prepared waits for the process owner to send it', () => {
  expect(roundWaits(aDraftRound())).toEqual([
    { what: 'remissOpens', until: '2026-09-28T06:00:00.000Z', awaited: 'processOwner' },
  ]);
});

test('an open round waits for its reminders by the clock and for its recipients until it closes', () => {
  expect(roundWaits(anOpenRound({ remindersDone: ['first'] }))).toEqual([
    { what: 'reminder:second', until: '2026-11-19T08:00:00.000Z', awaited: 'clock' },
    { what: 'remissCloses', until: closing, awaited: 'recipients' },
  ]);
});

test('a reminder planned after the closing is not waited for', () => {
  const late = { key: 'late', title: 'För sent', at: at('2026-11-23T08:00:00.000Z') };
  expect(roundWaits(anOpenRound({ reminders: [late] })).map(({ what }) => what)).toEqual(['remissCloses']);
});

test('a closed round waits for nothing', () => {
  expect(roundWaits(aClosedRound())).toEqual([]);
});
