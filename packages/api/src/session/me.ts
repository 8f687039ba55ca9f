import { SessionView } from '@overens/usecases/agreement/agreement-views';
import { readSession } from '@overens/usecases/session/read-session';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** Who is signed in, and where they belong. */
export const me = procedureFor('session.read', ofNobody)
  .output(SessionView)
  .query(async ({ ctx }) => await readSession(ctx.deps, ctx));
