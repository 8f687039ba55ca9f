import { z } from 'zod';
import { Instant } from '../kernel/instant.ts';

/** Why something cannot be done in a yearly follow-up. */
export const followUpRefusals = [
  /** The report is out: what it rests on does not change. */
  z.strictObject({ code: z.literal('reportIsPublished'), at: Instant }),
  /** The version that it followed up was annulled by a court. */
  z.strictObject({ code: z.literal('followUpHasEnded'), at: Instant }),
  /** Only those who have joined report; `withdrawnAt` when the organisation was a party and has left. */
  z.strictObject({ code: z.literal('reporterHasNotJoined'), withdrawnAt: Instant.nullable() }),
  /** A commitment of the other party, or of another version. */
  z.strictObject({ code: z.literal('commitmentNotTheirs') }),
  z.strictObject({ code: z.literal('nothingReported') }),
  /** Something is written about these commitments, by their order, but not how far they have come. */
  z.strictObject({ code: z.literal('reportStatusMissing'), orders: z.array(z.int()) }),
  z.strictObject({ code: z.literal('summaryMissing') }),
] as const;
