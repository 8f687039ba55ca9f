import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideRemoveRecipient } from '@overens/domain/remiss/change-recipients';
import type { Deps } from '../deps.ts';
import { commitOnRecipient, type RecipientCommand } from './commit-on-recipient.ts';

/** Takes somebody out of a round being prepared. Refuses a round that is out: who has been asked stays asked. */
export async function removeRecipient(deps: Deps, command: RecipientCommand): Promise<Result<null, Refusal>> {
  return await commitOnRecipient(
    deps,
    { ...command, name: 'remiss.removeRecipient', content: null },
    ({ round }, recipient) => decideRemoveRecipient(round, recipient),
  );
}
