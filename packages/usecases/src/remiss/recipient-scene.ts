import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { RecipientId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { Deps } from '../deps.ts';

/** What stands around an invited body: its round and agreement, and what time it is there. */
export interface RecipientScene<R extends RemissRound = RemissRound> {
  readonly recipient: RemissRecipient;
  readonly round: R;
  readonly agreement: Agreement;
  readonly now: Instant;
}

/** Loads what stands around a recipient; `null` when there is none in that municipality. */
export async function recipientScene(
  deps: Deps,
  { tenantId, recipientId }: { readonly tenantId: TenantId; readonly recipientId: RecipientId },
): Promise<RecipientScene | null> {
  const found = await deps.remiss.surroundings(tenantId, recipientId);
  return found === null ? null : { ...found, now: agreementNow(found.agreement, deps.clock.now()) };
}
