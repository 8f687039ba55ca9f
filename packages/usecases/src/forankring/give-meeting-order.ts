import type { MeetingOrder } from '@overens/domain/forankring/meeting-order';
import type { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { giveStageOrder } from '../process/give-stage-order.ts';

/**
 * Gives a meeting's process an order: call, move, cancel, close. Refuses with the meeting's own refusals,
 * `orderNotNow` when its phase forbids it, or `stillProcessing`.
 */
export async function giveMeetingOrder(
  deps: Deps,
  given: {
    readonly tenantId: TenantId;
    readonly meetingId: MeetingId;
    readonly commandId: CommandId;
    readonly actor: EventActor;
    readonly order: MeetingOrder;
  },
): Promise<Result<null, Refusal>> {
  const { tenantId, meetingId, commandId, actor, order } = given;
  const meeting = await deps.stages.byId('meeting', tenantId, meetingId);
  if (meeting === null) return refuse({ code: 'notFound', what: 'stage' });
  const { stage } = meeting;
  return await giveStageOrder(deps, { tenantId, actor, commandId, stage, update: order.name, order });
}
