import type { Joining } from '../accession/joining.ts';
import { isInTime } from '../calendar/deadline.ts';
import { closingInstant } from '../calendar/stockholm-calendar.ts';
import { z } from 'zod';
import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change, Owed } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { openFollowUp } from './open-follow-up.ts';
import { joinedOrganisations } from './awaited-reporters.ts';
import type { PublishedFollowUp, PublishedReport, YearlyFollowUp } from './yearly-follow-up.ts';

/** The owner's order to publish what has been compiled, as it was read in this edition. */
export const PublishOrder = z.strictObject({ edition: z.int().nonnegative() });
export type PublishOrder = z.infer<typeof PublishOrder>;

/**
 * Publishes the report: frozen with its hash, told to each joined organisation by letter and recorded for the other
 * recipients that the template names. Refuses without an overall summary, when somebody has changed the compilation
 * since it was read, and when it is out already. KL 6:5, domain.md §8.1 KL-14.
 */
export function decidePublishReport(
  asked: YearlyFollowUp,
  order: PublishOrder,
  { report, hash, joinings, by, now }: Publishing,
): Result<Change<null>, Refusal> {
  const open = openFollowUp(asked);
  if (!open.ok) return open;
  const followUp = open.value;
  const { edition: actual, overall } = followUp.compiled;
  if (order.edition !== actual) return refuse({ code: 'staleVersion', expected: order.edition, actual });
  if (overall.trim() === '') return refuse({ code: 'summaryMissing' });
  const value: PublishedFollowUp = {
    ...followUp,
    version: followUp.version + 1,
    status: 'closed',
    published: { at: now, by, report, hash },
  };
  return ok({
    outcome: null,
    writes: [{ put: 'followUp', value }],
    facts: [
      {
        type: 'followUp.published',
        data: {
          followUpId: followUp.id,
          reportHash: hash,
          timing: isInTime(now, closingInstant(followUp.dueOn)) ? 'inTime' : 'late',
          recipients: report.recipients.map(({ kind, partyId }) => ({ kind, partyId })),
        },
      },
    ],
    owed: report.recipients.flatMap(({ partyId }): Owed[] => {
      const joining = joinedOrganisations(joinings).find((one) => one.partyId === partyId);
      if (joining === undefined) return [];
      return [
        {
          dedupeKey: `reportPublished:${followUp.id}:${joining.partyId}`,
          task: {
            kind: 'letter',
            letter: 'reportPublished',
            to: { kind: 'joining', joiningId: joining.id },
            about: followUp.id,
          },
        },
      ];
    }),
  });
}

interface Publishing {
  readonly report: PublishedReport;
  readonly hash: string;
  readonly joinings: readonly Joining[];
  readonly by: PersonId;
  readonly now: Instant;
}
