import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId } from '@overens/domain/kernel/id';
import { runningStages } from '@overens/domain/process/stage-run';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Change } from '@overens/domain/registry/change';
import type { TransactionReads } from '../ports/commits.ts';
import { unsettled } from './unsettled.ts';

/**
 * A change of what is in force, told to the agreement's life and to everything that runs in it. One whose life is over
 * waits for nothing: nobody would hear.
 * @param agreement as it was before the change
 */
export async function toldLife<T extends Json>(
  reads: TransactionReads,
  { agreement, commandId }: { readonly agreement: Agreement; readonly commandId: CommandId },
  change: Change<T>,
): Promise<Change<T>> {
  const running = runningStages(agreement.stages).map(({ stage }) => stageWorkflowId(stage));
  const isAlive = running.length > 0 || (agreement.inForce !== null && agreement.inForce.lapsedOn === null);
  if (!isAlive) return change;
  const wake = { dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } } as const;
  let told: Change<T> = { ...change, owed: [...change.owed, wake] };
  for (const workflowId of [agreement.id, ...running]) told = await unsettled(reads, workflowId, told);
  return told;
}
