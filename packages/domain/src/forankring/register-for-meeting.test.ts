import { expect, test } from 'vitest';
import {
  aCalledMeeting,
  aClosedMeeting,
  aPlannedMeeting,
  aRegistration,
  beforeMeeting,
  duringMeeting,
  meetingStarts,
  registrationFacts,
} from '../test-support/a-meeting.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { theWritten } from '../test-support/the-written.ts';
import { decideRegister, decideWithdraw, type RegisterAround } from './register-for-meeting.ts';

const around: RegisterAround = {
  now: beforeMeeting,
  agreementId: idOf('agr', 1),
  endorsedBy: 'openMeeting',
  registrations: [],
  newId: idOf('reg', 9),
  tokenHash: 'd'.repeat(64),
};
const known = aRegistration(1, { email: registrationFacts.email });

test('who registers gets a receipt', () => {
  const change = changeOf(decideRegister(aCalledMeeting(), registrationFacts, around));
  expect(change.outcome).toBe('registered');
  expect(written(change, 'registration')).toMatchObject([
    { id: idOf('reg', 9), version: 1, people: 3, tokenHash: 'd'.repeat(64) },
  ]);
  expect(change.owed).toMatchObject([
    { task: { letter: 'meetingRegistered', to: { registrationId: idOf('reg', 9) } } },
  ]);
});

test('the log says that somebody registered, not who', () => {
  const change = changeOf(decideRegister(aCalledMeeting(), registrationFacts, around));
  expect(JSON.stringify(change.facts)).not.toMatch(/Elsa|rodd/);
});

test('the same address again changes what was said, under the same link, and gets a new receipt', () => {
  const again = { ...registrationFacts, people: 5 };
  const change = changeOf(decideRegister(aCalledMeeting(), again, { ...around, registrations: [known] }));
  expect(change.outcome).toBe('changed');
  expect(written(change, 'registration')).toEqual([{ ...known, ...again, version: 2 }]);
  expect(change.owed).toHaveLength(1);
});

test('one who phones is registered as others are, gets no letter without an address, and changes it by the same number', () => {
  const phoned = { ...registrationFacts, email: null, phone: '0700 11 22 33' };
  const change = changeOf(decideRegister(aCalledMeeting(), phoned, around));
  const first = theWritten(change, 'registration');
  expect(first).toMatchObject({ people: 3, email: null, phone: '0700 11 22 33' });
  expect(change.facts).toMatchObject([{ type: 'forankring.registeredByPhone' }]);
  expect(change.owed).toEqual([]);
  const again = changeOf(
    decideRegister(aCalledMeeting(), { ...phoned, people: 1 }, { ...around, registrations: [first] }),
  );
  expect(again.outcome).toBe('changed');
  expect(written(again, 'registration')).toMatchObject([{ id: first.id, people: 1 }]);
});

test('one who phoned and has an address gets the receipt there, and may use the form afterwards', () => {
  const phoned = { ...registrationFacts, phone: '0700 11 22 33' };
  const change = changeOf(decideRegister(aCalledMeeting(), phoned, around));
  expect(change.owed).toHaveLength(1);
  const registrations = [theWritten(change, 'registration')];
  const online = changeOf(decideRegister(aCalledMeeting(), registrationFacts, { ...around, registrations }));
  expect(online.outcome).toBe('changed');
  expect(written(online, 'registration')[0]).not.toHaveProperty('phone');
});

test('a registration for a meeting that was cancelled is not one for the next', () => {
  const meeting = aCalledMeeting({ occasion: 2 });
  const change = changeOf(decideRegister(meeting, registrationFacts, { ...around, registrations: [known] }));
  expect(change.outcome).toBe('registered');
});

test('nobody registers once the meeting has begun', () => {
  const late = { ...around, now: meetingStarts };
  expect(refusalOf(decideRegister(aCalledMeeting(), registrationFacts, late)).code).toBe(
    'registrationClosed',
  );
});

test('nobody registers where the joint body endorses', () => {
  const joint: RegisterAround = { ...around, endorsedBy: 'jointBody' };
  expect(refusalOf(decideRegister(aCalledMeeting(), registrationFacts, joint)).code).toBe(
    'registrationNotOffered',
  );
});

test.each([aPlannedMeeting(), aClosedMeeting()])('nobody registers for what is $status', (meeting) => {
  expect(refusalOf(decideRegister(meeting, registrationFacts, around)).code).toBe('meetingNotCalled');
});

test('of who withdraws, nothing is kept', () => {
  const change = changeOf(decideWithdraw(aCalledMeeting(), known, beforeMeeting));
  const [kept] = written(change, 'registration');
  expect(kept).toMatchObject({ status: 'withdrawn', version: 2, withdrawnAt: beforeMeeting });
  expect(JSON.stringify(kept)).not.toMatch(/Elsa|rodd|nötter/);
});

test('withdrawing twice does nothing the second time, and not once the meeting has begun', () => {
  const { id, tenantId, agreementId, meetingId, occasion, tokenHash } = known;
  const withdrawn = {
    id,
    tenantId,
    agreementId,
    meetingId,
    occasion,
    tokenHash,
    version: 2,
    status: 'withdrawn' as const,
    withdrawnAt: beforeMeeting,
  };
  expect(changeOf(decideWithdraw(aCalledMeeting(), withdrawn, beforeMeeting)).writes).toEqual([]);
  expect(refusalOf(decideWithdraw(aCalledMeeting(), known, duringMeeting)).code).toBe('registrationClosed');
});
