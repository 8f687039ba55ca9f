import type { PartyId } from '@overens/domain/kernel/id';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import {
  decideAddRecipients,
  type RecipientRow,
  type RecipientSupply,
} from '@overens/domain/remiss/change-recipients';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnRound, type RoundCommand } from './commit-on-round.ts';

/**
 * Adds recipients to a round, all or none; new ones enter the address book. If the round is out they are invited
 * at once. Refuses a closed round, an unknown party, and somebody who is in the round or named twice.
 */
export async function addRecipients(
  deps: Deps,
  command: RoundCommand & {
    readonly partyIds: readonly PartyId[];
    readonly rows: readonly RecipientRow[];
  },
): Promise<Result<{ added: number }, Refusal>> {
  const { roundId, partyIds } = command;
  const rows = command.rows.map(({ kind, name, email }) => ({ kind, name, email }));
  const supply = Array.from({ length: partyIds.length + rows.length }, () => supplyOne(deps));
  return await commitOnRound(
    deps,
    {
      ...command,
      name: 'remiss.addRecipients',
      content: { partyIds, rows },
      outcome: z.strictObject({ added: z.int() }),
    },
    async ({ reads, round, at }) => {
      const recipients = await reads.recipientsOf(roundId);
      const parties = await reads.parties();
      return decideAddRecipients(round, { recipients, parties }, { partyIds, rows, supply }, at);
    },
  );
}

function supplyOne(deps: Deps): RecipientSupply {
  const recipientId = deps.ids.next('rcp');
  const tokenHash = deps.links.hashOf(deps.links.tokenOf(recipientId, 1));
  return { recipientId, tokenHash, partyId: deps.ids.next('pty') };
}
