import { answerQuestion } from '@overens/usecases/accession/answer-question';
import { z } from 'zod';
import { personActor } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenant } from '../resource.ts';
import { procedureFor } from '../trpc.ts';
import { LONGEST_TEXT, onJoining } from './on-joining.ts';

/** Notes what an organisation has answered in another way than on its page. */
export const answerForParty = procedureFor('accession.work', ofTenant)
  .input(z.strictObject({ ...onJoining, answer: z.string().max(LONGEST_TEXT) }))
  .output(z.null())
  .mutation(async ({ ctx, input }) =>
    orThrow(await answerQuestion(ctx.deps, { ...input, actor: personActor(ctx) })),
  );
