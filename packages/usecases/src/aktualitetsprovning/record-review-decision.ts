import type { ReviewDecision } from '@overens/domain/aktualitetsprovning/relevance-review';
import type { CommandId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { giveStageOrder } from '../process/give-stage-order.ts';

/** Orders the process to record what the responsible body decided. Refuses as `decideReview` does. */
export async function recordReviewDecision(
  deps: Deps,
  given: {
    readonly tenantId: TenantId;
    readonly reviewId: ReviewId;
    readonly actor: EventActor;
    readonly commandId: CommandId;
    readonly decision: ReviewDecision;
  },
): Promise<Result<null, Refusal>> {
  const { tenantId, reviewId, actor, commandId, decision } = given;
  const review = await deps.stages.byId('review', tenantId, reviewId);
  if (review === null) return refuse({ code: 'notFound', what: 'stage' });
  const { stage } = review;
  // Only an order that was given before the decision stood can have an outcome to repeat.
  if (review.status === 'closed' && (await deps.orders.get(commandId)) === null) {
    return refuse({ code: 'reviewIsDecided', at: review.decided.at });
  }
  return await giveStageOrder(deps, {
    tenantId,
    actor,
    commandId,
    stage,
    update: 'decideReview',
    order: decision,
  });
}
