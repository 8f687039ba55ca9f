import { FollowUpId } from '@overens/domain/kernel/id';
import { PublicReportView } from '@overens/usecases/follow-up/follow-up-views';
import { readPublicReport } from '@overens/usecases/follow-up/read-public-report';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A published report, for everyone. */
export const publicReport = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(80), followUpId: FollowUpId }))
  .output(PublicReportView)
  .query(async ({ ctx, input }) => orThrow(await readPublicReport(ctx.deps, { ...input, actor: ctx.actor })));
