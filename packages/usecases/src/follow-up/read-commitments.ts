import { commitmentsOfCycle, type Commitment } from '@overens/domain/agreement/commitment';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { commitmentHistory, type FollowedUp } from '@overens/domain/follow-up/commitment-history';
import { reporterKey } from '@overens/domain/follow-up/commitment-report';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { CommitmentsView } from './follow-up-views.ts';

type Row = CommitmentsView['commitments'][number];

/**
 * The commitments of the version in force: by party, with what each party said last and every published follow-up,
 * also of what they grew out of. What was dropped is listed with its reason. Refuses an unknown agreement.
 */
export async function readCommitments(
  deps: Deps,
  { tenantId, agreementId }: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
): Promise<Result<CommitmentsView, Refusal>> {
  const [agreement, all, followUps] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.stages.ofAgreement('commitment', tenantId, agreementId),
    deps.stages.visits('followUp', tenantId, agreementId),
  ]);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const cycle = agreement.inForce?.cycle ?? agreement.cycle;
  return ok({
    agreementId,
    cycle,
    commitments: commitmentsOfCycle(all, cycle)
      .toSorted((a, b) => a.order - b.order)
      .map((commitment) => rowOf(commitment, all, followUps)),
    dropped: all.flatMap(({ id, cycle: of, order, party, wording, fate }) =>
      fate?.kind === 'dropped' ? [{ id, cycle: of, order, party, wording, reason: fate.reason }] : [],
    ),
  });
}

function rowOf(
  commitment: Commitment,
  all: readonly Commitment[],
  followUps: readonly YearlyFollowUp[],
): Row {
  const { id, order, party, wording, unitId, origin } = commitment;
  const followed = commitmentHistory(commitment, all, followUps);
  return {
    id,
    order,
    party,
    wording,
    unitId,
    origin: {
      change: origin.change,
      from: all
        .filter((one) => origin.from.includes(one.id))
        .map((one) => ({ id: one.id, cycle: one.cycle, order: one.order, wording: one.wording })),
    },
    latest: latestOf(followed),
    history: followed.map(({ followUp, entry }) => ({
      followUpId: followUp.id,
      dueOn: followUp.dueOn,
      publishedOn: dateOf(followUp.published.at),
      cycle: followUp.stage.cycle,
      order: entry.order,
      wording: entry.wording,
      summary: entry.summary,
      reports: entry.reports,
    })),
  };
}

/** Of each party, what it said in the newest report that it is in. */
function latestOf(followed: readonly FollowedUp[]): Row['latest'] {
  const latest = new Map<string, Row['latest'][number]>();
  for (const { followUp, entry } of followed) {
    for (const { by, name, content } of entry.reports) {
      if (latest.has(reporterKey(by))) continue;
      const publishedOn = dateOf(followUp.published.at);
      latest.set(reporterKey(by), {
        by,
        name,
        status: content.status,
        followUpId: followUp.id,
        publishedOn,
      });
    }
  }
  return [...latest.values()];
}
