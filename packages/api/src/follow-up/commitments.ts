import { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { CommitmentsView } from '@overens/usecases/follow-up/follow-up-views';
import { readCommitments } from '@overens/usecases/follow-up/read-commitments';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The commitments in force, by party, with their status and history. */
export const commitments = procedureFor('followUp.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, agreementId: AgreementId }))
  .output(CommitmentsView)
  .query(async ({ ctx, input }) => orThrow(await readCommitments(ctx.deps, input)));
