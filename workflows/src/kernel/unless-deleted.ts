import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { isDeletedRehearsal } from '@overens/usecases/agreement/delete-rehearsal';
import type { Deps } from '@overens/usecases/deps';
import { ApplicationFailure } from '@temporalio/client';

/**
 * Carries out an activity. If it fails because its rehearsal has been deleted, its process is told to end: a database
 * activity is otherwise tried again for as long as it takes. Asked only after a failure, and answered only by the
 * note of the deletion, so that a database that is merely away or empty ends no process.
 */
export async function unlessDeleted<T>(
  deps: Deps,
  agreement: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (await isDeletedRehearsal(deps, agreement)) {
      throw ApplicationFailure.nonRetryable('The rehearsal has been deleted.', 'RehearsalDeleted');
    }
    throw error;
  }
}
