import { stepOf, type AdoptionCase } from '@overens/domain/adoption/adoption-case';
import { RecordDecision } from '@overens/domain/adoption/body-decision';
import type { PersonId } from '@overens/domain/kernel/id';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Deps } from '../deps.ts';
import type { GivenOrder } from '../ports/orders.ts';
import { StoredStageOrder } from '../process/stored-stage-order.ts';
import type { DecisionOrderView } from './adoption-views.ts';

/**
 * The decisions that have been ordered to be recorded and that the pages must speak of: the last of each body, while
 * it is being carried out and when it was refused after the one who gave it had been told that it was saved.
 */
export async function readDecisionOrders(deps: Deps, adoption: AdoptionCase): Promise<DecisionOrderView[]> {
  const { tenantId, stage } = adoption;
  const last = new Map<string, GivenOrder>();
  for (const given of await deps.orders.ofAgreement(tenantId, stage.agreementId)) {
    const stored = StoredStageOrder.safeParse(given.payload);
    if (!stored.success || !isSameVisit(stored.data.stage, stage)) continue;
    last.set(RecordDecision.parse(stored.data.order).bodyKey, given);
  }
  const told = [...last].filter(([, { outcome, isTold }]) => outcome === null || (!outcome.ok && !isTold));
  const people = told.flatMap(([, { actor }]): PersonId[] =>
    actor.kind === 'person' ? [actor.personId] : [],
  );
  const names = people.length === 0 ? null : await deps.tenants.personNames(tenantId, people);
  return told.map(([bodyKey, { commandId, outcome, actor }]) => ({
    id: commandId,
    bodyName: stepOf(adoption, bodyKey)?.name ?? bodyKey,
    by: (actor.kind === 'person' ? names?.get(actor.personId) : undefined) ?? 'En medarbetare',
    refusal: outcome === null || outcome.ok ? null : outcome.refusal,
  }));
}
