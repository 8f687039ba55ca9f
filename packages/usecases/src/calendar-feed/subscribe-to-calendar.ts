import type { AgreementId, PersonId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';

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
  const { tenantId, agreementId } = feed;
  if (agreementId !== null && (await deps.agreements.get(tenantId, agreementId)) === null) {
    return refuse({ code: 'notFound', what: 'agreement' });
  }
  const { id } = await deps.calendarFeeds.ensure(feed);
  return ok({ path: `/kalender/${deps.links.tokenOf(id, 1)}` });
}
