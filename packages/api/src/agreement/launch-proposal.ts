import { TenantId } from '@overens/domain/kernel/id';
import { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { proposeLaunch } from '@overens/usecases/agreement/propose-launch';
import { z } from 'zod';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What the start page of a launch proposes. */
export const launchProposal = procedureFor('agreement.launch', ofTenant)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(LaunchProposalView)
  .query(async ({ ctx, input }) => await proposeLaunch(ctx.deps, input));
