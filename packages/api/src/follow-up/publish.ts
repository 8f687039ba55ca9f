import { PublishOrder } from '@overens/domain/follow-up/publish-report';
import { CommandId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import { publishReport } from '@overens/usecases/follow-up/publish-report';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Publishes the yearly report and ends the follow-up. */
export const publish = procedureFor('followUp.publish', ofTenant)
  .input(
    z.strictObject({
      tenantId: TenantId,
      followUpId: FollowUpId,
      commandId: CommandId,
      ...PublishOrder.shape,
    }),
  )
  .output(z.null())
  .mutation(async ({ ctx, input }) => {
    const { tenantId, followUpId, commandId, edition } = input;
    const given = { tenantId, followUpId, commandId, actor: personActor(ctx), order: { edition } };
    return orThrow(await publishReport(ctx.deps, given));
  });
