import { stepOf } from '@overens/domain/adoption/adoption-case';
import type { RecordDecision } from '@overens/domain/adoption/body-decision';
import { alreadyRecorded } from '@overens/domain/adoption/record-decision';
import type { TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { giveStageOrder } from '../process/give-stage-order.ts';
import type { AdoptionCommand } from './commit-on-adoption.ts';
import { loadAdoption } from './load-adoption.ts';

/**
 * Orders the process to record a body's decision. Refuses by the rules of `decideRecordDecision`; the second of two
 * who record the same decision is told who was first, also when the visit is over by then.
 */
export async function recordDecision(
  deps: Deps,
  command: AdoptionCommand & { readonly order: RecordDecision },
): Promise<Result<null, Refusal>> {
  const { tenantId, actor, commandId, order } = command;
  const loaded = await loadAdoption(deps, command);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const { adoption } = loaded;
  const step = stepOf(adoption, order.bodyKey);
  const taken = step === null ? null : alreadyRecorded(step);
  // A repeated order has an outcome of its own to be told again.
  if (taken !== null && (await deps.orders.get(commandId)) === null) {
    return refuse(await named(deps, tenantId, taken));
  }
  const { stage } = adoption;
  const given = await giveStageOrder(deps, {
    tenantId,
    actor,
    commandId,
    stage,
    update: 'recordDecision',
    order,
  });
  return given.ok ? given : refuse(await named(deps, tenantId, given.refusal));
}

/** Who was first, by name: looked up here, so that no process history holds it. */
async function named(deps: Deps, tenantId: TenantId, refusal: Refusal): Promise<Refusal> {
  if (refusal.code !== 'decisionAlreadyRecorded') return refusal;
  const names = await deps.tenants.personNames(tenantId, [refusal.by]);
  return { ...refusal, byName: names.get(refusal.by) ?? null };
}
