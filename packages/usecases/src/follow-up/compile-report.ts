import { decideCompileReport } from '@overens/domain/follow-up/compile-report';
import type { Compilation } from '@overens/domain/follow-up/yearly-follow-up';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnFollowUp, type FollowUpCommand } from './commit-on-follow-up.ts';

/** Saves the officer's compilation; answers the edition that the next save must build on. */
export async function compileReport(
  deps: Deps,
  command: FollowUpCommand & { readonly compiled: Compilation },
): Promise<Result<{ edition: number }, Refusal>> {
  const { compiled } = command;
  return await commitOnFollowUp(
    deps,
    {
      ...command,
      name: 'followUp.compile',
      content: compiled,
      outcome: z.strictObject({ edition: z.int() }),
    },
    ({ followUp }) => Promise.resolve(decideCompileReport(followUp, compiled)),
  );
}
