import type { Joining } from '../accession/joining.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { commitmentsOfCycle, type Commitment } from '../agreement/commitment.ts';
import { atLocalTime } from '../calendar/stockholm-calendar.ts';
import type { FollowUpId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import type { LetterTo } from '../kernel/outbox.ts';
import { followUpDays } from '../process/obligation-days.ts';
import type { FollowUpObligation } from '../process/process-template.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import { visitsOfVersion } from '../process/visits-of-version.ts';
import type { Change, Owed } from '../registry/change.ts';
import { joinedOrganisations } from './awaited-reporters.ts';
import { reportsOn, type Reporter } from './commitment-report.ts';
import type { OpenFollowUp } from './yearly-follow-up.ts';

/**
 * Opens one year's follow-up: its days by the template's rules, and a letter to every organisation that has joined
 * and has something to report on, and to the responsible body, which reports for the municipality and sees to the
 * whole. A reminder whose hour has been is not planned.
 */
export function beginFollowUp(
  definition: FollowUpObligation,
  agreement: Agreement,
  { id, stage, joinings, commitments, now }: Opening,
): Change<null> {
  const { inForce, tenantId, responsibleBody } = agreement;
  if (inForce === null) throw new Error(`${agreement.id} is not in force.`);
  const nth = visitsOfVersion(agreement, stage.cycle, stage.stageKey).length + 1;
  const days = followUpDays(definition, inForce, nth);
  const followed = commitmentsOfCycle(commitments, stage.cycle);
  const asked = joinedOrganisations(joinings)
    .filter(({ partyId }) => hasSomethingToReport({ kind: 'organisation', partyId }, followed))
    .map(({ id: joiningId, partyId, name }) => ({ partyId, joiningId, name }));
  const { opensOn, reportBy, dueOn } = days;
  const value: OpenFollowUp = {
    id,
    tenantId,
    version: 1,
    stage,
    status: 'open',
    opensOn,
    reportBy,
    dueOn,
    asked,
    asksKommun: hasSomethingToReport({ kind: 'kommun' }, followed),
    reminders: definition.reminders.flatMap(({ key, title, on }) => {
      const day = days.reminders.find((reminder) => reminder.key === key);
      if (day === undefined) return [];
      const at = atLocalTime(day.on, on.at ?? MORNING);
      return at > now ? [{ key, title, at }] : [];
    }),
    remindersDone: [],
    received: [],
    compiled: { edition: 0, overall: '', jointBody: { heldOn: null, comments: '' }, summaries: [] },
    overdueToldAt: null,
  };
  return {
    outcome: null,
    writes: [{ put: 'followUp', value }],
    facts: [
      {
        type: 'followUp.opened',
        data: { followUpId: id, reportBy, dueOn, asked: asked.map(({ partyId }) => partyId) },
      },
    ],
    owed: [
      ...asked.map(({ partyId, joiningId }) => ask(id, partyId, { kind: 'joining', joiningId })),
      ask(id, 'kommun', { kind: 'party', partyId: responsibleBody.partyId }),
    ],
  };
}

function hasSomethingToReport(by: Reporter, commitments: readonly Commitment[]): boolean {
  return commitments.some((commitment) => reportsOn(by, commitment));
}

function ask(about: FollowUpId, key: string, to: LetterTo): Owed {
  return {
    dedupeKey: `reportAsked:${about}:${key}`,
    task: { kind: 'letter', letter: 'reportAsked', to, about },
  };
}

interface Opening {
  readonly id: FollowUpId;
  readonly stage: StageVisit;
  readonly joinings: readonly Joining[];
  readonly commitments: readonly Commitment[];
  readonly now: Instant;
}

const MORNING = '08:00';
