import { expect, test } from 'vitest';
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
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { decideCloseMeeting, decideSaveRecord, meetingOutcome, peopleAt } from './hold-meeting.ts';
import type { MeetingEvidence, MeetingRecord } from './meeting-record.ts';

const save = { version: 2, record: aRecord() };
const close = { version: 2 };
const around = {
  now: duringMeeting,
  closedBy: null,
  registrations: [aRegistration(1), aRegistration(2, { needs: [], needsNote: '' })],
  hashOf: ({ endorsement }: MeetingEvidence) => endorsement.position.padEnd(64, '0'),
};
const held = (record: MeetingRecord | null) => aCalledMeeting({ record });

test('what is noted is kept as a draft, on the version that was read', () => {
  const change = changeOf(decideSaveRecord(aCalledMeeting(), save, duringMeeting));
  expect(change.outcome).toEqual({ version: 3 });
  expect(written(change, 'meeting')).toMatchObject([{ status: 'called', record: aRecord() }]);
});

test('nothing is noted before the meeting begins; at its very start it is', () => {
  expect(refusalOf(decideSaveRecord(aCalledMeeting(), save, beforeMeeting)).code).toBe('meetingNotStarted');
  expect(decideSaveRecord(aCalledMeeting(), save, meetingStarts).ok).toBe(true);
});

test('nobody overwrites what somebody else has noted', () => {
  const stale = { ...save, version: 1 };
  expect(refusalOf(decideSaveRecord(aCalledMeeting(), stale, duringMeeting))).toEqual({
    code: 'staleVersion',
    expected: 1,
    actual: 2,
  });
});

test.each([aPlannedMeeting(), aClosedMeeting()])(
  'nothing is noted at or closed of what is $status',
  (meeting) => {
    const refusal = { code: 'meetingNotCalled', status: meeting.status };
    expect(refusalOf(decideSaveRecord(meeting, save, duringMeeting))).toEqual(refusal);
    expect(refusalOf(decideCloseMeeting(meeting, close, around))).toEqual(refusal);
  },
);

test('closing freezes what was noted with the text’s hash and one of its own', () => {
  const change = changeOf(decideCloseMeeting(held(aRecord()), close, around));
  expect(written(change, 'meeting')).toMatchObject([
    {
      status: 'closed',
      evidence: {
        ...aRecord(),
        textHash: 'a'.repeat(64),
        startsAt: meetingStarts,
        closedAt: duringMeeting,
      },
      evidenceHash: 'endorsed'.padEnd(64, '0'),
    },
  ]);
  expect(change.facts).toMatchObject([
    { type: 'forankring.closed', data: { position: 'endorsed', organisations: 1, people: 5 } },
  ]);
});

test('what people needed is removed when the meeting is closed, and only where something was said', () => {
  const change = changeOf(decideCloseMeeting(held(aRecord()), close, around));
  expect(written(change, 'registration')).toEqual([
    { ...aRegistration(1), version: 2, needs: [], needsNote: '' },
  ]);
});

test('a meeting is not closed before it has begun', () => {
  const early = { ...around, now: beforeMeeting };
  expect(refusalOf(decideCloseMeeting(held(aRecord()), close, early)).code).toBe('meetingNotStarted');
});

test('a meeting is not closed on notes that nobody has read', () => {
  expect(refusalOf(decideCloseMeeting(held(aRecord()), { version: 1 }, around)).code).toBe('staleVersion');
});

test.each([null, aRecord({ endorsement: null })])('a meeting is not closed without a position', (record) => {
  expect(refusalOf(decideCloseMeeting(held(record), close, around)).code).toBe('endorsementMissing');
});

test.each(['endorsedWithRemarks', 'notEndorsed'] as const)('%s needs words', (position) => {
  const record = aRecord({ endorsement: { position, statement: '' } });
  expect(refusalOf(decideCloseMeeting(held(record), close, around)).code).toBe('statementMissing');
  const said = aRecord({ endorsement: { position, statement: 'Åtagandena är för vaga.' } });
  expect(decideCloseMeeting(held(said), close, around).ok).toBe(true);
});

test.each([
  ['endorsed', { kind: 'done' }],
  ['endorsedWithRemarks', { kind: 'done' }],
  ['notEndorsed', { kind: 'returned', to: 'bearbetning', bodyKey: null }],
] as const)('%s leads to %o', (position, outcome) => {
  const record = aRecord({ endorsement: { position, statement: 'Ord.' } });
  expect(meetingOutcome(aClosedMeeting(record), 'bearbetning')).toEqual(outcome);
});

test('a meeting that is not closed has no outcome', () => {
  expect(meetingOutcome(aCalledMeeting(), 'bearbetning')).toBeNull();
});

test('those who came for themselves are counted with the others', () => {
  expect(peopleAt(aRecord())).toBe(5);
});
