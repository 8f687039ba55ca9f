import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideSetMissiv, type PreparedRound } from '@overens/domain/remiss/prepare-round';
import type { MissivDraft } from '@overens/domain/remiss/remiss-round';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnRound, type RoundCommand } from './commit-on-round.ts';

/** Saves the letter of a round being prepared. Refuses a round that is out, and one changed by somebody else. */
export async function setMissiv(
  deps: Deps,
  command: RoundCommand & { readonly version: number; readonly missiv: MissivDraft },
): Promise<Result<PreparedRound, Refusal>> {
  const { version, missiv } = command;
  return await commitOnRound(
    deps,
    { ...command, name: 'remiss.setMissiv', content: { version, missiv }, outcome: Prepared },
    async ({ round }) => decideSetMissiv(round, { version, missiv }),
  );
}

const Prepared = z.strictObject({ version: z.int() });
