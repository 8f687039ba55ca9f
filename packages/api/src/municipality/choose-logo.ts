import { TenantId } from '@overens/domain/kernel/id';
import { LogoName } from '@overens/domain/municipality/logo';
import { chooseLogo as choose } from '@overens/usecases/municipality/choose-logo';
import { z } from 'zod';
import { actingPerson } from '../acting.ts';
import { orThrow } from '../error-map.ts';
import { ofTenantInForm } from '../resource.ts';
import { procedureFor } from '../trpc.ts';

/** A picture, as `file` of a form with `tenantId`, becomes the municipality's logo. */
export const chooseLogo = procedureFor('municipality.change', ofTenantInForm)
  .input(z.instanceof(FormData).refine((form) => Order.safeParse(orderIn(form)).success))
  .output(z.strictObject({ logo: LogoName }))
  .mutation(async ({ ctx, input }) => {
    const { tenantId, file } = Order.parse(orderIn(input));
    const bytes = new Uint8Array(await file.arrayBuffer());
    return orThrow(await choose(ctx.deps, { tenantId, personId: actingPerson(ctx).id, bytes }));
  });

const Order = z.strictObject({ tenantId: TenantId, file: z.instanceof(File) });

function orderIn(form: FormData): unknown {
  return { tenantId: form.get('tenantId'), file: form.get('file') };
}
