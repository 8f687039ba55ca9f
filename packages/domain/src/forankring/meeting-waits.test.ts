import { expect, test } from 'vitest';
import {
  aCalledMeeting,
  aClosedMeeting,
  aPlannedMeeting,
  aRegistration,
  beforeMeeting,
  duringMeeting,
  meetingStarts,
} from '../test-support/a-meeting.ts';
import { at, day, written } from '../test-support/a-round.ts';
import { adviseMeetingDay } from './advise-meeting-day.ts';
import { meetingWaits } from './meeting-waits.ts';
import { decideRemindRegistered } from './remind-registered.ts';

const plan = { plannedOn: day('2027-01-20'), begunOn: day('2026-11-19') };
const reminderDue = at('2026-12-09T08:00:00.000Z');
const registrations = [aRegistration(1), aRegistration(2, { occasion: 7 })];

test('a meeting is to be called two weeks before the planned day', () => {
  expect(meetingWaits(aPlannedMeeting(), plan, beforeMeeting)).toEqual([
    { what: 'meetingToBeCalled', until: '2027-01-06T23:00:00.000Z', awaited: 'processOwner' },
  ]);
});

test('when that day has passed, or no day is planned, it is to be called the next working day', () => {
  const soon = { plannedOn: day('2026-11-27'), begunOn: day('2026-11-20') };
  const [wait] = meetingWaits(aPlannedMeeting(), soon, beforeMeeting);
  // From a Friday to the Monday after it.
  expect(wait?.until).toBe('2026-11-23T23:00:00.000Z');
  expect(meetingWaits(aPlannedMeeting(), { ...soon, plannedOn: null }, beforeMeeting)).toEqual([wait]);
});

test('a called meeting waits for its reminder and its hour, then to be closed', () => {
  expect(meetingWaits(aCalledMeeting(), plan, beforeMeeting).map(({ what }) => what)).toEqual([
    'meetingReminder',
    'meetingDay',
  ]);
  expect(meetingWaits(aCalledMeeting(), plan, meetingStarts)).toEqual([
    { what: 'meetingToBeClosed', until: '2026-12-15T23:00:00.000Z', awaited: 'processOwner' },
  ]);
  expect(meetingWaits(aClosedMeeting(), plan, duringMeeting)).toEqual([]);
});

test('those registered for this meeting are reminded once', () => {
  const change = decideRemindRegistered(aCalledMeeting(), registrations, reminderDue);
  expect(change.owed).toHaveLength(1);
  expect(written(change, 'meeting')).toMatchObject([{ reminder: { state: 'sent', at: reminderDue } }]);
  const sent = aCalledMeeting({ reminder: { state: 'sent', at: reminderDue } });
  expect(decideRemindRegistered(sent, registrations, duringMeeting).writes).toEqual([]);
});

test('nobody is reminded before the hour, of what is not called, or after the meeting has begun', () => {
  expect(decideRemindRegistered(aCalledMeeting(), registrations, beforeMeeting).writes).toEqual([]);
  expect(decideRemindRegistered(aClosedMeeting(), registrations, reminderDue).writes).toEqual([]);
  const late = decideRemindRegistered(aCalledMeeting(), registrations, duringMeeting);
  expect(late.owed).toEqual([]);
  expect(written(late, 'meeting')).toMatchObject([{ reminder: { state: 'none' } }]);
});

test('a holiday, a weekend and short notice speak against a day', () => {
  const today = day('2026-11-19');
  expect(adviseMeetingDay(day('2026-12-24'), today)).toMatchObject({
    holiday: 'julafton',
    shortNotice: null,
  });
  expect(adviseMeetingDay(day('2026-12-05'), today)).toMatchObject({ holiday: null, isWeekend: true });
  expect(adviseMeetingDay(day('2026-11-24'), today)).toMatchObject({ isWeekend: false, shortNotice: 5 });
});
