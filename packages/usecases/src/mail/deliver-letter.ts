import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, PartyId, TenantId } from '@overens/domain/kernel/id';
import type { LetterTask, LetterTo, OutboxRow } from '@overens/domain/kernel/outbox';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';
import type { Mailer, Outbox } from '../ports/outbox.ts';
import { letterAtMostOnce, letters } from '../registry/letters.ts';
import { recordSending } from './record-sending.ts';

/**
 * Sends one owed letter and records how it went. In a rehearsal the letter is kept for its owner and reaches
 * nobody. A letter that is no longer called for is not sent.
 */
export async function deliverLetter(
  deps: Deps,
  out: { outbox: Outbox; mailer: Mailer; appUrl: string },
  row: OutboxRow,
  task: LetterTask,
): Promise<void> {
  const [agreement, municipality] = await Promise.all([
    deps.agreements.get(row.tenantId, row.agreementId),
    deps.tenants.municipality(row.tenantId),
  ]);
  if (agreement === null || municipality === null) {
    await out.outbox.failed(row, 'gone');
    return;
  }
  const now = agreementNow(agreement, deps.clock.now());
  const { appUrl } = out;
  const { to, about } = task;
  const partyPage = await partyPageOf(deps, agreement, appUrl, to);
  const scene = { deps, agreement, municipality, now, appUrl, partyPage, to, about };
  const letter = await letters[task.letter](scene);
  if (letter === null) {
    await out.outbox.failed(row, 'gone');
    return;
  }
  if (agreement.mode.kind === 'rehearsal') {
    // What is attached is told of in the letter, and can be fetched where it says.
    const { calendar: _calendar, ...words } = letter;
    await out.outbox.keepRehearsalMail(row, { id: row.id, agreementId: agreement.id, at: now, ...words });
    await out.outbox.sent(row);
    return;
  }
  const sending = await out.mailer.send({ id: row.id, kind: task.letter, ...letter });
  await recordSending(deps, out.outbox, row, sending, letterAtMostOnce.has(task.letter));
}

/** The personal link of the party that the letter is for. */
async function partyPageOf(
  deps: Deps,
  { id: agreementId, tenantId }: Agreement,
  appUrl: string,
  to: LetterTo,
): Promise<string | null> {
  const partyId = to.kind === 'party' ? to.partyId : await partyOfJoining(deps, tenantId, agreementId, to);
  if (partyId === null) return null;
  // One link for each party of an agreement, however many letters it gets.
  const id = idFromName('plk', `${tenantId} ${agreementId} ${partyId}`);
  await deps.partyLinks.ensure({ id, tenantId, agreementId, partyId });
  return `${appUrl}/part/lank/${deps.links.tokenOf(id, 1)}`;
}

async function partyOfJoining(
  deps: Deps,
  tenantId: TenantId,
  agreementId: AgreementId,
  to: LetterTo,
): Promise<PartyId | null> {
  if (to.kind !== 'joining') return null;
  const joinings = await deps.stages.ofAgreement('joining', tenantId, agreementId);
  return joinings.find(({ id }) => id === to.joiningId)?.partyId ?? null;
}
