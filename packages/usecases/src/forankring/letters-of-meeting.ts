import type { Party } from '@overens/domain/address-book/party';
import type { ForankringMeeting } from '@overens/domain/forankring/forankring-meeting';
import type { MeetingRegistration } from '@overens/domain/forankring/registration';
import type { LetterTo } from '@overens/domain/kernel/outbox';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Deps } from '../deps.ts';
import { deliveryState } from '../mail/delivery-state.ts';
import { MeetingLetter, type MeetingLetterView } from './forankring-views.ts';

/** The last letter to each who was called or has registered, and how it went; by name. */
export async function lettersOfMeeting(
  deps: Deps,
  { meeting, agreement }: { readonly meeting: ForankringMeeting; readonly agreement: Agreement },
  known: { readonly book: readonly Party[]; readonly registrations: readonly MeetingRegistration[] },
): Promise<MeetingLetterView[]> {
  const { tenantId } = meeting;
  const [owed, kept] = await Promise.all([
    deps.mail.lettersAbout(tenantId, agreement.id, meeting.id),
    agreement.mode.kind === 'rehearsal' ? deps.mail.rehearsalMail(tenantId, agreement.id) : [],
  ]);
  const keptAt = new Map(kept.map(({ id, at }) => [id, at]));
  const last = new Map<string, MeetingLetterView>();
  for (const row of owed) {
    if (row.task.kind !== 'letter') continue;
    const { to } = row.task;
    const letter = MeetingLetter.safeParse(row.task.letter);
    if (!letter.success) continue;
    const key = keyOf(to);
    last.set(key, {
      key,
      to: nameOf(to, known),
      letter: letter.data,
      ...deliveryState(row, keptAt.get(row.id)),
    });
  }
  return [...last.values()].toSorted((one, other) => SWEDISH.compare(one.to ?? '', other.to ?? ''));
}

function keyOf(to: LetterTo): string {
  switch (to.kind) {
    case 'party':
      return to.partyId;
    case 'registration':
      return to.registrationId;
    case 'joining':
      return to.joiningId;
  }
}

/** `null` when nothing of who it was is kept. */
function nameOf(
  to: LetterTo,
  {
    book,
    registrations,
  }: { readonly book: readonly Party[]; readonly registrations: readonly MeetingRegistration[] },
): string | null {
  switch (to.kind) {
    case 'party':
      return book.find(({ id }) => id === to.partyId)?.name ?? null;
    case 'registration': {
      const one = registrations.find(({ id }) => id === to.registrationId);
      return one?.status === 'registered' ? (one.organisation ?? one.contactName) : null;
    }
    case 'joining':
      return null;
  }
}

const SWEDISH = new Intl.Collator('sv');
