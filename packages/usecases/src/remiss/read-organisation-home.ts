import type { PartyId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { Deps } from '../deps.ts';
import { receiptView } from './receipt-view.ts';
import { recipientScene } from './recipient-scene.ts';
import type { OrganisationHomeView } from './remiss-views.ts';
import { workingDaysLeft } from './working-days-left.ts';

/** An organisation's own rounds, newest first, with its receipts. Rehearsals and rounds not out are not shown. */
export async function readOrganisationHome(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly partyId: PartyId },
): Promise<Result<OrganisationHomeView, Refusal>> {
  const [party, municipality, recipients] = await Promise.all([
    deps.tenants.party(query.tenantId, query.partyId),
    deps.tenants.municipality(query.tenantId),
    deps.remiss.recipientsOfParty(query.tenantId, query.partyId),
  ]);
  if (party === null || municipality === null) return refuse({ code: 'notFound', what: 'party' });
  const rounds = await Promise.all(
    recipients.slice(0, ROUNDS_SHOWN).map((recipient) => homeRound(deps, recipient, municipality.name)),
  );
  return ok({
    name: party.name,
    now: deps.clock.now(),
    rounds: rounds.filter((round) => round !== null),
  });
}

async function homeRound(
  deps: Deps,
  { tenantId, id: recipientId }: RemissRecipient,
  municipality: string,
): Promise<OrganisationHomeView['rounds'][number] | null> {
  const scene = await recipientScene(deps, { tenantId, recipientId });
  if (scene === null || scene.round.status === 'draft' || scene.agreement.mode.kind === 'rehearsal')
    return null;
  const { round, agreement, recipient, now } = scene;
  const answers = await deps.remiss.answersOfRecipient(tenantId, recipientId);
  return {
    recipientId,
    municipality,
    agreementName: agreement.name,
    status: round.status === 'closed' || now >= round.closesAt ? 'closed' : 'open',
    lastDay: round.lastDay,
    closesAt: round.closesAt,
    workingDaysLeft: workingDaysLeft(now, round.lastDay),
    progress: recipient.progress,
    receipts: answers.map(receiptView),
  };
}

const ROUNDS_SHOWN = 50;
