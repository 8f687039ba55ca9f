import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { ForankringMeeting, MeetingOnceCalled } from '@overens/domain/forankring/forankring-meeting';
import { clockOf } from '@overens/domain/forankring/meeting-time-wording';
import type { Instant } from '@overens/domain/kernel/instant';
import type { MeetingCallView, MeetingPhase } from './forankring-views.ts';

/** What everyone who is called knows of a meeting, without ids and hashes. */
export function callView({ call }: MeetingOnceCalled): MeetingCallView {
  const { textVersionId: _id, textHash: _hash, ...rest } = call;
  return { ...rest, on: dateOf(call.startsAt), from: inField(call.startsAt), to: inField(call.endsAt) };
}

/** Where a meeting stands for people. */
export function phaseOf(meeting: ForankringMeeting, now: Instant): MeetingPhase {
  if (meeting.status !== 'called') return meeting.status;
  return now < meeting.call.startsAt ? 'called' : 'started';
}

/** The time on the wall as a form's field has it, `18:00`. */
function inField(instant: Instant): string {
  return clockOf(instant).replace('.', ':');
}
