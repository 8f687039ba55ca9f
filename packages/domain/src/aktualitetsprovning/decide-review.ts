import type { Agreement, PlannedDate } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import { lastBelievableDay } from '../calendar/believable-day.ts';
import type { PersonId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { lapsesOn } from '../process/obligation-days.ts';
import type { AgreementFact } from '../registry/agreement-event.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RelevanceReview, ReviewDecision, ReviewVerdict } from './relevance-review.ts';

/**
 * Records the responsible body's decision and lets the agreement follow it: kept until a new latest day, revised in
 * the next cycle with its days planned, or left to lapse. Allowed without a recommendation; the event says so.
 * Refuses a decision in the future or from before the adoption, days that do not hang together, and keeping what
 * has lapsed; revising what has lapsed is still possible. domain.md §4.2 steps 11–12.
 */
export function decideReview(
  review: RelevanceReview,
  agreement: Agreement,
  { decision, planOf, by, now, today }: Deciding,
): Result<Change<null>, Refusal> {
  if (review.status === 'closed') return refuse({ code: 'reviewIsDecided', at: review.decided.at });
  const { inForce } = agreement;
  if (inForce === null || inForce.cycle !== review.stage.cycle) return refuse({ code: 'reviewIsSuperseded' });
  const { decidedOn, verdict, paragraph } = decision;
  if (decidedOn > today) return refuse({ code: 'reviewDayInFuture', decidedOn, today });
  if (decidedOn < inForce.adoptedOn) {
    return refuse({ code: 'reviewDayTooEarly', decidedOn, earliest: inForce.adoptedOn });
  }
  const followed = followVerdict(verdict, agreement, inForce, { planOf, today });
  if (!followed.ok) return followed;
  const recommended = review.recommendation?.choice ?? null;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'review',
        value: {
          ...review,
          version: review.version + 1,
          status: 'closed',
          decided: { ...decision, at: now, by },
        },
      },
      { put: 'agreement', value: { ...followed.value.agreement, version: agreement.version + 1 } },
    ],
    facts: [
      {
        type: 'review.decided',
        data: { reviewId: review.id, verdict, paragraph, decidedOn, recommended },
      },
      ...followed.value.facts,
    ],
    owed: [],
  });
}

interface Deciding {
  readonly decision: ReviewDecision;
  /** The days that the template proposes for a cycle that begins today. */
  readonly planOf: (cycle: number) => PlannedDate[];
  readonly by: PersonId;
  readonly now: Instant;
  readonly today: DateOnly;
}

interface Followed {
  readonly agreement: Agreement;
  readonly facts: readonly AgreementFact[];
}

function followVerdict(
  verdict: ReviewVerdict,
  agreement: Agreement,
  inForce: InForce,
  { planOf, today }: Pick<Deciding, 'planOf' | 'today'>,
): Result<Followed, Refusal> {
  switch (verdict.choice) {
    case 'keep':
      return keep(verdict, agreement, inForce, today);
    case 'revise': {
      const cycle = agreement.cycle + 1;
      const plan = planOf(cycle);
      return ok({
        agreement: { ...agreement, cycle, plan, inForce: { ...inForce, reviewed: 'revise' } },
        facts: [
          {
            type: 'agreement.cycleStarted',
            data: { cycle, plan: plan.map(({ key, on }) => ({ key, on })) },
          },
        ],
      });
    }
    case 'letLapse':
      return letLapse(verdict, agreement, inForce, today);
  }
}

/** Kept as it is, until a new latest day that is later than the one there is and within validity. */
function keep(
  verdict: Keep,
  agreement: Agreement,
  inForce: InForce,
  today: DateOnly,
): Result<Followed, Refusal> {
  const refused = whyNotKept(verdict, inForce, today);
  if (refused !== null) return refuse(refused);
  const { reviewBy } = verdict;
  const to = verdict.to ?? inForce.to;
  return ok({ agreement: { ...agreement, inForce: { ...inForce, reviewBy, to } }, facts: [] });
}

function whyNotKept({ reviewBy, to }: Keep, inForce: InForce, today: DateOnly): Refusal | null {
  const lapsedOn = lapsedDay(inForce, today);
  if (lapsedOn !== null) return { code: 'alreadyLapsed', on: lapsedOn };
  const current = inForce.reviewBy;
  if (current !== null && reviewBy <= current) return { code: 'reviewByNotLater', reviewBy, current };
  const latest = lastBelievableDay(today);
  if (reviewBy > latest) return { code: 'reviewByTooFarAhead', reviewBy, latest };
  if (to !== null) return whyNotProlonged({ reviewBy, to }, inForce, latest);
  if (inForce.to === null || reviewBy <= inForce.to) return null;
  return { code: 'reviewByAfterValidity', reviewBy, to: inForce.to };
}

function whyNotProlonged(
  { reviewBy, to }: { readonly reviewBy: DateOnly; readonly to: DateOnly },
  inForce: InForce,
  latest: DateOnly,
): Refusal | null {
  if (inForce.to === null || to <= inForce.to) return { code: 'validityNotLonger', current: inForce.to };
  if (to > latest) return { code: 'validityTooFarAhead', to, latest };
  return reviewBy > to ? { code: 'reviewByAfterValidity', reviewBy, to } : null;
}

/** The day that validity ended, also before the process has marked it; `null` while it is valid. */
function lapsedDay({ lapsedOn, to }: InForce, today: DateOnly): DateOnly | null {
  if (lapsedOn !== null) return lapsedOn;
  return to !== null && today > to ? lapsesOn(to) : null;
}

type Keep = Extract<ReviewVerdict, { choice: 'keep' }>;

/** Left to lapse on its last day, or on an earlier one from today on. */
function letLapse(
  { to }: Extract<ReviewVerdict, { choice: 'letLapse' }>,
  agreement: Agreement,
  inForce: InForce,
  today: DateOnly,
): Result<Followed, Refusal> {
  if (to === null) {
    if (inForce.to === null) return refuse({ code: 'lapseDayMissing' });
  } else {
    if (to < today) return refuse({ code: 'lapseDayHasBeen', to, today });
    if (inForce.to !== null && to >= inForce.to) {
      return refuse({ code: 'lapseDayNotEarlier', to, current: inForce.to });
    }
  }
  const reviewed = { ...inForce, reviewed: 'letLapse' as const, to: to ?? inForce.to };
  return ok({ agreement: { ...agreement, inForce: reviewed }, facts: [] });
}
