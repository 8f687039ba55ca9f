import { agreementNow } from '@overens/domain/agreement/agreement';
import { AnswerId, type CommandId, type RecipientId, type TenantId } from '@overens/domain/kernel/id';
import { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { Sha256 } from '@overens/domain/process/pin';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideHandIn, type HandedIn, type Receipt } from '@overens/domain/remiss/hand-in-answer';
import type { DraftUnit, Signatory } from '@overens/domain/remiss/remiss-answer';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { compiledFormOf } from './compiled-form-of.ts';
import { recipientScene, type RecipientScene } from './recipient-scene.ts';
import { valuesOfDrafts } from './values-of-drafts.ts';

/**
 * Hands in what has been saved: freezes the values, numbers and receipts them, in one transaction with the
 * event and the debt of a receipt by mail. The same command twice gives the same receipt.
 * Refuses an answer that the form does not accept, with the issues by field; never one for being late.
 * @param reviewed the versions that the person has read through; text that another device has saved since is not
 *   handed in unseen (`draftChangedSinceReview`). Without it, what is saved now is handed in.
 * @param receivedAt the server's clock when the request arrived: the instant that decides (design §5)
 */
export async function handInAnswer(deps: Deps, order: HandInOrder): Promise<Result<Receipt, Refusal>> {
  const { tenantId, recipientId, commandId } = order;
  const [scene, drafts] = await Promise.all([
    recipientScene(deps, order),
    deps.remiss.draftUnits(tenantId, recipientId),
  ]);
  if (scene === null) return refuse({ code: 'notFound', what: 'recipient' });
  const { agreement, round } = scene;
  const receivedAt = agreementNow(agreement, order.receivedAt);
  const frozen = await freeze(deps, scene, drafts, order);
  return await deps.commits.commitTogether(
    {
      tenantId,
      agreementId: agreement.id,
      commandId,
      fingerprint: `answer.handIn ${recipientId}`,
      actor: { kind: 'recipient', recipientId },
      at: receivedAt,
      outcome: ReceiptOutcome,
    },
    async (get) => {
      // Refused in here, so that a command repeated after the draft has changed is told its first receipt.
      if (!frozen.ok) return frozen;
      const currentRound = await get('round', round.id);
      const recipient = await get('recipient', recipientId);
      if (currentRound === null || recipient === null) return refuse({ code: 'notFound', what: 'recipient' });
      return decideHandIn(currentRound, recipient, { ...frozen.value, receivedAt });
    },
    [
      { put: 'round', value: round },
      { put: 'recipient', value: scene.recipient },
    ],
  );
}

export interface HandInOrder {
  readonly tenantId: TenantId;
  readonly recipientId: RecipientId;
  readonly commandId: CommandId;
  readonly signatory: Signatory;
  readonly receivedAt: Instant;
  readonly reviewed?: ReviewedVersions;
}

/** The saved parts as one answer that will not change: checked by the form, hashed. */
async function freeze(
  deps: Deps,
  { round, recipient }: RecipientScene,
  drafts: readonly DraftUnit[],
  { signatory, reviewed }: HandInOrder,
): Promise<Result<Omit<HandedIn, 'receivedAt'>, Refusal>> {
  if (reviewed !== undefined && !isAsReviewed(drafts, reviewed)) {
    return refuse({ code: 'draftChangedSinceReview' });
  }
  const form = await compiledFormOf(deps, round, recipient.partyKind);
  const parsed = form.parseHandIn(valuesOfDrafts(drafts));
  if (!parsed.ok) {
    const issues = parsed.refusal.map(({ name, message }) => ({ path: name.split('.'), message }));
    return refuse({ code: 'answerInvalid', issues });
  }
  const { values } = parsed.value;
  const content = {
    recipientId: recipient.id,
    values,
    form: round.form,
    textHash: round.textHash,
    signatory,
  };
  return ok({ answerId: deps.ids.next('ans'), values, signatory, contentHash: sha256Of(content) });
}

/** Version by unit key, as the review page showed them. */
export type ReviewedVersions = Readonly<Record<string, number>>;

function isAsReviewed(drafts: readonly DraftUnit[], reviewed: ReviewedVersions): boolean {
  return (
    drafts.length === Object.keys(reviewed).length &&
    drafts.every(({ unitKey, version }) => reviewed[unitKey] === version)
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
