import { decideWithdraw } from '@overens/domain/accession/handle-joining';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/**
 * Somebody leaves the agreement: by itself on its page, or on paper, registered by the officer. It need not say why,
 * and what it has reported stands.
 */
export async function withdrawJoining(
  deps: Deps,
  command: JoiningCommand & { readonly reason: string },
): Promise<Result<null, Refusal>> {
  const { reason, ...rest } = command;
  const channel = command.actor.kind === 'party' ? 'online' : 'paper';
  return await commitOnJoining(
    deps,
    { ...rest, name: 'accession.withdraw', content: { reason } },
    async (scene) => decideWithdraw(scene, reason.trim(), channel),
  );
}
