import { decideConfirmJoining } from '@overens/domain/accession/handle-joining';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/** The officer confirms an application: the organisation is a party, and enters the address book. */
export async function confirmJoining(deps: Deps, command: JoiningCommand): Promise<Result<null, Refusal>> {
  return await commitOnJoining(
    deps,
    { ...command, name: 'accession.confirm', content: null },
    async ({ reads, ...scene }) => decideConfirmJoining({ ...scene, parties: await reads.parties() }),
  );
}
