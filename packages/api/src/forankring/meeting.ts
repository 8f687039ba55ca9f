import { MeetingId, TenantId } from '@overens/domain/kernel/id';
import { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { readMeeting } from '@overens/usecases/forankring/read-meeting';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A meeting for those who prepare and hold it. */
export const meeting = procedureFor('forankring.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, meetingId: MeetingId }))
  .output(MeetingView)
  .query(async ({ ctx, input }) => orThrow(await readMeeting(ctx.deps, { ...input, actor: ctx.actor })));
