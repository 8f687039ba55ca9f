import type { Agreement } from '../agreement/agreement.ts';
import type { ReviewId } from '../kernel/id.ts';
import { reviewOpensOn } from '../process/obligation-days.ts';
import type { ReviewObligation } from '../process/process-template.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import type { Change } from '../registry/change.ts';

/** Opens the review of what is in force, with a letter to the responsible body. domain.md §3.3 no. 11. */
export function beginReview(
  definition: ReviewObligation,
  { id: agreementId, tenantId, inForce, responsibleBody }: Agreement,
  { id, stage }: { readonly id: ReviewId; readonly stage: StageVisit },
): Change<null> {
  const reviewBy = inForce?.reviewBy ?? null;
  if (reviewBy === null) throw new Error(`${agreementId} has no day for its review.`);
  return {
    outcome: null,
    writes: [
      {
        put: 'review',
        value: {
          id,
          tenantId,
          version: 1,
          stage,
          status: 'open',
          opensOn: reviewOpensOn(definition, reviewBy),
          reviewBy,
          notes: [],
          recommendation: null,
          overdueToldAt: null,
        },
      },
    ],
    facts: [{ type: 'review.opened', data: { reviewId: id, reviewBy } }],
    owed: [
      {
        dedupeKey: `reviewOpened:${id}`,
        task: {
          kind: 'letter',
          letter: 'reviewOpened',
          to: { kind: 'party', partyId: responsibleBody.partyId },
          about: id,
        },
      },
    ],
  };
}
