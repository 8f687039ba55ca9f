import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ReportUnit } from '@overens/usecases/follow-up/follow-up-views';
import { commitmentStatusWords, reportFormWords } from '../../messages/sv/follow-up.ts';

/** A commitment of the form, with what was said the time before in words: a browser needs no calendar for it. */
export type ShownUnit = Omit<ReportUnit, 'previously'> & { readonly previously: string | null };

export function shownUnits(units: readonly ReportUnit[]): ShownUnit[] {
  return units.map(({ previously, ...unit }) => ({
    ...unit,
    previously:
      previously === null
        ? null
        : reportFormWords.previously(commitmentStatusWords[previously.status], formatDate(previously.dueOn)),
  }));
}
