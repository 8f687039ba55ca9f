import type { Json } from '@overens/domain/kernel/canonical-json';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { Change } from '@overens/domain/registry/change';
import type { TransactionReads } from '../ports/commits.ts';

/**
 * A change that moves what the process waits for: a rehearsal's clock stands still until its process has looked
 * again, else a move would step to an event that is no longer ahead (decision 0011).
 */
export async function unsettled<T extends Json>(
  reads: TransactionReads,
  agreementId: AgreementId,
  change: Change<T>,
): Promise<Change<T>> {
  const agreement = await reads.get('agreement', agreementId);
  if (agreement?.mode.kind !== 'rehearsal') return change;
  const value = { ...agreement, version: agreement.version + 1, lookedAt: null };
  return { ...change, writes: [...change.writes, { put: 'agreement', value }] };
}
