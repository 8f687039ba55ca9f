import { hasVersionInForce } from '@overens/domain/accession/version-to-join';
import { versionOf, type Joining } from '@overens/domain/accession/joining';
import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { workingDaysBetween } from '@overens/domain/calendar/swedish-holidays';
import type { AgreementId, PartyId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { StateDocument } from '@overens/domain/registry/state-document';
import { AgreementText } from '@overens/text/model/agreement-text';
import { forceView } from '../accession/force-view.ts';
import type { Deps } from '../deps.ts';
import type { PartyPageView } from './party-page-views.ts';

type Recipient = StateDocument<'recipient'>;

/**
 * A party's own page in one agreement: what it has joined and is asked to confirm, the rounds that it is invited to,
 * its receipts. What the other stages ask of it, their own readings tell. Refuses an agreement that is not there.
 */
export async function readPartyPage(
  deps: Deps,
  party: { readonly tenantId: TenantId; readonly agreementId: AgreementId; readonly partyId: PartyId },
): Promise<Result<PartyPageView, Refusal>> {
  const { tenantId, agreementId, partyId } = party;
  const [agreement, municipality, entry, all, recipients, periods, meetings] = await Promise.all([
    deps.agreements.get(tenantId, agreementId),
    deps.tenants.municipality(tenantId),
    deps.tenants.party(tenantId, partyId),
    deps.stages.ofAgreement('joining', tenantId, agreementId),
    deps.remiss.recipientsOfParty(tenantId, partyId),
    deps.stages.visits('accessionPeriod', tenantId, agreementId),
    deps.stages.visits('meeting', tenantId, agreementId),
  ]);
  if (agreement === null || municipality === null) return refuse({ code: 'notFound', what: 'agreement' });
  const joinings = all.filter((joining) => joining.partyId === partyId).toReversed();
  const name = entry?.name ?? joinings[0]?.name;
  if (name === undefined) return refuse({ code: 'notFound', what: 'party' });
  const now = agreementNow(agreement, deps.clock.now());
  const period = periods.at(-1);
  const { name: municipalityName, slug, brandColour, logo, paperAddress, registrarEmail } = municipality;
  const rounds = await Promise.all(
    recipients
      .filter((one) => one.agreementId === agreementId)
      .map(async (one) => await roundOf(deps, one, now)),
  );
  return ok({
    agreementId,
    agreementName: agreement.name,
    diarienummer: agreement.diarienummer,
    mode: agreement.mode.kind,
    municipality: { name: municipalityName, slug, brandColour, logo, paperAddress, registrarEmail },
    now,
    name,
    inForce: await inForceOf(deps, agreement, now),
    confirmBy: period?.status === 'open' ? period.confirmBy : null,
    joinings: joinings.map((joining) => joiningOf(joining, agreement)),
    meetings: meetings.flatMap((meeting) => meetingAhead(meeting, now)),
    rounds: rounds.filter((round) => round !== null),
  });
}

function joiningOf(joining: Joining, agreement: Agreement): PartyPageView['joinings'][number] {
  const { id, arrival, receiptNumber, progress, questions, versions } = joining;
  return {
    id,
    arrival,
    receiptNumber,
    progress,
    questions,
    number: versionOf(joining).number,
    versions,
    hasVersionInForce: hasVersionInForce(joining, agreement),
  };
}

function meetingAhead(meeting: StateDocument<'meeting'>, now: Instant): PartyPageView['meetings'] {
  if (meeting.status !== 'called' || now >= meeting.call.startsAt) return [];
  const { startsAt, place } = meeting.call;
  return [{ id: meeting.id, startsAt, place }];
}

async function inForceOf(
  deps: Deps,
  { tenantId, inForce }: Agreement,
  now: Instant,
): Promise<PartyPageView['inForce']> {
  if (inForce === null) return null;
  const { textVersionId, number } = inForce;
  const text = await deps.agreements.textVersion(tenantId, textVersionId);
  const title = text === null ? '' : AgreementText.parse(text.body).title;
  return { textVersionId, number, force: forceView(inForce, now), title };
}

/** A round that has been sent to the party; `null` while it is being prepared. */
async function roundOf(
  deps: Deps,
  recipient: Recipient,
  now: Instant,
): Promise<PartyPageView['rounds'][number] | null> {
  const { tenantId, id: recipientId, roundId, link, progress } = recipient;
  const [round, answers] = await Promise.all([
    deps.remiss.round(tenantId, roundId),
    deps.remiss.answersOfRecipient(tenantId, recipientId),
  ]);
  if (round === null || round.status === 'draft' || progress.state === 'added') return null;
  const { lastDay, closesAt, missiv } = round;
  return {
    recipientId,
    href: `/svara/${deps.links.tokenOf(recipientId, link.serial)}`,
    subject: missiv.subject,
    lastDay,
    closesAt,
    workingDaysLeft: Math.max(0, workingDaysBetween(dateOf(now), lastDay)),
    isOpen: round.status === 'open' && now < closesAt,
    state: progress.state,
    receipts: answers.map(({ receiptNumber, receivedAt }) => ({ receiptNumber, receivedAt })),
  };
}
