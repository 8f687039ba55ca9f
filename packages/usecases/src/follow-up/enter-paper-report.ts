import { reporterKey } from '@overens/domain/follow-up/commitment-report';
import { decideEnterPaperReport, type PaperEntry } from '@overens/domain/follow-up/enter-paper-report';
import type { HandedIn } from '@overens/domain/follow-up/hand-in-reports';
import type { PartyId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { ok, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { unsettled } from '../process/unsettled.ts';
import { commitOnFollowUp, type FollowUpCommand } from './commit-on-follow-up.ts';
import { HandedInView } from './hand-in-reports.ts';

/** The officer enters an organisation's report that came on paper; the follow-up no longer waits for it. */
export async function enterPaperReport(
  deps: Deps,
  command: Omit<FollowUpCommand, 'within'> & {
    readonly partyId: PartyId;
    readonly arrivedOn: DateOnly;
    readonly said: readonly PaperEntry[];
  },
): Promise<Result<HandedIn, Refusal>> {
  const { partyId, arrivedOn, said, commandId, followUpId } = command;
  const by = { kind: 'organisation', partyId } as const;
  const content = { partyId, arrivedOn, said };
  return await commitOnFollowUp(
    deps,
    { ...command, within: null, name: 'followUp.enterPaper', content, outcome: HandedInView },
    async ({ reads, followUp, agreement, at: now }) => {
      const reports = await reads.ofAgreement('commitmentReport', agreement.id);
      const decided = decideEnterPaperReport(
        followUp,
        reports.filter((report) => report.followUpId === followUp.id),
        {
          by,
          commitments: await reads.ofAgreement('commitment', agreement.id),
          joinings: await reads.ofAgreement('joining', agreement.id),
          said,
          arrivedOn,
          now,
          hashOf: sha256Of,
          // The same as when the party itself begins to write.
          idOf: (commitmentId) => idFromName('crp', `${followUpId} ${reporterKey(by)} ${commitmentId}`),
        },
      );
      if (!decided.ok) return decided;
      const owed = [{ dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } } as const];
      return ok(await unsettled(reads, stageWorkflowId(followUp.stage), { ...decided.value, owed }));
    },
  );
}
