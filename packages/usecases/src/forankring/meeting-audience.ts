import { comparableName } from '@overens/domain/address-book/party';
import type { MeetingOnceCalled, PlannedMeeting } from '@overens/domain/forankring/forankring-meeting';
import type { MeetingAudience } from '@overens/domain/forankring/meeting-letters';
import { activeRegistrations } from '@overens/domain/forankring/registration';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from '../process/stage-scene.ts';
import { forankringOf } from './load-meeting.ts';

/**
 * Who is called: every organisation in the address book to an open meeting; where the joint body endorses, that body
 * alone, if the address book has it by its name. Those who registered for a meeting that was cancelled hear as well.
 */
export async function audienceToCall(
  scene: StageScene,
  reads: TransactionReads,
  meeting: PlannedMeeting | MeetingOnceCalled,
): Promise<MeetingAudience> {
  const book = await reads.parties();
  const jointBody = comparableName(scene.template.terms.jointBody);
  const parties =
    forankringOf(scene).endorsedBy === 'openMeeting'
      ? book.filter(({ kind }) => kind === 'organisation')
      : book.filter(({ nameKey }) => nameKey === jointBody);
  if (meeting.status === 'planned') return { parties, registrations: [] };
  const all = await reads.ofAgreement('registration', meeting.stage.agreementId);
  return { parties, registrations: activeRegistrations(all, meeting) };
}

/** Who hears that a meeting is moved or cancelled: those who were called, and those who have registered. */
export async function audienceOf(
  reads: TransactionReads,
  meeting: MeetingOnceCalled,
): Promise<MeetingAudience> {
  const invited = new Set<string>(meeting.invited);
  const book = await reads.parties();
  const all = await reads.ofAgreement('registration', meeting.stage.agreementId);
  return {
    parties: book.filter(({ id }) => invited.has(id)),
    registrations: activeRegistrations(all, meeting),
  };
}
