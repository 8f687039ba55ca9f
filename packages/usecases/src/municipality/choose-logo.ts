import { createHash } from 'node:crypto';
import type { PersonId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { LogoName } from '@overens/domain/municipality/logo';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { checkLogo } from './check-logo.ts';

/**
 * Makes a file the municipality's logo, on its pages and in documents made from now on. Refuses what is too heavy,
 * unreadable, not allowed in a drawing, or does not fit in the head of a page; and a municipality that is not there.
 */
export async function chooseLogo(
  deps: Pick<Deps, 'logos' | 'tenants' | 'clock'>,
  order: { readonly tenantId: TenantId; readonly personId: PersonId; readonly bytes: Uint8Array },
): Promise<Result<{ readonly logo: LogoName }, Refusal>> {
  const { tenantId, personId, bytes } = order;
  if ((await deps.tenants.municipality(tenantId)) === null)
    return refuse({ code: 'notFound', what: 'party' });
  const checked = checkLogo(bytes);
  if (!checked.ok) return checked;
  const { kind, width, height } = checked.value;
  const name = LogoName.parse(`${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  await deps.logos.choose({
    name,
    tenantId,
    width,
    height,
    base64: Buffer.from(bytes).toString('base64'),
    savedAt: deps.clock.now(),
    savedBy: personId,
  });
  return ok({ logo: name });
}
