import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Deps } from '../deps.ts';
import { StoredStageOrder } from '../process/stored-stage-order.ts';
import type { DraftingView } from './drafting-views.ts';

/**
 * The last order to finish that the page must speak of: while it is being carried out, and when it was refused after
 * the one who gave it had been told that it was saved. What has been done shows by itself.
 */
export async function readFinishOrder(
  deps: Deps,
  { tenantId, stage, status }: DraftingWork,
): Promise<DraftingView['order']> {
  if (status === 'finished') return null;
  const given = await deps.orders.ofAgreement(tenantId, stage.agreementId);
  const last = given
    .filter(({ payload }) => {
      const stored = StoredStageOrder.safeParse(payload);
      return stored.success && isSameVisit(stored.data.stage, stage);
    })
    .at(-1);
  if (last === undefined) return null;
  const { outcome, isTold, actor } = last;
  if (outcome !== null && (outcome.ok || isTold)) return null;
  const names = actor.kind === 'person' ? await deps.tenants.personNames(tenantId, [actor.personId]) : null;
  const name = actor.kind === 'person' ? names?.get(actor.personId) : undefined;
  return { by: name ?? 'En medarbetare', refusal: outcome === null ? null : outcome.refusal };
}
