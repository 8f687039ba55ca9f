import type { Json } from '@overens/domain/kernel/canonical-json';
import type { RecipientId } from '@overens/domain/kernel/id';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { commitOnRound, type RoundCommand, type RoundScene } from './commit-on-round.ts';

/** A command about one recipient of a round. */
export type RecipientCommand = RoundCommand & { readonly recipientId: RecipientId };

/** As `commitOnRound`, about one of its recipients. Refuses somebody who is not a recipient of that round. */
export async function commitOnRecipient(
  deps: Deps,
  command: RecipientCommand & { readonly name: string; readonly content: Json },
  decide: (scene: RoundScene, recipient: RemissRecipient) => Result<Change<null>, Refusal>,
): Promise<Result<null, Refusal>> {
  const { recipientId, roundId } = command;
  return await commitOnRound(
    deps,
    { ...command, content: { recipientId, content: command.content }, outcome: z.null() },
    async (scene) => {
      const recipient = await scene.reads.get('recipient', recipientId);
      if (recipient === null || recipient.roundId !== roundId) {
        return refuse({ code: 'notFound', what: 'recipient' });
      }
      return decide(scene, recipient);
    },
  );
}
