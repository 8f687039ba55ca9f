import { decideAnswerQuestion } from '@overens/domain/accession/handle-joining';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Deps } from '../deps.ts';
import { commitOnJoining, type JoiningCommand } from './commit-on-joining.ts';

/** The question is answered: by the organisation on its page, or by the officer who has heard from it. */
export async function answerQuestion(
  deps: Deps,
  command: JoiningCommand & { readonly answer: string },
): Promise<Result<null, Refusal>> {
  const { answer, ...rest } = command;
  return await commitOnJoining(
    deps,
    { ...rest, name: 'accession.answer', content: { answer } },
    async (scene) => decideAnswerQuestion(scene, answer.trim()),
  );
}
