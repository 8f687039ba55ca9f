import type { CommandId, DraftingId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { giveStageOrder } from '../process/give-stage-order.ts';

/**
 * Orders the drafting to be finished with the words that the officer saw. Refuses with the rules of `decideFinish`,
 * `orderNotNow` when the stage is over, or `stillProcessing`.
 */
export async function finishDrafting(
  deps: Deps,
  given: {
    readonly tenantId: TenantId;
    readonly draftingId: DraftingId;
    readonly commandId: CommandId;
    readonly personId: PersonId;
    readonly version: number;
  },
): Promise<Result<null, Refusal>> {
  const { tenantId, draftingId, commandId, personId, version } = given;
  const work = await deps.stages.byId('draftingWork', tenantId, draftingId);
  if (work === null) return refuse({ code: 'notFound', what: 'stage' });
  return await giveStageOrder(deps, {
    tenantId,
    actor: { kind: 'person', personId },
    commandId,
    stage: work.stage,
    update: 'finishDrafting',
    order: { name: 'finishDrafting', version },
  });
}
