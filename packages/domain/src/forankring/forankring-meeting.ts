import { z } from 'zod';
import { MeetingId, TenantId } from '../kernel/id.ts';
import { StageVisit } from '../process/stage-visit.ts';

/** A förankring meeting: planned, called, held. */
export const ForankringMeeting = z.strictObject({
  id: MeetingId,
  tenantId: TenantId,
  version: z.int().positive(),
  stage: StageVisit,
  status: z.enum(['open', 'closed']),
});
export type ForankringMeeting = z.infer<typeof ForankringMeeting>;
