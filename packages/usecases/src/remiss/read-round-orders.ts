import type { PersonId } from '@overens/domain/kernel/id';
import { ordersToTell } from '@overens/domain/remiss/orders-to-tell';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { Deps } from '../deps.ts';
import { StoredRoundOrder } from './stored-round-order.ts';
import type { OrderView } from './remiss-views.ts';

/** The orders to a round that are under way, and those that were refused when nobody waited for the answer. */
export async function readRoundOrders(
  deps: Deps,
  { id, tenantId, stage }: RemissRound,
): Promise<OrderView[]> {
  const given = await deps.orders.ofAgreement(tenantId, stage.agreementId);
  const ofRound = given.flatMap(({ payload, ...order }) => {
    // Other stages of the agreement store orders of another shape.
    const stored = StoredRoundOrder.safeParse(payload);
    return stored.success && stored.data.roundId === id ? [{ ...order, order: stored.data.order }] : [];
  });
  const told = ordersToTell(ofRound);
  const people = told.flatMap(({ actor }): PersonId[] => (actor.kind === 'person' ? [actor.personId] : []));
  const names = people.length === 0 ? null : await deps.tenants.personNames(tenantId, people);
  return told.map(({ commandId, order, outcome, actor }) => ({
    id: commandId,
    order,
    by: (actor.kind === 'person' ? names?.get(actor.personId) : undefined) ?? 'En medarbetare',
    refusal: outcome === null || outcome.ok ? null : outcome.refusal,
  }));
}
