import { decideDeleteRehearsal } from '@overens/domain/agreement/delete-rehearsal';
import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';

/**
 * Deletes a rehearsal: ends its process and removes everything that belongs to it. Deleting it again is the same
 * deletion. Refuses a real agreement and what is not there.
 */
export async function deleteRehearsal(
  deps: Deps,
  order: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly actor: EventActor },
): Promise<Result<null, Refusal>> {
  const { tenantId, agreementId, actor } = order;
  const commandId = removalId(agreementId);
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) {
    const isDone = await deps.removals.isDone(tenantId, commandId);
    return isDone ? ok(null) : refuse({ code: 'notFound', what: 'agreement' });
  }
  const decided = decideDeleteRehearsal(agreement);
  if (!decided.ok) return decided;
  // The process first: while the engine is out of reach nothing is removed, and the rehearsal can be deleted later.
  await deps.processes.end(agreementId);
  await deps.removals.rehearsal({ tenantId, agreementId, commandId, actor, at: deps.clock.now() });
  return ok(null);
}

/** Whether this was a rehearsal that has been deleted: what comes late for it has nothing to do any more. */
export async function isDeletedRehearsal(
  deps: Deps,
  { tenantId, agreementId }: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
): Promise<boolean> {
  return await deps.removals.isDone(tenantId, removalId(agreementId));
}

function removalId(agreementId: AgreementId): CommandId {
  return idFromName('cmd', `rehearsal.delete ${agreementId}`);
}
