import type { Joining } from '@overens/domain/accession/joining';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, PersonId, RoundId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { AgreementEvent } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { EventLogView } from './agreement-views.ts';
import { eventDetails, type EventSurroundings } from './event-details.ts';

/**
 * A page of an agreement's event log, with a check of the chain as it is stored now: of the whole chain on the first
 * page, so that its cost does not grow with every page that is turned; of the page's own links on the others.
 * Names are looked up, never stored in the chain, so that they can be removed without breaking it (domain.md §9).
 */
export async function readEventLog(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly afterSeq: number },
): Promise<Result<EventLogView, Refusal>> {
  const { tenantId, agreementId, afterSeq } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const isFirst = afterSeq === 0;
  const [events, chain] = await Promise.all([
    deps.agreements.events(tenantId, agreementId, { afterSeq, limit: EVENTS_PER_PAGE + 1 }),
    isFirst
      ? deps.chains.check(tenantId, agreementId)
      : deps.chains.checkPart(tenantId, agreementId, { afterSeq, limit: EVENTS_PER_PAGE }),
  ]);
  const shown = events.slice(0, EVENTS_PER_PAGE);
  const around = await surroundingsOf(deps, agreement, shown);
  return ok({
    events: shown.map((event) => ({
      seq: event.seq,
      at: event.at,
      type: event.fact.type,
      actor: event.actor,
      actorName: around.actorName(event),
      details: eventDetails(event.fact, around),
      hash: event.hash,
    })),
    nextAfterSeq: events.length > EVENTS_PER_PAGE ? (shown.at(-1)?.seq ?? null) : null,
    chain: { ...chain, checked: isFirst ? 'whole' : 'page' },
  });
}

interface LogSurroundings extends EventSurroundings {
  readonly actorName: (event: AgreementEvent) => string;
}

/** The names that a page of the log needs, read once for the page. */
async function surroundingsOf(
  deps: Deps,
  { id: agreementId, tenantId, template }: Agreement,
  events: readonly AgreementEvent[],
): Promise<LogSurroundings> {
  const people = new Set<PersonId>();
  const rounds = new Set<RoundId>();
  for (const { actor, fact } of events) {
    if (actor.kind === 'person') people.add(actor.personId);
    if ('roundId' in fact.data) rounds.add(fact.data.roundId);
  }
  const [persons, invited, published, book, joinings] = await Promise.all([
    deps.tenants.personNames(tenantId, [...people]),
    Promise.all([...rounds].map((id) => deps.remiss.recipients(tenantId, id))),
    deps.publications.template(template.key, template.version),
    events.some(({ actor, fact }) => actor.kind === 'party' || 'reminded' in fact.data)
      ? deps.tenants.parties(tenantId)
      : [],
    events.some(({ fact }) => 'joiningId' in fact.data || 'joiningIds' in fact.data)
      ? deps.stages.ofAgreement('joining', tenantId, agreementId)
      : [],
  ]);
  const parties = new Map(book.map(({ id, name }) => [id, name]));
  const joined = new Map(joinings.map((one) => [one.id, one]));
  const bodies = new Map(invited.flat().map((one) => [one.id, one]));
  const stages = new Map(
    [...(published?.definition.revision ?? []), ...(published?.definition.inForce ?? [])].map(
      ({ key, title }) => [key, title],
    ),
  );
  return {
    bodyName: (id) => bodies.get(id)?.name ?? 'en borttagen mottagare',
    declineNote: (id) => {
      const progress = bodies.get(id)?.progress;
      return progress?.state === 'declined' && progress.note !== '' ? progress.note : null;
    },
    stageTitle: (key) => stages.get(key) ?? null,
    partyName: (id) => parties.get(id) ?? 'en borttagen part',
    joiningName: (id) => joined.get(id)?.name ?? 'en borttagen part',
    joiningReason: (id) => reasonOf(joined.get(id)),
    actorName: ({ actor }) => {
      switch (actor.kind) {
        case 'person':
          return persons.get(actor.personId) ?? 'En medarbetare';
        case 'recipient':
          return bodies.get(actor.recipientId)?.name ?? 'En remissinstans';
        case 'party':
          return parties.get(actor.partyId) ?? 'En part';
        case 'public':
          return 'En besökare';
        case 'process':
          return 'Överens';
      }
    },
  };
}

/** Why a joining was refused or withdrawn; `null` when nothing was said. */
function reasonOf(joining: Joining | undefined): string | null {
  const progress = joining?.progress;
  return progress !== undefined && 'reason' in progress && progress.reason !== '' ? progress.reason : null;
}

const EVENTS_PER_PAGE = 100;
