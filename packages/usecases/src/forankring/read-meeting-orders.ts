import type { ForankringMeeting } from '@overens/domain/forankring/forankring-meeting';
import { MeetingOrder } from '@overens/domain/forankring/meeting-order';
import type { PersonId } from '@overens/domain/kernel/id';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Deps } from '../deps.ts';
import type { GivenOrder } from '../ports/orders.ts';
import { StoredStageOrder } from '../process/stored-stage-order.ts';
import type { MeetingOrderView } from './forankring-views.ts';

/**
 * The orders to a meeting that its page must speak of: the last of each kind, while it is being carried out and when
 * it was refused after the one who gave it had been told that it was saved.
 */
export async function readMeetingOrders(
  deps: Deps,
  { tenantId, stage }: ForankringMeeting,
): Promise<MeetingOrderView[]> {
  const given = await deps.orders.ofAgreement(tenantId, stage.agreementId);
  const last = new Map<string, Told>();
  for (const one of given) {
    const stored = StoredStageOrder.safeParse(one.payload);
    if (!stored.success || !isSameVisit(stored.data.stage, stage)) continue;
    const { name } = MeetingOrder.parse(stored.data.order);
    last.set(name, { ...one, name });
  }
  const told = [...last.values()].filter(
    ({ outcome, isTold }) => outcome === null || (!outcome.ok && !isTold),
  );
  const people = told.flatMap(({ actor }): PersonId[] => (actor.kind === 'person' ? [actor.personId] : []));
  const names = people.length === 0 ? null : await deps.tenants.personNames(tenantId, people);
  return told.map(({ commandId, name, outcome, actor }) => ({
    id: commandId,
    name,
    by: (actor.kind === 'person' ? names?.get(actor.personId) : undefined) ?? 'En medarbetare',
    refusal: outcome === null || outcome.ok ? null : outcome.refusal,
  }));
}

interface Told extends GivenOrder {
  readonly name: MeetingOrder['name'];
}
