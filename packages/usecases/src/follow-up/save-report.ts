import { reporterKey, type ReportDraft, type Reporter } from '@overens/domain/follow-up/commitment-report';
import { decideSaveReport } from '@overens/domain/follow-up/save-report';
import type { CommitmentId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import { commitOnFollowUp, type FollowUpCommand } from './commit-on-follow-up.ts';

/** Saves what a party writes about one commitment; answers the version that the next save must build on. */
export async function saveReport(
  deps: Deps,
  command: FollowUpCommand & {
    readonly by: Reporter;
    readonly commitmentId: CommitmentId;
    readonly draft: ReportDraft;
    readonly version: number;
  },
): Promise<Result<{ version: number }, Refusal>> {
  const { followUpId, by, commitmentId, draft, version } = command;
  // One per party and commitment, whoever of the party is first to save.
  const id = idFromName('crp', `${followUpId} ${reporterKey(by)} ${commitmentId}`);
  return await commitOnFollowUp(
    deps,
    {
      ...command,
      name: 'followUp.saveReport',
      content: { by, commitmentId, draft, version },
      outcome: z.strictObject({ version: z.int() }),
    },
    async ({ reads, followUp, agreement, at: now }) => {
      const commitment = await reads.get('commitment', commitmentId);
      if (commitment?.agreementId !== agreement.id) return refuse({ code: 'commitmentNotTheirs' });
      const joinings = await reads.ofAgreement('joining', agreement.id);
      const report = await reads.get('commitmentReport', id);
      return decideSaveReport(followUp, report, { id, by, commitment, joinings, draft, version, now });
    },
  );
}
