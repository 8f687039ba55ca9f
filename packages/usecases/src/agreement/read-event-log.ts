import type { AgreementId, PersonId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { AgreementEvent } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { EventLogView } from './agreement-views.ts';

/**
 * A page of an agreement's event log, with a check of the whole chain as it is stored now. Names are looked up,
 * never stored in the chain, so that they can be removed without breaking it (domain.md §9).
 */
export async function readEventLog(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly afterSeq: number },
): Promise<Result<EventLogView, Refusal>> {
  const { tenantId, agreementId, afterSeq } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const [events, chain] = await Promise.all([
    deps.agreements.events(tenantId, agreementId, { afterSeq, limit: EVENTS_PER_PAGE + 1 }),
    deps.chains.check(tenantId, agreementId),
  ]);
  const shown = events.slice(0, EVENTS_PER_PAGE);
  const names = await actorNames(deps, tenantId, shown);
  return ok({
    events: shown.map((event) => ({
      seq: event.seq,
      at: event.at,
      type: event.fact.type,
      actor: event.actor,
      actorName: names(event),
      hash: event.hash,
    })),
    nextAfterSeq: events.length > EVENTS_PER_PAGE ? (shown.at(-1)?.seq ?? null) : null,
    chain,
  });
}

async function actorNames(
  deps: Deps,
  tenantId: TenantId,
  events: readonly AgreementEvent[],
): Promise<(event: AgreementEvent) => string> {
  const people = new Set<PersonId>();
  const recipients = new Set<RecipientId>();
  for (const { actor } of events) {
    if (actor.kind === 'person') people.add(actor.personId);
    if (actor.kind === 'recipient') recipients.add(actor.recipientId);
  }
  const [persons, invited] = await Promise.all([
    deps.tenants.personNames(tenantId, [...people]),
    Promise.all([...recipients].map((id) => deps.remiss.recipient(tenantId, id))),
  ]);
  const bodies = new Map(invited.flatMap((one) => (one === null ? [] : [[one.id, one.name] as const])));
  return ({ actor }) => {
    switch (actor.kind) {
      case 'person':
        return persons.get(actor.personId) ?? 'En medarbetare';
      case 'recipient':
        return bodies.get(actor.recipientId) ?? 'En remissinstans';
      case 'process':
        return 'Överens';
    }
  };
}

const EVENTS_PER_PAGE = 100;
