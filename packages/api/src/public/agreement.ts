import { AgreementId } from '@overens/domain/kernel/id';
import { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { readPublicAgreement } from '@overens/usecases/accession/read-public-agreement';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** An agreement in force, or that was: text, commitments, who has joined, reports, versions. */
export const agreement = procedureFor('public.read', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      agreementId: AgreementId,
      /** An earlier version to read; `null` for the newest. */
      number: z.int().positive().nullable(),
    }),
  )
  .output(PublicAgreementView)
  .query(async ({ ctx, input }) =>
    orThrow(await readPublicAgreement(ctx.deps, { ...input, actor: ctx.actor })),
  );
