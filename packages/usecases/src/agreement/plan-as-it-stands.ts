import type { Agreement, PlannedDate } from '@overens/domain/agreement/agreement';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';

/**
 * The cycle's plan with the days that its rounds really have: moved before the opening, opened on another day,
 * extended, closed early. The days chosen at the launch stay in the event log.
 * @param rounds the agreement's rounds, the oldest first: of a stage that was returned to, the latest counts
 */
export function planAsItStands(
  { plan, cycle }: Pick<Agreement, 'plan' | 'cycle'>,
  rounds: readonly RemissRound[],
): PlannedDate[] {
  const real = new Map(
    rounds
      .filter(({ stage }) => stage.cycle === cycle)
      .flatMap((round): [string, DateOnly][] => [
        [`${round.stage.stageKey}.start`, openingDay(round)],
        [`${round.stage.stageKey}.due`, lastDay(round)],
      ]),
  );
  return plan.map((planned) => ({ ...planned, on: real.get(planned.key) ?? planned.on }));
}

function openingDay(round: RemissRound): DateOnly {
  return dateOf(round.status === 'draft' ? round.opensAt : round.openedAt);
}

/** A round that was closed early could last be answered in time on the day it was closed. */
function lastDay(round: RemissRound): DateOnly {
  return round.status === 'closed' && round.closing.how === 'early'
    ? dateOf(round.closing.at)
    : round.lastDay;
}
