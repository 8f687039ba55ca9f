import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { WarningView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';

/** A warning as a sentence, with the rule's source. */
export function warningWords(warning: WarningView): string {
  const words = adoptionWords.warnings;
  switch (warning.code) {
    case 'meetingOverdue':
      return words.meetingOverdue(formatDate(warning.on));
    case 'meetingBeforePreparing':
      return words.meetingBeforePreparing(warning.before);
    case 'announcementMissing':
      return words.announcementMissing(formatDate(warning.by));
    case 'announcedLate':
      return words.announcedLate(formatDate(warning.on), formatDate(warning.by));
    case 'justeringLate':
      return words.justeringLate(formatDate(warning.by));
    case 'anslagLate':
      return words.anslagLate(formatDate(warning.by));
    case 'bodiesNotHeard':
      return words.bodiesNotHeard(warning.missing.join(', '));
  }
}
