import type { InForce } from '@overens/domain/agreement/in-force';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { Instant } from '@overens/domain/kernel/instant';
import { lapsesOn } from '@overens/domain/process/obligation-days';
import type { ForceView } from './accession-views.ts';

/** How an adopted version stands on this day. */
export function forceView({ from, to, lapsedOn, appealed, annulled }: InForce, now: Instant): ForceView {
  if (annulled !== undefined) return { state: 'annulled', from, on: annulled.on };
  if (lapsedOn !== null) return { state: 'ended', from, on: lapsedOn };
  const today = dateOf(now);
  if (to !== null && today > to) return { state: 'ended', from, on: lapsesOn(to) };
  if (appealed !== undefined) {
    const { appealedOn: since, inhibitedOn } = appealed;
    return inhibitedOn === null
      ? { state: 'appealed', from, to, since }
      : { state: 'inhibited', from, on: inhibitedOn };
  }
  return today < from ? { state: 'adopted', from, to } : { state: 'inForce', from, to };
}
