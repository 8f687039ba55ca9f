import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ForceView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** From when and until when, in a sentence. */
export function forceInWords(force: ForceView): string {
  const words = publicAgreementWords.force;
  switch (force.state) {
    case 'adopted':
      return words.adopted.words(formatDate(force.from));
    case 'inForce':
      return words.inForce.words(formatDate(force.from), force.to === null ? null : formatDate(force.to));
    case 'appealed':
      return words.appealed.words(formatDate(force.from), formatDate(force.since));
    case 'inhibited':
      return words.inhibited.words(formatDate(force.on));
    case 'annulled':
      return words.annulled.words(formatDate(force.on));
    case 'ended':
      return words.ended.words(formatDate(force.on));
  }
}
