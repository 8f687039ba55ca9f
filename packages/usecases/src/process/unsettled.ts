import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Change } from '@overens/domain/registry/change';
import type { TransactionReads } from '../ports/commits.ts';

/**
 * A change that moves what a workflow waits for: a rehearsal's clock stands still until that workflow has looked
 * again, else a move would step to an event that is no longer ahead (decision 0011).
 * @param workflowId the stage's workflow, or the agreement's id for its lifecycle
 */
export async function unsettled<T extends Json>(
  reads: TransactionReads,
  workflowId: string,
  change: Change<T>,
): Promise<Change<T>> {
  const waits = await reads.get('stageWaits', workflowId);
  if (waits === null) return change;
  const value = { ...waits, version: waits.version + 1, lookedAt: null };
  return { ...change, writes: [...change.writes, { put: 'stageWaits', value }] };
}
