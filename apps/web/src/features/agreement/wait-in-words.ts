import { formatClosing, formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { WaitView } from '@overens/usecases/agreement/agreement-views';

/** When something happens next: a planned day by its date, a closing by its last minute. */
export function waitInWords({ until, precision }: Pick<WaitView, 'until' | 'precision'>): string {
  return precision === 'day' ? formatDate(dateOf(until)) : formatClosing(until);
}
