import { can, type Actor } from '@overens/domain/access/access';
import { agreementNow } from '@overens/domain/agreement/agreement';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { Deps } from '../deps.ts';
import { readVisits } from './read-visits.ts';
import { timePlan } from './time-plan.ts';
import { agreementRow } from './agreement-row.ts';
import { agreementTimeline, milestoneTypes } from './agreement-timeline.ts';
import type { AgreementView, RoundSummary } from './agreement-views.ts';
import { planAsItStands } from './plan-as-it-stands.ts';

/** One agreement: where it stands, its life so far and ahead, and its rounds. Refuses what is not there. */
export async function readAgreement(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly actor: Actor },
): Promise<Result<AgreementView, Refusal>> {
  const { tenantId, agreementId, actor } = query;
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const [municipality, template, events, waits, rounds] = await Promise.all([
    deps.tenants.municipality(tenantId),
    deps.publications.template(agreement.template.key, agreement.template.version),
    deps.agreements.eventsOfTypes(tenantId, agreementId, milestoneTypes),
    deps.agreements.waits(tenantId, agreementId),
    deps.remiss.roundsOf(tenantId, agreementId),
  ]);
  const stageTitles = new Map(
    [...(template?.definition.revision ?? []), ...(template?.definition.inForce ?? [])].map(
      ({ key, title }) => [key, title],
    ),
  );
  const serverNow = deps.clock.now();
  const now = agreementNow(agreement, serverNow);
  return ok({
    ...agreementRow(agreement, serverNow),
    tenantId,
    municipality: municipality?.name ?? '',
    templateTitle: template?.definition.title ?? agreement.template.key,
    cycle: agreement.cycle,
    plan: planAsItStands(agreement, rounds),
    now,
    timeline: agreementTimeline(
      agreement,
      events,
      waits.flatMap((stage) => stage.waits),
      stageTitles,
      now,
    ),
    visits: await readVisits(deps, agreement),
    timePlan: template === null ? null : timePlan(agreement, template.definition, now),
    inForce: agreement.inForce,
    rounds: await Promise.all(rounds.map((round) => summaryOf(deps, round, stageTitles))),
    may: { lead: can(actor, 'remiss.open', { tenantId }), work: can(actor, 'remiss.prepare', { tenantId }) },
  });
}

async function summaryOf(
  deps: Deps,
  round: RemissRound,
  stageTitles: ReadonlyMap<string, string>,
): Promise<RoundSummary> {
  const title = stageTitles.get(round.stage.stageKey) ?? round.stage.stageKey;
  const recipients = await deps.remiss.recipients(round.tenantId, round.id);
  const { id, status, opensAt, lastDay, closesAt } = round;
  const answered = recipients.filter(({ progress }) => progress.state === 'handedIn').length;
  return { id, status, title, opensAt, lastDay, closesAt, invited: recipients.length, answered };
}
