import { decideConfirmVersion } from '@overens/domain/accession/handle-joining';
import type { TextVersionId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/**
 * Somebody who had joined an earlier version, or waits to, joins the one in force: on its page, or on paper,
 * registered by the officer.
 * @param textVersionId the version that was on the screen
 */
export async function confirmVersion(
  deps: Deps,
  command: JoiningCommand & { readonly textVersionId: TextVersionId },
): Promise<Result<null, Refusal>> {
  const { textVersionId, ...rest } = command;
  const channel = command.actor.kind === 'party' ? 'online' : 'paper';
  return await commitOnJoining(
    deps,
    { ...rest, name: 'accession.confirmVersion', content: { textVersionId } },
    async (scene) => decideConfirmVersion(scene, textVersionId, channel),
  );
}
