import { decideActOnReview } from '@overens/domain/aktualitetsprovning/act-on-review';
import { beginReview } from '@overens/domain/aktualitetsprovning/begin-review';
import { decideReview } from '@overens/domain/aktualitetsprovning/decide-review';
import { ReviewDecision, type RelevanceReview } from '@overens/domain/aktualitetsprovning/relevance-review';
import { reviewActsAt, reviewWaits } from '@overens/domain/aktualitetsprovning/review-waits';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { PersonId } from '@overens/domain/kernel/id';
import { ok } from '@overens/domain/kernel/result';
import type { ReviewObligation } from '@overens/domain/process/process-template';
import { isOfAnnulled } from '@overens/domain/process/visits-of-version';
import { nothingToDo } from '@overens/domain/registry/change';
import { proposeDates } from '../agreement/template-dates.ts';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from '../process/stage-scene.ts';
import type { StageBounds, StageStory } from '../process/stage-story.ts';
import { unsettled } from '../process/unsettled.ts';

/** Opens on its day and is over when the responsible body has decided. */
export const reviewBounds: StageBounds = {
  begin: async (scene, reads) => {
    const { deps, agreement, stage } = scene;
    if ((await reads.ofStage('review', stage)) !== null) return nothingToDo(null);
    return beginReview(obligationOf(scene), agreement, { id: deps.ids.next('rvw'), stage });
  },
  outcome: async ({ deps, agreement, stage }) => {
    if (isOfAnnulled(agreement, stage)) return { kind: 'done' };
    const review = await deps.stages.ofStage('review', agreement.tenantId, stage);
    if (review?.status !== 'closed') throw new Error(`${stage.stageKey} is not decided.`);
    return { kind: 'done' };
  },
};

export const reviewStory: StageStory = {
  look: async (scene, reads) => {
    const review = await reviewOf(scene, reads);
    // There is nothing to test the relevance of: it is over, undecided.
    if (isOfAnnulled(scene.agreement, scene.stage)) {
      return { phase: 'closed', waits: [], actsAt: null, outcome: { kind: 'done' } };
    }
    return {
      phase: review.status,
      waits: reviewWaits(review),
      actsAt: reviewActsAt(review),
      outcome: review.status === 'closed' ? { kind: 'done' } : null,
    };
  },
  act: async (scene, reads) => {
    const review = await reviewOf(scene, reads);
    const responsibleBody = scene.agreement.responsibleBody.partyId;
    return ok(decideActOnReview(review, { responsibleBody, now: scene.now }));
  },
  carryOut: async (scene, reads, order, by) => {
    const { agreement, template, now } = scene;
    const today = dateOf(now);
    const decided = decideReview(await reviewOf(scene, reads), agreement, {
      decision: ReviewDecision.parse(order),
      planOf: (cycle) =>
        proposeDates(template, today, [], cycle).map(({ key, title, on }) => ({ key, title, on })),
      by: PersonId.parse(by.actorId),
      now,
      today,
    });
    // The stage ends with this: the lifecycle too has to look before a rehearsal's clock moves on.
    return decided.ok ? ok(await unsettled(reads, agreement.id, decided.value)) : decided;
  },
};

/** The rules of a review. Throws when the template's stage is another kind. */
export function obligationOf({ definition, stage }: StageScene): ReviewObligation {
  if (definition.kind !== 'aktualitetsprovning') throw new Error(`${stage.stageKey} is not a review.`);
  return definition;
}

async function reviewOf({ stage }: StageScene, reads: TransactionReads): Promise<RelevanceReview> {
  const review = await reads.ofStage('review', stage);
  if (review === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
  return review;
}
