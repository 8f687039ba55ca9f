import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideSetDays, type PreparedRound } from '@overens/domain/remiss/prepare-round';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { unsettled } from '../process/unsettled.ts';
import { commitOnRound, type RoundCommand } from './commit-on-round.ts';
import { scheduleRound } from './schedule-round.ts';
import { stageOf } from './stage-of.ts';

/**
 * Gives a round being prepared other days; opening, closing and reminders follow by the template's rules, and
 * the waiting process is told. Refuses days that cannot stand, a round that is out or changed by somebody else.
 */
export async function setDays(
  deps: Deps,
  command: RoundCommand & {
    readonly version: number;
    readonly opensOn: DateOnly;
    readonly lastDay: DateOnly;
  },
): Promise<Result<PreparedRound, Refusal>> {
  const { version, opensOn, lastDay, commandId } = command;
  return await commitOnRound(
    deps,
    { ...command, name: 'remiss.setDays', content: { version, opensOn, lastDay }, outcome: Prepared },
    async ({ reads, round, agreement, at }) => {
      const stage = await stageOf(deps, agreement, round.stage.stageKey);
      if (stage === null) return refuse({ code: 'notFound', what: 'template' });
      const schedule = scheduleRound(stage, opensOn, lastDay);
      const decided = decideSetDays(round, { version, opensOn, lastDay, commandId }, schedule, dateOf(at));
      return decided.ok ? ok(await unsettled(reads, stageWorkflowId(round.stage), decided.value)) : decided;
    },
  );
}

const Prepared = z.strictObject({ version: z.int() });
