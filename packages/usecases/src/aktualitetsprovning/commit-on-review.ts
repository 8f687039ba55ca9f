import { agreementNow } from '@overens/domain/agreement/agreement';
import type { RelevanceReview } from '@overens/domain/aktualitetsprovning/relevance-review';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId, PersonId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';

/** A command about one review, from a person. */
export interface ReviewCommand {
  readonly tenantId: TenantId;
  readonly reviewId: ReviewId;
  readonly commandId: CommandId;
  readonly personId: PersonId;
}

/**
 * Commits a decision about one review at the agreement's own time. The command's id is bound to what it says.
 * Refuses what is not there.
 */
export async function commitOnReview<T extends Json>(
  deps: Deps,
  command: ReviewCommand & { readonly name: string; readonly content: Json; readonly outcome: z.ZodType<T> },
  decide: (review: RelevanceReview, now: Instant) => Result<Change<T>, Refusal>,
): Promise<Result<T, Refusal>> {
  const { tenantId, reviewId, commandId, personId, outcome } = command;
  const stored = await deps.stages.byId('review', tenantId, reviewId);
  const agreement = stored === null ? null : await deps.agreements.get(tenantId, stored.stage.agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'stage' });
  const at = agreementNow(agreement, deps.clock.now());
  const actor = { kind: 'person', personId } as const;
  const fingerprint = `${command.name} ${reviewId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId: agreement.id, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      const review = await reads.get('review', reviewId);
      return review === null ? refuse({ code: 'notFound', what: 'stage' }) : decide(review, at);
    },
  );
}
