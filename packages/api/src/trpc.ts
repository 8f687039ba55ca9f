import { can, type Action } from '@overens/domain/access/access';
import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context.ts';
import { deny } from './deny.ts';
import { Refused } from './error-map.ts';
import { infrastructureFaultOf } from './infrastructure-fault.ts';
import type { ResourceOf } from './resource.ts';

/** Kept with each procedure, so that a test can walk the router and see that none goes without. */
export interface ProcedureMeta {
  readonly action: Action;
}

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    // No raw server message reaches a person: a refusal travels as data, a fault as its kind.
    errorFormatter: ({ shape, error }) => ({
      code: shape.code,
      message: shape.data.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        refusal: error.cause instanceof Refused ? error.cause.refusal : null,
        fault: infrastructureFaultOf(error.cause),
      },
    }),
  });

export const router = t.router;

/**
 * The only way to a procedure: it names its action and what its input is about, and nobody passes who may not
 * do that (`can`). Asked before the input is parsed further and before anything is read.
 */
export function procedureFor(action: Action, resourceOf: ResourceOf) {
  return t.procedure.meta({ action }).use(async ({ ctx, getRawInput, next }) => {
    const resource = resourceOf(await getRawInput(), ctx.actor);
    if (!can(ctx.actor, action, resource)) throw deny(ctx.actor, action, resource);
    return await next();
  });
}
