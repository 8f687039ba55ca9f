import type { RecipientId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { AgreementFact } from '@overens/domain/registry/agreement-event';
import type { EventDetails } from './agreement-views.ts';

/** What an event is told with that is not in the chain, so that it can be removed without breaking it. */
export interface EventSurroundings {
  readonly bodyName: (id: RecipientId) => string;
  /** What was noted when a body abstained from answering; `null` when nothing is kept. */
  readonly declineNote: (id: RecipientId) => string | null;
  readonly stageTitle: (stageKey: string) => string | null;
}

/** What an event says beside its kind: which stage, which bodies, which days, why. domain.md §9. */
export function eventDetails(fact: AgreementFact, around: EventSurroundings): EventDetails {
  const { data } = fact;
  return {
    stage: 'stage' in data ? around.stageTitle(data.stage.stageKey) : null,
    bodies: 'bodyName' in data ? [data.bodyName] : bodyIds(data).map((id) => around.bodyName(id)),
    lastDay: 'lastDay' in data ? { from: previousLastDay(data), to: data.lastDay } : null,
    reason: 'reason' in data ? data.reason : noteOf(fact, around),
  };
}

function bodyIds(data: AgreementFact['data']): readonly RecipientId[] {
  if ('recipientIds' in data) return data.recipientIds;
  return 'recipientId' in data ? [data.recipientId] : [];
}

function previousLastDay(data: AgreementFact['data']): DateOnly | null {
  return 'previousLastDay' in data ? data.previousLastDay : null;
}

function noteOf(fact: AgreementFact, { declineNote }: EventSurroundings): string | null {
  return fact.type === 'remiss.declined' ? declineNote(fact.data.recipientId) : null;
}
