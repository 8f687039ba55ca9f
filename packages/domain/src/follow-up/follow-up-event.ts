import { z } from 'zod';
import { FollowUpId, PartyId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { ReportRecipient } from '../process/process-template.ts';
import { Reporter, ReportTiming } from './commitment-report.ts';

const followUp = { followUpId: FollowUpId };

/** What can happen in a yearly follow-up. Ids and hashes only. */
export const followUpEvents = [
  z.strictObject({
    type: z.literal('followUp.opened'),
    data: z.strictObject({ ...followUp, reportBy: DateOnly, dueOn: DateOnly, asked: z.array(PartyId) }),
  }),
  /** Over without a report: the version that it followed up was annulled. */
  z.strictObject({ type: z.literal('followUp.ended'), data: z.strictObject(followUp) }),
  z.strictObject({
    type: z.literal('followUp.reminded'),
    data: z.strictObject({ ...followUp, reminder: z.string(), reminded: z.array(Reporter) }),
  }),
  z.strictObject({
    type: z.literal('followUp.handedIn'),
    data: z.strictObject({
      ...followUp,
      by: Reporter,
      commitments: z.int(),
      contentHash: Sha256,
      timing: ReportTiming,
    }),
  }),
  /** Came on paper, entered by the one who acted. */
  z.strictObject({
    type: z.literal('followUp.paperEntered'),
    data: z.strictObject({
      ...followUp,
      by: Reporter,
      commitments: z.int(),
      contentHash: Sha256,
      timing: ReportTiming,
      arrivedOn: DateOnly,
    }),
  }),
  z.strictObject({
    type: z.literal('followUp.compiled'),
    data: z.strictObject({ ...followUp, edition: z.int() }),
  }),
  z.strictObject({
    type: z.literal('followUp.overdue'),
    data: z.strictObject({ ...followUp, dueOn: DateOnly }),
  }),
  z.strictObject({
    type: z.literal('followUp.published'),
    data: z.strictObject({
      ...followUp,
      reportHash: Sha256,
      timing: ReportTiming,
      recipients: z.array(z.strictObject({ kind: ReportRecipient, partyId: PartyId.nullable() })),
    }),
  }),
] as const;
