import type { Reporter } from '@overens/domain/follow-up/commitment-report';
import type { JoiningId, PartyId, RecipientId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { AgreementFact } from '@overens/domain/registry/agreement-event';
import type { EventDetails } from './agreement-views.ts';

/** What an event is told with that is not in the chain, so that it can be removed without breaking it. */
export interface EventSurroundings {
  readonly bodyName: (id: RecipientId) => string;
  /** What was noted when a body abstained from answering; `null` when nothing is kept. */
  readonly declineNote: (id: RecipientId) => string | null;
  readonly stageTitle: (stageKey: string) => string | null;
  readonly partyName: (id: PartyId) => string;
  readonly joiningName: (id: JoiningId) => string;
  /** Why a joining was refused or withdrawn; `null` when nothing was said. */
  readonly joiningReason: (id: JoiningId) => string | null;
}

/** What an event says beside its kind: which stage, which bodies, which days, why. domain.md §9. */
export function eventDetails(fact: AgreementFact, around: EventSurroundings): EventDetails {
  const { data } = fact;
  return {
    stage: 'stage' in data ? around.stageTitle(data.stage.stageKey) : null,
    bodies: 'bodyName' in data ? [data.bodyName] : namesIn(data, around),
    lastDay: 'lastDay' in data ? { from: previousLastDay(data), to: data.lastDay } : null,
    reason: 'reason' in data ? data.reason : noteOf(fact, around),
  };
}

function namesIn(data: AgreementFact['data'], around: EventSurroundings): string[] {
  if ('joiningIds' in data) return data.joiningIds.map((id) => around.joiningName(id));
  if ('joiningId' in data) return [around.joiningName(data.joiningId)];
  if ('reminded' in data) return data.reminded.map((by) => reporterIn(by, around));
  if ('arrivedOn' in data) return [reporterIn(data.by, around)];
  return bodyIds(data).map((id) => around.bodyName(id));
}

function reporterIn(by: Reporter, around: EventSurroundings): string {
  return by.kind === 'kommun' ? 'kommunen' : around.partyName(by.partyId);
}

function bodyIds(data: AgreementFact['data']): readonly RecipientId[] {
  if ('recipientIds' in data) return data.recipientIds;
  return 'recipientId' in data ? [data.recipientId] : [];
}

function previousLastDay(data: AgreementFact['data']): DateOnly | null {
  return 'previousLastDay' in data ? data.previousLastDay : null;
}

function noteOf({ type, data }: AgreementFact, around: EventSurroundings): string | null {
  if (type === 'remiss.declined') return around.declineNote(data.recipientId);
  return type === 'accession.refused' || type === 'accession.withdrawn'
    ? around.joiningReason(data.joiningId)
    : null;
}
