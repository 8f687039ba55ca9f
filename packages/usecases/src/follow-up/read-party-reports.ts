import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { closingInstant, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { workingDaysBetween } from '@overens/domain/calendar/swedish-holidays';
import type { Joining } from '@overens/domain/accession/joining';
import type { Reporter } from '@overens/domain/follow-up/commitment-report';
import { mayReport } from '@overens/domain/follow-up/save-report';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { AgreementId, FollowUpId, PartyId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import type { PartyFollowUp, PartyFollowUpsView, PartyReportView } from './follow-up-views.ts';
import { receiptOf } from './read-follow-up.ts';
import { reportUnits } from './report-units.ts';

interface PartyQuery {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly partyId: PartyId;
}

/** The follow-ups that concern a party: open ones it may report in, and every one it was asked about. */
export async function readPartyFollowUps(
  deps: Deps,
  query: PartyQuery,
): Promise<Result<PartyFollowUpsView, Refusal>> {
  const scene = await partyScene(deps, query);
  if (!scene.ok) return scene;
  const { frame, followUps, titleOf, by, joinings } = scene.value;
  return ok({
    ...frame,
    followUps: followUps
      .filter((one) => concerns(one, query.partyId) || mayReport(one, by, joinings).ok)
      .map((one) => partyFollowUp(one, titleOf(one), scene.value))
      .toReversed(),
  });
}

/** A party's form in one follow-up. Refuses what is not the agreement's. */
export async function readPartyReport(
  deps: Deps,
  query: PartyQuery & { readonly followUpId: FollowUpId },
): Promise<Result<PartyReportView, Refusal>> {
  const { tenantId, agreementId, partyId, followUpId } = query;
  const scene = await partyScene(deps, query);
  if (!scene.ok) return scene;
  const { frame, followUps, titleOf, by, joinings } = scene.value;
  const followUp = followUps.find(({ id }) => id === followUpId);
  if (followUp === undefined) return refuse({ code: 'notFound', what: 'stage' });
  if (!concerns(followUp, partyId) && !mayReport(followUp, by, joinings).ok) {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const [commitments, reports] = await Promise.all([
    deps.stages.ofAgreement('commitment', tenantId, agreementId),
    deps.stages.ofAgreement('commitmentReport', tenantId, agreementId),
  ]);
  return ok({
    ...frame,
    followUp: partyFollowUp(followUp, titleOf(followUp), scene.value),
    units: reportUnits(by, followUp, { commitments, reports, followUps }),
  });
}

interface PartyScene {
  readonly frame: Omit<PartyFollowUpsView, 'followUps'>;
  readonly followUps: readonly YearlyFollowUp[];
  readonly joinings: readonly Joining[];
  readonly titleOf: (followUp: YearlyFollowUp) => string;
  readonly by: Reporter;
}

async function partyScene(
  deps: Deps,
  { tenantId, agreementId, partyId }: PartyQuery,
): Promise<Result<PartyScene, Refusal>> {
  const [agreement, municipality, party, followUps, joinings] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.tenants.municipality(tenantId),
    deps.tenants.party(tenantId, partyId),
    deps.stages.visits('followUp', tenantId, agreementId),
    deps.stages.ofAgreement('joining', tenantId, agreementId),
  ]);
  if (agreement === null || municipality === null || party === null) {
    return refuse({ code: 'notFound', what: 'agreement' });
  }
  const { name, slug, brandColour, logo } = municipality;
  return ok({
    frame: {
      agreementId,
      agreementName: agreement.name,
      municipality: { name, slug, brandColour, logo },
      partyName: party.name,
      mode: agreement.mode.kind,
      now: agreementNow(agreement, deps.clock.now()),
    },
    followUps,
    joinings,
    titleOf: titleIn(agreement),
    by: { kind: 'organisation', partyId },
  });
}

function partyFollowUp(
  followUp: YearlyFollowUp,
  title: string,
  { frame, by, joinings }: PartyScene,
): PartyFollowUp {
  const { id, status, reportBy, dueOn } = followUp;
  return {
    id,
    title,
    status,
    mayReport: mayReport(followUp, by, joinings).ok,
    reportBy,
    closesAt: closingInstant(reportBy),
    workingDaysLeft: workingDaysLeft(frame.now, followUp),
    dueOn,
    received: receiptOf(followUp, by),
    publishedAt: followUp.status === 'closed' ? followUp.published.at : null,
  };
}

function concerns({ asked, received }: YearlyFollowUp, partyId: PartyId): boolean {
  return (
    asked.some((one) => one.partyId === partyId) ||
    received.some(({ by }) => by.kind === 'organisation' && by.partyId === partyId)
  );
}

function titleIn({ stages }: Agreement): (followUp: YearlyFollowUp) => string {
  return ({ stage: { stageKey, cycle, visit } }) =>
    stages.find(({ stage }) => stage.stageKey === stageKey && stage.cycle === cycle && stage.visit === visit)
      ?.title ?? stageKey;
}

/** Working days after today, up to and including the last day to report; 0 when it has passed. */
function workingDaysLeft(now: Instant, { reportBy }: YearlyFollowUp): number {
  return Math.max(0, workingDaysBetween(dateOf(now), reportBy));
}
