import { MeetingRecord } from '@overens/domain/forankring/meeting-record';
import { CommandId, MeetingId, TenantId } from '@overens/domain/kernel/id';
import { saveMeetingRecord } from '@overens/usecases/forankring/save-meeting-record';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves what has been noted at a meeting. */
export const saveRecord = procedureFor('forankring.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      meetingId: MeetingId,
      commandId: CommandId,
      version: z.int().positive(),
      record: MeetingRecord,
    }),
  )
  .output(z.strictObject({ version: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await saveMeetingRecord(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
