import { openFollowUp } from '@overens/domain/follow-up/open-follow-up';
import type { PublishOrder } from '@overens/domain/follow-up/publish-report';
import type { CommandId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { giveStageOrder } from '../process/give-stage-order.ts';

/** Orders the process to publish the report. Refuses as `decidePublishReport` does. */
export async function publishReport(
  deps: Deps,
  given: {
    readonly tenantId: TenantId;
    readonly followUpId: FollowUpId;
    readonly actor: EventActor;
    readonly commandId: CommandId;
    readonly order: PublishOrder;
  },
): Promise<Result<null, Refusal>> {
  const { tenantId, followUpId, actor, commandId, order } = given;
  const followUp = await deps.stages.byId('followUp', tenantId, followUpId);
  if (followUp === null) return refuse({ code: 'notFound', what: 'stage' });
  const { stage } = followUp;
  // Only an order that was given before the report was out can have an outcome to repeat.
  const open = openFollowUp(followUp);
  if (!open.ok && (await deps.orders.get(commandId)) === null) return open;
  return await giveStageOrder(deps, { tenantId, actor, commandId, stage, update: 'publishReport', order });
}
