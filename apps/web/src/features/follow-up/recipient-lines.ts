import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { followUpWords, recipientWords } from '../../messages/sv/follow-up.ts';

/** Whom a report goes to: organisations by their number, the others by name. */
export function recipientLines(recipients: FollowUpView['recipients']): string[] {
  const letters = recipients.filter(({ kind }) => kind === 'joinedOrganisations').length;
  const named = recipients
    .filter(({ kind }) => kind !== 'joinedOrganisations')
    .map(({ kind, name }) => `${recipientWords[kind]} ${name}`);
  return letters === 0 ? named : [...named, followUpWords.publish.letters(letters)];
}
