import { AgreementId } from '@overens/domain/kernel/id';
import { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import { readPublicChanges } from '@overens/usecases/documents/read-public-changes';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What an adopted version changed in the one before it, and of why what is public. */
export const changes = procedureFor('public.read', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      agreementId: AgreementId,
      number: z.int().min(1).max(999_999),
    }),
  )
  .output(PublicChangesView)
  .query(async ({ ctx, input }) =>
    orThrow(await readPublicChanges(ctx.deps, { ...input, actor: ctx.actor })),
  );
