import { RoundId, TenantId } from '@overens/domain/kernel/id';
import { readAnswers } from '@overens/usecases/remiss/read-answers';
import { AnswersView } from '@overens/usecases/remiss/remiss-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The answers of a round, by organisation and by section. */
export const answers = procedureFor('remiss.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, roundId: RoundId }))
  .output(AnswersView)
  .query(async ({ ctx, input }) => orThrow(await readAnswers(ctx.deps, input)));
