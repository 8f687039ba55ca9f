import type { Instant } from '../kernel/instant.ts';
import { nothingToDo, type Change } from '../registry/change.ts';
import type { ForankringMeeting } from './forankring-meeting.ts';
import { lettersTo } from './meeting-letters.ts';
import { activeRegistrations, type MeetingRegistration } from './registration.ts';

/**
 * Reminds everyone who has registered, once for each time that the meeting is set to. A reminder that could not be
 * sent before the meeting began is left out: it would only be noise.
 */
export function decideRemindRegistered(
  meeting: ForankringMeeting,
  registrations: readonly MeetingRegistration[],
  now: Instant,
): Change<null> {
  if (meeting.status !== 'called') return nothingToDo(null);
  const { reminder, call, id, version } = meeting;
  if (reminder.state !== 'ahead' || reminder.at > now) return nothingToDo(null);
  if (now >= call.startsAt) {
    const value = { ...meeting, version: version + 1, reminder: { state: 'none' as const } };
    return { outcome: null, writes: [{ put: 'meeting', value }], facts: [], owed: [] };
  }
  const active = activeRegistrations(registrations, meeting);
  const value = { ...meeting, version: version + 1, reminder: { state: 'sent' as const, at: now } };
  return {
    outcome: null,
    writes: [{ put: 'meeting', value }],
    facts: [
      {
        type: 'forankring.reminded',
        data: { meetingId: id, registrationIds: active.map((one) => one.id) },
      },
    ],
    owed: active.flatMap((one) => lettersTo('meetingReminder', `${id}:${call.startsAt}`, one)),
  };
}
