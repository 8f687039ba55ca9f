import { expect, test } from 'vitest';
import type { Party } from '../address-book/party.ts';
import { DateOnly, type Instant } from '../kernel/instant.ts';
import {
  aCalledMeeting,
  aClosedMeeting,
  aPlannedMeeting,
  aRegistration,
  beforeMeeting,
  meetingFacts,
  meetingStarts,
} from '../test-support/a-meeting.ts';
import { at, changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { decideCancelMeeting } from './change-meeting.ts';
import type { MeetingFacts } from './forankring-meeting.ts';
import type { MeetingTime } from './meeting-order.ts';
import { meetingReminder } from './meeting-time.ts';
import { decideScheduleMeeting } from './schedule-meeting.ts';

function aParty(number: number): Party {
  return {
    id: idOf('pty', number),
    tenantId: idOf('mun', 1),
    version: 1,
    kind: 'organisation',
    name: `Föreningen ${number}`,
    nameKey: `föreningen ${number}`,
    email: `forening${number}@almvik.example`,
  };
}

const audience = { parties: [aParty(1), aParty(2)], registrations: [] };
const reminder = {
  from: 'stage.due',
  offset: '-P1D',
  roll: 'none',
  at: '09:00',
} as const;
const around = {
  now: beforeMeeting,
  text: { id: idOf('txt', 2), number: 2, hash: 'a'.repeat(64) },
  audience,
  reminderFor: (startsAt: Instant) => meetingReminder(reminder, startsAt, beforeMeeting),
};
const order = (time: Partial<MeetingTime> = {}, facts: Partial<MeetingFacts> = {}) => ({
  name: 'scheduleMeeting' as const,
  time: { on: day('2026-12-10'), from: '18:00', to: '20:00', ...time },
  facts: { ...meetingFacts, ...facts },
  textVersionId: idOf('txt', 2),
});

test('everyone is called once, and the text put forward is pinned by its hash', () => {
  const change = changeOf(decideScheduleMeeting(aPlannedMeeting(), order(), around));
  expect(written(change, 'meeting')).toMatchObject([
    {
      status: 'called',
      version: 2,
      occasion: 1,
      sequence: 0,
      call: { startsAt: meetingStarts, textHash: 'a'.repeat(64), textNumber: 2 },
      reminder: { state: 'ahead', at: '2026-12-09T08:00:00.000Z' },
    },
  ]);
  expect(change.owed.map(({ dedupeKey }) => dedupeKey)).toEqual([
    `meetingCalled:${idOf('mtg', 1)}:1:${idOf('pty', 1)}`,
    `meetingCalled:${idOf('mtg', 1)}:1:${idOf('pty', 2)}`,
  ]);
});

test('who had registered for a cancelled meeting hears of the new one, once to each address', () => {
  const cancelled = changeOf(
    decideCancelMeeting(aCalledMeeting(), { reason: 'Snöoväder.' }, { now: beforeMeeting, audience }),
  );
  const [meeting] = cancelled.writes.flatMap((write) =>
    'put' in write && write.put === 'meeting' ? [write.value] : [],
  );
  if (meeting === undefined) throw new Error('It is written.');
  const registrations = [aRegistration(1), aRegistration(2, { email: 'forening1@almvik.example' })];
  const change = changeOf(
    decideScheduleMeeting(meeting, order(), { ...around, audience: { ...audience, registrations } }),
  );
  expect(change.owed.map(({ task }) => (task.kind === 'letter' ? task.to : null))).toEqual([
    { kind: 'party', partyId: idOf('pty', 1) },
    { kind: 'party', partyId: idOf('pty', 2) },
    { kind: 'registration', registrationId: idOf('reg', 1) },
  ]);
  expect(written(change, 'meeting')).toMatchObject([{ status: 'called', occasion: 2, sequence: 2 }]);
});

test('nobody is reminded of a meeting that is called too late for it', () => {
  const soon = order({ on: day('2026-11-20'), from: '08:00', to: '09:00' });
  const change = changeOf(decideScheduleMeeting(aPlannedMeeting(), soon, around));
  expect(written(change, 'meeting')).toMatchObject([{ reminder: { state: 'none' } }]);
});

test.each([
  ['a time that has passed', order({ on: day('2026-11-18') }), 'meetingInPast'],
  ['a time today that has passed', order({ on: day('2026-11-19'), from: '08:00' }), 'meetingInPast'],
  ['an end before the start', order({ to: '17:59' }), 'meetingEndsBeforeStart'],
  ['an end at the start', order({ to: '18:00' }), 'meetingEndsBeforeStart'],
  ['a year that must be mistyped', order({ on: DateOnly.parse('2062-12-10') }), 'dateTooFarAhead'],
])('%s is refused', (_, wished, code) => {
  expect(refusalOf(decideScheduleMeeting(aPlannedMeeting(), wished, around)).code).toBe(code);
});

test.each([
  ['where', { place: '', digitalLink: '' }],
  ['agenda', { agenda: [] }],
  ['contactName', { contact: { ...meetingFacts.contact, name: '' } }],
  ['contactEmail', { contact: { ...meetingFacts.contact, email: 'vera' } }],
])('a call that does not say %s is refused', (part, facts) => {
  const refusal = refusalOf(decideScheduleMeeting(aPlannedMeeting(), order({}, facts), around));
  expect(refusal).toEqual({ code: 'meetingIncomplete', missing: [part] });
});

test('a meeting may be digital only', () => {
  const digital = order({}, { place: '', digitalLink: 'https://mote.almvik.example' });
  expect(decideScheduleMeeting(aPlannedMeeting(), digital, around).ok).toBe(true);
});

test.each([aCalledMeeting(), aClosedMeeting()])(
  'nobody is called twice to one meeting: $status',
  (meeting) => {
    expect(refusalOf(decideScheduleMeeting(meeting, order(), around))).toEqual({
      code: 'meetingAlreadyCalled',
      status: meeting.status,
    });
  },
);

test('the clock goes back an hour in October: the meeting keeps its time on the wall', () => {
  const now = at('2026-10-01T08:00:00.000Z');
  const summer = decideScheduleMeeting(aPlannedMeeting(), order({ on: day('2026-10-24') }), {
    ...around,
    now,
  });
  const winter = decideScheduleMeeting(aPlannedMeeting(), order({ on: day('2026-10-26') }), {
    ...around,
    now,
  });
  expect(written(changeOf(summer), 'meeting')).toMatchObject([
    { call: { startsAt: '2026-10-24T16:00:00.000Z' } },
  ]);
  expect(written(changeOf(winter), 'meeting')).toMatchObject([
    { call: { startsAt: '2026-10-26T17:00:00.000Z' } },
  ]);
});
