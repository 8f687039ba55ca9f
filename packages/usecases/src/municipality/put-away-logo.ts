import type { TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';

/** Lets a municipality have no logo: its name stands alone. Refuses a municipality that is not there. */
export async function putAwayLogo(
  deps: Pick<Deps, 'logos' | 'tenants'>,
  { tenantId }: { readonly tenantId: TenantId },
): Promise<Result<{ readonly logo: null }, Refusal>> {
  if ((await deps.tenants.municipality(tenantId)) === null)
    return refuse({ code: 'notFound', what: 'party' });
  await deps.logos.putAway(tenantId);
  return ok({ logo: null });
}
