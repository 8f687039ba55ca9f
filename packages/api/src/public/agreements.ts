import { PublicAgreementsView } from '@overens/usecases/accession/accession-views';
import { readPublicAgreements } from '@overens/usecases/accession/read-public-agreements';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The agreements of a municipality that are or have been in force. */
export const agreements = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ slug: z.string().max(100) }))
  .output(PublicAgreementsView)
  .query(async ({ ctx, input }) => orThrow(await readPublicAgreements(ctx.deps, input)));
