import { addDays } from '../calendar/day-number.ts';
import { closingInstant, dateOf } from '../calendar/stockholm-calendar.ts';
import { addWorkingDays, nextWorkingDay } from '../calendar/swedish-holidays.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import type { Wait } from '../process/wait.ts';
import type { ForankringMeeting } from './forankring-meeting.ts';

/**
 * What a meeting waits for, earliest first: to be called, the reminder, its hour, to be closed.
 * @param plan the planned day of the cycle, if it has one, and the day the visit began
 */
export function meetingWaits(
  meeting: ForankringMeeting,
  plan: { readonly plannedOn: DateOnly | null; readonly begunOn: DateOnly },
  now: Instant,
): Wait[] {
  switch (meeting.status) {
    case 'planned':
      return [toBeCalled(plan.plannedOn, plan.begunOn)];
    case 'cancelled':
      return [toBeCalled(null, dateOf(meeting.cancelledAt))];
    case 'called': {
      const { startsAt, endsAt } = meeting.call;
      if (now >= startsAt) {
        const until = closingInstant(addWorkingDays(dateOf(endsAt), DAYS_TO_CLOSE));
        return [{ what: 'meetingToBeClosed', until, awaited: 'processOwner' }];
      }
      const { reminder } = meeting;
      const day: Wait = { what: 'meetingDay', until: startsAt, awaited: 'parties' };
      return reminder.state === 'ahead'
        ? [{ what: 'meetingReminder', until: reminder.at, awaited: 'clock' }, day]
        : [day];
    }
    case 'closed':
      return [];
  }
}

/** Two weeks before the planned day, so that people can come; when that has passed already, the next working day. */
function toBeCalled(plannedOn: DateOnly | null, since: DateOnly): Wait {
  const wished = plannedOn === null ? null : addDays(plannedOn, -DAYS_OF_NOTICE);
  const soonest = nextWorkingDay(addDays(since, 1));
  const on = wished !== null && wished > soonest ? wished : soonest;
  return { what: 'meetingToBeCalled', until: closingInstant(on), awaited: 'processOwner' };
}

/** Fewer days than this between the call and the meeting are few for an association. domain.md §8.11 CV-04. */
export const DAYS_OF_NOTICE = 14;
const DAYS_TO_CLOSE = 3;
