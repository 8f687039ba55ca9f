import { expect, test } from 'vitest';
import type { Instant } from '../kernel/instant.ts';
import {
  aCalledMeeting,
  aClosedMeeting,
  aPlannedMeeting,
  aRecord,
  aRegistration,
  beforeMeeting,
  duringMeeting,
  meetingStarts,
} from '../test-support/a-meeting.ts';
import { at, changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import { decideCancelMeeting, decideMoveMeeting } from './change-meeting.ts';

const around = {
  now: beforeMeeting,
  audience: { parties: [], registrations: [aRegistration(1), aRegistration(2)] },
  reminderFor: (startsAt: Instant) => ({ state: 'ahead' as const, at: startsAt }),
};
const move = (change: object = {}) => ({
  time: { on: day('2026-12-14'), from: '18:00', to: '20:00' },
  where: { place: 'Stora salen, Almviks folkets hus', digitalLink: '' },
  reason: 'Salen är upptagen.',
  ...change,
});
const sameTime = { on: day('2026-12-10'), from: '18:00', to: '20:00' };

test('a move is told everyone registered, with its reason, and raises the number calendars go by', () => {
  const change = changeOf(decideMoveMeeting(aCalledMeeting(), move(), around));
  expect(written(change, 'meeting')).toMatchObject([
    {
      sequence: 1,
      changedAt: beforeMeeting,
      call: { startsAt: '2026-12-14T17:00:00.000Z' },
      moves: [{ previousStartsAt: meetingStarts, reason: 'Salen är upptagen.' }],
      reminder: { at: '2026-12-14T17:00:00.000Z' },
    },
  ]);
  expect(change.owed).toHaveLength(2);
});

test('another room leaves the reminder as it is', () => {
  const sent = { state: 'sent' as const, at: at('2026-12-09T08:00:00.000Z') };
  const meeting = aCalledMeeting({ reminder: sent });
  const where = { place: 'Biblioteket', digitalLink: '' };
  const change = changeOf(decideMoveMeeting(meeting, move({ time: sameTime, where }), around));
  expect(written(change, 'meeting')).toMatchObject([{ reminder: sent }]);
});

test.each([
  ['without a reason', move({ reason: '  ' }), 'reasonMissing'],
  ['to where it is', move({ time: sameTime }), 'meetingUnchanged'],
  ['to nowhere', move({ where: { place: '', digitalLink: '' } }), 'meetingIncomplete'],
  ['into the past', move({ time: { ...sameTime, on: day('2026-11-01') } }), 'meetingInPast'],
  ['to an end before its start', move({ time: { ...sameTime, to: '17:00' } }), 'meetingEndsBeforeStart'],
])('a meeting is not moved %s', (_, order, code) => {
  expect(refusalOf(decideMoveMeeting(aCalledMeeting(), order, around)).code).toBe(code);
});

test('a meeting that has begun cannot be moved', () => {
  const late = { ...around, now: meetingStarts };
  expect(refusalOf(decideMoveMeeting(aCalledMeeting(), move(), late)).code).toBe('meetingHasStarted');
});

test.each([aPlannedMeeting(), aClosedMeeting()])(
  'what is $status is neither moved nor cancelled',
  (meeting) => {
    const refusal = { code: 'meetingNotCalled', status: meeting.status };
    expect(refusalOf(decideMoveMeeting(meeting, move(), around))).toEqual(refusal);
    expect(refusalOf(decideCancelMeeting(meeting, { reason: 'Nej.' }, around))).toEqual(refusal);
  },
);

test('a cancelled meeting says why, and everyone registered hears of it', () => {
  const change = changeOf(decideCancelMeeting(aCalledMeeting(), { reason: ' Snöoväder. ' }, around));
  expect(written(change, 'meeting')).toMatchObject([
    { status: 'cancelled', sequence: 1, reason: 'Snöoväder.', cancelledAt: beforeMeeting },
  ]);
  expect(change.owed).toHaveLength(2);
});

test('a meeting is not cancelled without a reason', () => {
  expect(refusalOf(decideCancelMeeting(aCalledMeeting(), { reason: ' ' }, around)).code).toBe(
    'reasonMissing',
  );
});

test('a meeting that did not come off is cancelled after its hour, one with notes is not', () => {
  const late = { ...around, now: duringMeeting };
  expect(decideCancelMeeting(aCalledMeeting(), { reason: 'Brandlarm.' }, late).ok).toBe(true);
  const noted = aCalledMeeting({ record: aRecord() });
  expect(refusalOf(decideCancelMeeting(noted, { reason: 'Brandlarm.' }, late)).code).toBe('meetingHasRecord');
});
