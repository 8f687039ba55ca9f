import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideDecline } from '@overens/domain/remiss/recipient-acts';
import type { Deps } from '../deps.ts';
import { commitOnRecipient, type RecipientCommand } from './commit-on-recipient.ts';

/** Registers that an invited body has said it will not answer. Refuses somebody who has answered. */
export async function registerDecline(
  deps: Deps,
  command: RecipientCommand & { readonly note: string },
): Promise<Result<null, Refusal>> {
  const { note } = command;
  return await commitOnRecipient(
    deps,
    { ...command, name: 'remiss.decline', content: { note } },
    ({ round, at }, recipient) => decideDecline(round, recipient, { note }, at),
  );
}
