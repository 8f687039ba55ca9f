import type { TenantId } from '@overens/domain/kernel/id';
import type { Deps } from '../deps.ts';
import type { AddressBookView } from '../remiss/remiss-views.ts';

/** The municipality's bodies and organisations, in Swedish order of names. */
export async function readAddressBook(
  deps: Deps,
  { tenantId }: { readonly tenantId: TenantId },
): Promise<AddressBookView> {
  const parties = await deps.tenants.parties(tenantId);
  return { parties: parties.map(({ id, kind, name, email }) => ({ id, kind, name, email })) };
}
