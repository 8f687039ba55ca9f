import type { Joining } from '../accession/joining.ts';
import { closingInstant } from '../calendar/stockholm-calendar.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Wait } from '../process/wait.ts';
import { awaitedReporters } from './awaited-reporters.ts';
import type { ReportReminder, YearlyFollowUp } from './yearly-follow-up.ts';

/**
 * What a follow-up waits for: its reminders, the parties' reports until their last day, and the published report,
 * which stays in the list, overdue, until it is out. Never later in silence (domain.md §3.3).
 */
export function followUpWaits(followUp: YearlyFollowUp, joinings: readonly Joining[], now: Instant): Wait[] {
  if (followUp.status !== 'open') return [];
  const reportsUntil = closingInstant(followUp.reportBy);
  const isAwaiting = reportsUntil > now && awaitedReporters(followUp, joinings).length > 0;
  return [
    ...remindersLeft(followUp).map(({ at }): Wait => ({
      what: 'reportReminder',
      until: at,
      awaited: 'clock',
    })),
    ...(isAwaiting ? [{ what: 'reportsDue', until: reportsUntil, awaited: 'parties' } as const] : []),
    { what: 'reportDue', until: closingInstant(followUp.dueOn), awaited: 'processOwner' },
  ];
}

/** When the process itself has something to do: remind, or tell that the report is overdue. */
export function followUpActsAt(followUp: YearlyFollowUp): Instant | null {
  if (followUp.status !== 'open') return null;
  const overdue = followUp.overdueToldAt === null ? [closingInstant(followUp.dueOn)] : [];
  return [...remindersLeft(followUp).map(({ at }) => at), ...overdue].toSorted()[0] ?? null;
}

/** The reminders that have not been sent. */
export function remindersLeft({ reminders, remindersDone }: YearlyFollowUp): ReportReminder[] {
  return reminders.filter(({ key }) => !remindersDone.includes(key));
}
