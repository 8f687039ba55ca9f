import { decideAskJoining } from '@overens/domain/accession/handle-joining';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/** The officer asks the organisation something before confirming; it is told by letter. */
export async function askJoining(
  deps: Deps,
  command: JoiningCommand & { readonly question: string },
): Promise<Result<null, Refusal>> {
  const { question, ...rest } = command;
  return await commitOnJoining(
    deps,
    { ...rest, name: 'accession.ask', content: { question } },
    async (scene) => decideAskJoining(scene, question.trim()),
  );
}
