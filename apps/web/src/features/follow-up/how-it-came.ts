import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { followUpWords } from '../../messages/sv/follow-up.ts';
import { paperReportWords } from '../../messages/sv/paper-report.ts';

/** A note on a report that came late or on paper, in brackets; empty for others. */
export function howItCame(timing: 'inTime' | 'late', paperOn: DateOnly | undefined): string {
  const notes = [
    ...(paperOn === undefined ? [] : [paperReportWords.note(formatDate(paperOn))]),
    ...(timing === 'late' ? [followUpWords.late] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
