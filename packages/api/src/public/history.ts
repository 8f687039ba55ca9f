import { AgreementId } from '@overens/domain/kernel/id';
import { PublicHistoryView } from '@overens/usecases/documents/public-history-view';
import { readPublicHistory } from '@overens/usecases/documents/read-public-history';
import { z } from 'zod';
import { orThrow } from '../error-map.ts';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** What has happened to each unit of an adopted version, and what in it is newer than the remiss. */
export const history = procedureFor('public.read', ofNobody)
  .input(
    z.strictObject({
      slug: z.string().max(100),
      agreementId: AgreementId,
      /** An earlier version; `null` for the one in force. */
      number: z.int().min(1).max(999_999).nullable(),
    }),
  )
  .output(PublicHistoryView)
  .query(async ({ ctx, input }) =>
    orThrow(await readPublicHistory(ctx.deps, { ...input, actor: ctx.actor })),
  );
