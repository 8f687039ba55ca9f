import { ReportTiming, type Reporter } from '@overens/domain/follow-up/commitment-report';
import { decideHandInReports, type HandedIn } from '@overens/domain/follow-up/hand-in-reports';
import type { CommitmentId } from '@overens/domain/kernel/id';
import { Instant } from '@overens/domain/kernel/instant';
import { ok, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { unsettled } from '../process/unsettled.ts';
import { commitOnFollowUp, type FollowUpCommand } from './commit-on-follow-up.ts';

export const HandedInView = z.strictObject({ at: Instant, timing: ReportTiming, commitments: z.int() });

/** Hands in what a party has written, as it read it; the follow-up no longer waits for it. */
export async function handInReports(
  deps: Deps,
  command: FollowUpCommand & {
    readonly by: Reporter;
    readonly versions: Readonly<Partial<Record<CommitmentId, number>>>;
  },
): Promise<Result<HandedIn, Refusal>> {
  const { by, versions, commandId } = command;
  return await commitOnFollowUp(
    deps,
    { ...command, name: 'followUp.handIn', content: { by, versions }, outcome: HandedInView },
    async ({ reads, followUp, agreement, at: now }) => {
      const reports = await reads.ofAgreement('commitmentReport', agreement.id);
      const decided = decideHandInReports(
        followUp,
        reports.filter((report) => report.followUpId === followUp.id),
        {
          by,
          commitments: await reads.ofAgreement('commitment', agreement.id),
          joinings: await reads.ofAgreement('joining', agreement.id),
          versions,
          now,
          hashOf: sha256Of,
        },
      );
      if (!decided.ok) return decided;
      const owed = [{ dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } } as const];
      return ok(await unsettled(reads, stageWorkflowId(followUp.stage), { ...decided.value, owed }));
    },
  );
}
