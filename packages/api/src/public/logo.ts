import { LogoName } from '@overens/domain/municipality/logo';
import { LogoView, readLogo } from '@overens/usecases/municipality/read-logo';
import { z } from 'zod';
import { ofNobody } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A municipality's picture by its name, for its pages and documents. */
export const logo = procedureFor('public.read', ofNobody)
  .input(z.strictObject({ name: LogoName }))
  .output(LogoView.nullable())
  .query(async ({ ctx, input }) => await readLogo(ctx.deps, input.name));
