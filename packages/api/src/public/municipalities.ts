import { readMunicipalities } from '@overens/usecases/municipality/read-municipalities';
import { z } from 'zod';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** The municipalities that use the product. */
export const municipalities = procedureFor('public.read', ofNobody)
  .output(
    z.strictObject({
      municipalities: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
    }),
  )
  .query(async ({ ctx }) => await readMunicipalities(ctx.deps));
