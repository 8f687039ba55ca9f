import { z } from 'zod';
import { AccessionPeriodId, JoiningId, TenantId, TextVersionId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { StageVisit } from '../process/stage-visit.ts';

const period = {
  id: AccessionPeriodId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  /** The version that has come into force. */
  textVersionId: TextVersionId,
  number: z.int().positive(),
  /** Those who had joined an earlier version and were asked to confirm this one. */
  asked: z.array(JoiningId),
};

/**
 * The time in which those who had joined an earlier version confirm the new one. Joining itself needs no period:
 * it is open as long as the agreement is in force (domain.md R0-13).
 */
export const AccessionPeriod = z.discriminatedUnion('status', [
  z.strictObject({
    ...period,
    status: z.literal('open'),
    /** The last day to confirm. */
    confirmBy: DateOnly,
    remindAt: Instant,
    remindedAt: Instant.nullable(),
  }),
  z.strictObject({
    ...period,
    status: z.literal('closed'),
    closedAt: Instant,
    /** `null` when nobody had joined before, so that nobody was asked. */
    confirmBy: DateOnly.nullable(),
  }),
]);
export type AccessionPeriod = z.infer<typeof AccessionPeriod>;
export type OpenAccessionPeriod = Extract<AccessionPeriod, { status: 'open' }>;
