import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideRenewLink } from '@overens/domain/remiss/recipient-acts';
import type { Deps } from '../deps.ts';
import { commitOnRecipient, type RecipientCommand } from './commit-on-recipient.ts';

/** Sends a recipient a new personal link; the old one stops working. Refuses a round that is not out. */
export async function renewLink(deps: Deps, command: RecipientCommand): Promise<Result<null, Refusal>> {
  return await commitOnRecipient(
    deps,
    { ...command, name: 'remiss.renewLink', content: null },
    ({ round }, recipient) => {
      const token = deps.links.tokenOf(recipient.id, recipient.link.serial + 1);
      return decideRenewLink(round, recipient, deps.links.hashOf(token));
    },
  );
}
