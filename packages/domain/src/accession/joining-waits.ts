import type { InForce } from '../agreement/in-force.ts';
import { closingInstant, dateOf } from '../calendar/stockholm-calendar.ts';
import { addWorkingDays } from '../calendar/swedish-holidays.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Wait } from '../process/wait.ts';
import type { Joining, JoiningState } from './joining.ts';

/**
 * What waits about joinings, which run in no stage: applications for the officer, and questions for those who were
 * asked; each by its oldest, and overdue until it is dealt with. Nothing while there is nothing in force to join.
 */
export function joiningWaits(joinings: readonly Joining[], inForce: InForce | null): Wait[] {
  if (inForce === null || inForce.lapsedOn !== null) return [];
  const toHandle = oldest(joinings, 'applied');
  const toAnswer = oldest(joinings, 'asked');
  return [
    ...(toHandle === null ? [] : [waitFrom(toHandle, 'joiningsToHandle', 'processOwner')]),
    ...(toAnswer === null ? [] : [waitFrom(toAnswer, 'joiningsToAnswer', 'parties')]),
  ];
}

/** Whether somebody has to do something about the joining before it stands. */
export function isAwaiting({ progress: { state } }: Pick<Joining, 'progress'>): boolean {
  return state === 'applied' || state === 'asked';
}

function oldest(joinings: readonly Joining[], state: JoiningState): Instant | null {
  const since = joinings
    .filter(({ progress }) => progress.state === state)
    .map(({ progress }) => progress.at);
  return since.toSorted()[0] ?? null;
}

function waitFrom(since: Instant, what: string, awaited: Wait['awaited']): Wait {
  return { what, until: closingInstant(addWorkingDays(dateOf(since), WORKING_DAYS_TO_ACT)), awaited };
}

/** Two weeks' work: no template says anything of it, and without a day nothing would ever be overdue. */
const WORKING_DAYS_TO_ACT = 10;
