import { RoundId, TenantId } from '@overens/domain/kernel/id';
import { readAnswerTraces } from '@overens/usecases/drafting/read-answer-traces';
import { AnswerTracesView } from '@overens/usecases/drafting/version-views';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What became of each part of each answer of a round. */
export const answerTraces = procedureFor('drafting.read', ofTenant)
  .input(z.strictObject({ tenantId: TenantId, roundId: RoundId }))
  .output(AnswerTracesView)
  .query(async ({ ctx, input }) => orThrow(await readAnswerTraces(ctx.deps, input)));
