import type { AgreementId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { idFromName } from '../kernel/id-from-name.ts';

/**
 * The path of a calendar that the person's own calendar program can read: one agreement's, or all of the
 * municipality's. The same each time; it stops working when the person no longer works there.
 */
export async function subscribeToCalendar(
  deps: Deps,
  feed: {
    readonly tenantId: TenantId;
    readonly personId: PersonId;
    readonly agreementId: AgreementId | null;
  },
): Promise<Result<{ path: string }, Refusal>> {
  const { tenantId, personId, agreementId } = feed;
  if (agreementId !== null && (await deps.agreements.get(tenantId, agreementId)) === null) {
    return refuse({ code: 'notFound', what: 'agreement' });
  }
  const id = idFromName('cal', `calendar ${tenantId} ${personId} ${agreementId ?? ''}`);
  await deps.calendarFeeds.ensure({ id, tenantId, personId, agreementId });
  return ok({ path: `/kalender/${deps.links.tokenOf(id, 1)}` });
}
