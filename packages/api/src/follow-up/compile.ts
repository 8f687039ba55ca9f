import { Compilation } from '@overens/domain/follow-up/yearly-follow-up';
import { CommandId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { compileReport } from '@overens/usecases/follow-up/compile-report';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Saves the officer's compilation, with what the joint body said. */
export const compile = procedureFor('followUp.work', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      followUpId: FollowUpId,
      commandId: CommandId,
      compiled: Compilation,
    }),
  )
  .output(z.strictObject({ edition: z.int() }))
  .mutation(async ({ ctx, input }) =>
    orThrow(await compileReport(ctx.deps, { ...input, within: null, actor: personActor(ctx) })),
  );
