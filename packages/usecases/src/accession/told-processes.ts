import type { Joining } from '@overens/domain/accession/joining';
import { isAwaiting } from '@overens/domain/accession/joining-waits';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId, JoiningId } from '@overens/domain/kernel/id';
import { runningStages } from '@overens/domain/process/stage-run';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Change } from '@overens/domain/registry/change';
import type { TransactionReads } from '../ports/commits.ts';
import { unsettled } from '../process/unsettled.ts';

/**
 * A change of a joining, told to those who wait for it: the agreement's life, which lists what is to be handled, and
 * the period in which this one was asked to confirm, for which it may have been the last.
 */
export async function toldProcesses<T extends Json>(
  reads: TransactionReads,
  {
    agreement,
    commandId,
    before,
  }: { readonly agreement: Agreement; readonly commandId: CommandId; readonly before: Joining | null },
  change: Change<T>,
): Promise<Change<T>> {
  const after = change.writes.flatMap((write) =>
    'put' in write && write.put === 'joining' ? [write.value] : [],
  );
  if (after.length === 0) return change;
  const isListed = hasLife(agreement) && [...after, ...(before === null ? [] : [before])].some(isAwaiting);
  const periodId = before === null ? null : await periodAsking(reads, agreement, before.id);
  const waiting = [...(isListed ? [agreement.id] : []), ...(periodId === null ? [] : [periodId])];
  if (waiting.length === 0) return change;
  const wake = { dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } } as const;
  let told: Change<T> = { ...change, owed: [...change.owed, wake] };
  for (const workflowId of waiting) told = await unsettled(reads, workflowId, told);
  return told;
}

/** What has lapsed lists no applications, and its life may be over: nobody would hear. */
function hasLife({ inForce }: Agreement): boolean {
  return inForce !== null && inForce.lapsedOn === null;
}

async function periodAsking(
  reads: TransactionReads,
  agreement: Agreement,
  joiningId: JoiningId,
): Promise<string | null> {
  const run = runningStages(agreement.stages).find(({ stage }) => stage.kind === 'accession');
  if (run === undefined) return null;
  const period = await reads.ofStage('accessionPeriod', run.stage);
  return period?.status === 'open' && period.asked.includes(joiningId) ? stageWorkflowId(run.stage) : null;
}
