import { decideRefuseJoining } from '@overens/domain/accession/handle-joining';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/** The officer says no to an application; the organisation is told why. */
export async function refuseJoining(
  deps: Deps,
  command: JoiningCommand & { readonly reason: string },
): Promise<Result<null, Refusal>> {
  const { reason, ...rest } = command;
  return await commitOnJoining(
    deps,
    { ...rest, name: 'accession.refuse', content: { reason } },
    async (scene) => decideRefuseJoining(scene, reason.trim()),
  );
}
