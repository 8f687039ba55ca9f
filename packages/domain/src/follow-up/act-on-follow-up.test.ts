import { expect, test } from 'vitest';
import { Instant } from '../kernel/instant.ts';
import {
  aFollowUp,
  aPublishedFollowUp,
  duringReporting,
  kommun,
  organisation,
} from '../test-support/a-follow-up.ts';
import { aJoining, over } from '../test-support/an-accession.ts';
import { theWritten } from '../test-support/the-written.ts';
import { idOf } from '../test-support/ids.ts';
import { decideActOnFollowUp } from './act-on-follow-up.ts';
import { decideCompileReport } from './compile-report.ts';
import { followUpActsAt, followUpWaits } from './follow-up-waits.ts';
import type { YearlyFollowUp } from './yearly-follow-up.ts';

const joinings = [aJoining(1), aJoining(2)];
const afterReminder = Instant.parse('2027-12-14T07:00:00.000Z');
const afterDue = Instant.parse('2028-01-25T23:00:00.000Z');
const act = (followUp: YearlyFollowUp, now: Instant, joined = joinings, isAnnulled = false) =>
  decideActOnFollowUp(followUp, { responsibleBody: idOf('pty', 9), joinings: joined, now, isAnnulled });
const keys = (change: ReturnType<typeof act>) => change.owed.map(({ dedupeKey }) => dedupeKey);

test('who has not reported is reminded, once, and the municipality with them', () => {
  const received = [{ by: organisation(1), at: duringReporting, timing: 'inTime' as const }];
  const change = act(aFollowUp({ received }), afterReminder);
  expect(keys(change)).toEqual([
    `reportReminder:${idOf('fup', 1)}:forsta:kommun`,
    `reportReminder:${idOf('fup', 1)}:forsta:${idOf('pty', 2)}`,
  ]);
  expect(act(theWritten(change, 'followUp'), afterReminder).writes).toEqual([]);
});

test('who has left the agreement is no longer awaited', () => {
  const left = [aJoining(1), aJoining(2, { progress: over('withdrawn') })];
  expect(keys(act(aFollowUp(), afterReminder, left))).toHaveLength(2);
});

test('a municipality that has undertaken nothing is not awaited', () => {
  expect(keys(act(aFollowUp({ asksKommun: false }), afterReminder))).toHaveLength(2);
});

test('nobody is reminded before the hour', () => {
  expect(act(aFollowUp(), duringReporting).writes).toEqual([]);
});

test('of several reminders that have come due meanwhile only the latest is sent', () => {
  const [first] = aFollowUp().reminders;
  if (first === undefined) throw new Error('One reminder is planned.');
  const second = { ...first, key: 'andra', at: Instant.parse('2027-12-20T07:00:00.000Z') };
  const change = act(aFollowUp({ reminders: [second, first] }), Instant.parse('2027-12-21T07:00:00.000Z'));
  expect(keys(change).every((key) => key.includes(':andra:'))).toBe(true);
  expect(theWritten(change, 'followUp').remindersDone.toSorted()).toEqual(['andra', 'forsta']);
});

test('a report that is not published on its day is told the responsible body, once', () => {
  const change = act(aFollowUp(), afterDue);
  expect(keys(change)).toEqual([`reportOverdue:${idOf('fup', 1)}`]);
  const told = theWritten(change, 'followUp');
  expect(followUpActsAt(told)).toBeNull();
  expect(act(told, afterDue).writes).toEqual([]);
});

test('the report is waited for until it is out, also when it is late', () => {
  const waits = (followUp: YearlyFollowUp, now: Instant) =>
    followUpWaits(followUp, joinings, now).map(({ what, awaited }) => `${what} ${awaited}`);
  expect(waits(aFollowUp(), duringReporting)).toEqual([
    'reportReminder clock',
    'reportsDue parties',
    'reportDue processOwner',
  ]);
  expect(waits(aFollowUp({ remindersDone: ['forsta'] }), afterDue)).toEqual(['reportDue processOwner']);
  expect(waits(aPublishedFollowUp(), afterDue)).toEqual([]);
  expect(act(aPublishedFollowUp(), afterDue).writes).toEqual([]);
});

test('when everybody has reported, nobody is waited for but the one who publishes', () => {
  const received = [kommun, organisation(1), organisation(2)].map((by) => ({
    by,
    at: duringReporting,
    timing: 'inTime' as const,
  }));
  const left = followUpWaits(aFollowUp({ received, remindersDone: ['forsta'] }), joinings, duringReporting);
  expect(left.map(({ what }) => what)).toEqual(['reportDue']);
});

test('with its version annulled it ends without a report, and nothing more is written in it', () => {
  const change = act(aFollowUp(), duringReporting, joinings, true);
  expect(change.facts).toMatchObject([{ type: 'followUp.ended' }]);
  expect(change.owed).toEqual([]);
  const ended = theWritten(change, 'followUp');
  expect(ended).toMatchObject({ status: 'ended', endedAt: duringReporting });
  expect(followUpActsAt(ended)).toBeNull();
  expect(followUpWaits(ended, joinings, duringReporting)).toEqual([]);
  expect(act(ended, afterDue, joinings, true).writes).toEqual([]);
  expect(decideCompileReport(ended, ended.compiled)).toMatchObject({ refusal: { code: 'followUpHasEnded' } });
});
