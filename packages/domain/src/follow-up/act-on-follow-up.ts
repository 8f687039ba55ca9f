import type { Joining } from '../accession/joining.ts';
import { closingInstant } from '../calendar/stockholm-calendar.ts';
import type { PartyId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import type { LetterTask, LetterTo } from '../kernel/outbox.ts';
import { nothingToDo, type Change, type Owed } from '../registry/change.ts';
import { awaitedReporters } from './awaited-reporters.ts';
import { reporterKey, type Reporter } from './commitment-report.ts';
import { remindersLeft } from './follow-up-waits.ts';
import type { EndedFollowUp, OpenFollowUp, YearlyFollowUp } from './yearly-follow-up.ts';

/** Whom the letters of the municipality's side go to, and who has joined. */
export interface FollowUpSurroundings {
  readonly responsibleBody: PartyId;
  readonly joinings: readonly Joining[];
  readonly now: Instant;
  /** A court has annulled the decision that adopted the version that is followed up. */
  readonly isAnnulled: boolean;
}

/**
 * Does what has come due: reminds those who have not reported, once each, and tells the responsible body that the
 * report is overdue, once. Ends when there is nothing to follow up any more. If several reminders have come due meanwhile, only the latest is sent.
 */
export function decideActOnFollowUp(followUp: YearlyFollowUp, around: FollowUpSurroundings): Change<null> {
  const { now } = around;
  if (followUp.status !== 'open') return nothingToDo(null);
  if (around.isAnnulled) return ended(followUp, now);
  if (followUp.overdueToldAt === null && now >= closingInstant(followUp.dueOn)) {
    return tellOverdue(followUp, around);
  }
  const due = remindersLeft(followUp).filter(({ at }) => at <= now);
  const latest = due.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (latest === undefined) return nothingToDo(null);
  const reminded = awaitedReporters(followUp, around.joinings);
  const remindersDone = [...followUp.remindersDone, ...due.map(({ key }) => key)];
  return {
    outcome: null,
    writes: [{ put: 'followUp', value: { ...followUp, version: followUp.version + 1, remindersDone } }],
    facts: [
      {
        type: 'followUp.reminded',
        data: { followUpId: followUp.id, reminder: latest.key, reminded },
      },
    ],
    owed: reminded.flatMap((by) => {
      const to = addressOf(by, followUp, around);
      if (to === null) return [];
      const dedupeKey = `reportReminder:${followUp.id}:${latest.key}:${reporterKey(by)}`;
      return [letter(dedupeKey, 'reportReminder', to, followUp)];
    }),
  };
}

function ended(followUp: OpenFollowUp, now: Instant): Change<null> {
  const value: EndedFollowUp = {
    ...followUp,
    version: followUp.version + 1,
    status: 'ended',
    endedAt: now,
  };
  return {
    outcome: null,
    writes: [{ put: 'followUp', value }],
    facts: [{ type: 'followUp.ended', data: { followUpId: followUp.id } }],
    owed: [],
  };
}

function tellOverdue(followUp: OpenFollowUp, { responsibleBody, now }: FollowUpSurroundings): Change<null> {
  const remindersDone = followUp.reminders.map(({ key }) => key);
  return {
    outcome: null,
    writes: [
      {
        put: 'followUp',
        value: { ...followUp, version: followUp.version + 1, remindersDone, overdueToldAt: now },
      },
    ],
    facts: [{ type: 'followUp.overdue', data: { followUpId: followUp.id, dueOn: followUp.dueOn } }],
    owed: [
      letter(
        `reportOverdue:${followUp.id}`,
        'reportOverdue',
        { kind: 'party', partyId: responsibleBody },
        followUp,
      ),
    ],
  };
}

function addressOf(
  by: Reporter,
  { asked }: YearlyFollowUp,
  { responsibleBody }: FollowUpSurroundings,
): LetterTo | null {
  if (by.kind === 'kommun') return { kind: 'party', partyId: responsibleBody };
  const joiningId = asked.find(({ partyId }) => partyId === by.partyId)?.joiningId;
  return joiningId === undefined ? null : { kind: 'joining', joiningId };
}

function letter(
  dedupeKey: string,
  kind: LetterTask['letter'],
  to: LetterTo,
  { id: about }: YearlyFollowUp,
): Owed {
  return { dedupeKey, task: { kind: 'letter', letter: kind, to, about } };
}
