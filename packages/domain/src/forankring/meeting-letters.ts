import type { Party } from '../address-book/party.ts';
import type { LetterKind } from '../kernel/outbox.ts';
import type { Owed } from '../registry/change.ts';
import type { ActiveRegistration } from './registration.ts';

/** Who hears of a meeting: those called, and those who have registered. */
export interface MeetingAudience {
  readonly parties: readonly Party[];
  readonly registrations: readonly ActiveRegistration[];
}

type Letter = Extract<LetterKind, `meeting${string}`>;

/**
 * A letter to everyone who has an e-mail address, once to each address: who has registered with the address of an organisation that was called
 * hears it as that organisation.
 * @param about the meeting's id and what tells this occasion from others, `mtg_…:2`
 */
export function lettersToAll(letter: Letter, about: string, audience: MeetingAudience): Owed[] {
  const reached = new Set(audience.parties.map(({ email }) => email));
  return [
    ...audience.parties.map(({ id: partyId }): Owed => ({
      dedupeKey: `${letter}:${about}:${partyId}`,
      task: { kind: 'letter', letter, to: { kind: 'party', partyId }, about },
    })),
    ...audience.registrations
      .filter(({ email }) => email === null || !reached.has(email))
      .flatMap((registration) => lettersTo(letter, about, registration)),
  ];
}

/** A letter to one who has registered; none to one who phoned and has no e-mail. */
export function lettersTo(
  letter: Letter,
  about: string,
  { id, email }: Pick<ActiveRegistration, 'id' | 'email'>,
): Owed[] {
  if (email === null) return [];
  return [
    {
      dedupeKey: `${letter}:${about}:${id}`,
      task: { kind: 'letter', letter, to: { kind: 'registration', registrationId: id }, about },
    },
  ];
}
