import { can, type Actor } from '@overens/domain/access/access';
import { versionOfCycle } from '@overens/domain/agreement/version-of-cycle';
import type { RelevanceReview, ReviewChoice } from '@overens/domain/aktualitetsprovning/relevance-review';
import { closingInstant, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { PersonId, ReviewId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { stageScene, type StageScene } from '../process/stage-scene.ts';
import { obligationOf } from './review-story.ts';
import type { ReviewView } from './review-views.ts';

/** A review with what it gathers: the follow-ups, what has been noted, the recommendation, the decision. */
export async function readReview(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly reviewId: ReviewId; readonly actor: Actor },
): Promise<Result<ReviewView, Refusal>> {
  const { tenantId, reviewId, actor } = query;
  const review = await deps.stages.byId('review', tenantId, reviewId);
  if (review === null) return refuse({ code: 'notFound', what: 'stage' });
  const { stage } = review;
  const scene = await stageScene(deps, { tenantId, stage });
  const { agreement, template, definition, now } = scene;
  const names = await deps.tenants.personNames(tenantId, peopleOf(review));
  const nameOf = (id: PersonId): string => names.get(id) ?? 'Någon som har slutat';
  const tested = versionOfCycle(agreement, stage.cycle);
  const { decidedBy } = obligationOf(scene);
  return ok({
    id: review.id,
    tenantId,
    agreementId: agreement.id,
    agreementName: agreement.name,
    mode: agreement.mode.kind,
    now,
    title: definition.title,
    term: template.terms.review,
    status: review.status,
    opensOn: review.opensOn,
    reviewBy: review.reviewBy,
    isOverdue: review.status === 'open' && now >= closingInstant(review.reviewBy),
    decidedBy: template.bodies.find(({ key }) => key === decidedBy)?.name ?? agreement.responsibleBody.name,
    tested: { number: tested.number, from: tested.from, to: tested.to, lapsedOn: tested.lapsedOn },
    followUps: await followUpsOf(scene),
    notes: review.notes.map(({ by, ...note }) => ({ ...note, byName: nameOf(by) })),
    recommendation: withName(review.recommendation, nameOf),
    decided: review.status === 'closed' ? withName(review.decided, nameOf) : null,
    choices: choicesFor(review, tested.lapsedOn !== null),
    may: {
      work: can(actor, 'review.work', { tenantId }),
      decide: can(actor, 'review.decide', { tenantId }),
    },
  });
}

async function followUpsOf({ deps, agreement, stage }: StageScene): Promise<ReviewView['followUps']> {
  const all = await deps.stages.visits('followUp', agreement.tenantId, agreement.id);
  return all
    .filter((one) => one.stage.cycle === stage.cycle)
    .map((one) => ({
      id: one.id,
      dueOn: one.dueOn,
      published:
        one.status === 'closed'
          ? { on: dateOf(one.published.at), overall: one.published.report.overall }
          : null,
    }))
    .toReversed();
}

function withName<T extends { readonly by: PersonId }>(
  written: T | null,
  nameOf: (id: PersonId) => string,
): (Omit<T, 'by'> & { byName: string }) | null {
  if (written === null) return null;
  const { by, ...rest } = written;
  return { ...rest, byName: nameOf(by) };
}

function peopleOf(review: RelevanceReview): PersonId[] {
  return [
    ...review.notes.map(({ by }) => by),
    ...(review.recommendation === null ? [] : [review.recommendation.by]),
    ...(review.status === 'closed' ? [review.decided.by] : []),
  ];
}

function choicesFor({ status }: RelevanceReview, hasLapsed: boolean): ReviewChoice[] {
  if (status === 'closed') return [];
  return hasLapsed ? ['revise', 'letLapse'] : ['keep', 'revise', 'letLapse'];
}
