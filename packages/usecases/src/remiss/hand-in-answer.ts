import { agreementNow } from '@overens/domain/agreement/agreement';
import { AnswerId, type CommandId, type RecipientId, type TenantId } from '@overens/domain/kernel/id';
import { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import { Sha256 } from '@overens/domain/process/pin';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideHandIn, type Receipt } from '@overens/domain/remiss/hand-in-answer';
import type { Signatory } from '@overens/domain/remiss/remiss-answer';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { compiledFormOf } from './compiled-form-of.ts';
import { valuesOfDrafts } from './values-of-drafts.ts';

/**
 * Hands in what has been saved: freezes the values, numbers and receipts them, in one transaction with the
 * event and the debt of a receipt by mail. The same command twice gives the same receipt.
 * Refuses an answer that the form does not accept, with the issues by field; never one for being late.
 * @param receivedAt the server's clock when the request arrived: the instant that decides (design §5)
 */
export async function handInAnswer(
  deps: Deps,
  handedIn: {
    tenantId: TenantId;
    recipientId: RecipientId;
    commandId: CommandId;
    signatory: Signatory;
    receivedAt: Instant;
  },
): Promise<Result<Receipt, Refusal>> {
  const { tenantId, recipientId, signatory } = handedIn;
  const [recipient, drafts] = await Promise.all([
    deps.remiss.recipient(tenantId, recipientId),
    deps.remiss.draftUnits(tenantId, recipientId),
  ]);
  if (recipient === null) return refuse({ code: 'notFound', what: 'recipient' });
  const { agreementId, roundId } = recipient;
  const [round, agreement] = await Promise.all([
    deps.remiss.round(tenantId, roundId),
    deps.agreements.get(tenantId, agreementId),
  ]);
  if (round === null || agreement === null) return refuse({ code: 'notFound', what: 'round' });
  const form = await compiledFormOf(deps, round, recipient.partyKind);
  const frozen = form.parseHandIn(valuesOfDrafts(drafts));
  if (!frozen.ok) {
    const issues = frozen.refusal.map(({ name, message }) => ({ path: name.split('.'), message }));
    return refuse({ code: 'answerInvalid', issues });
  }
  const { values } = frozen.value;
  const receivedAt = agreementNow(agreement, handedIn.receivedAt);
  const answerId = deps.ids.next('ans');
  const contentHash = sha256Of({ values, form: round.form, textHash: round.textHash, signatory });
  return await deps.commits.commitTogether(
    {
      tenantId,
      agreementId,
      commandId: handedIn.commandId,
      fingerprint: `answer.handIn ${recipientId}`,
      actor: { kind: 'recipient', recipientId },
      at: receivedAt,
      outcome: ReceiptOutcome,
    },
    async (get) => {
      const [currentRound, currentRecipient] = [
        await get('round', roundId),
        await get('recipient', recipientId),
      ];
      if (currentRound === null || currentRecipient === null) {
        return refuse({ code: 'notFound', what: 'recipient' });
      }
      return decideHandIn(currentRound, currentRecipient, {
        answerId,
        receivedAt,
        values,
        signatory,
        contentHash,
      });
    },
  );
}

const ReceiptOutcome = z.strictObject({
  answerId: AnswerId,
  receiptNumber: z.string(),
  receivedAt: Instant,
  timing: z.enum(['inTime', 'late']),
  contentHash: Sha256,
  number: z.int(),
});
