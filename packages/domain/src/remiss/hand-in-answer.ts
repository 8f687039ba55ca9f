import { isInTime } from '../calendar/deadline.ts';
import type { AnswerId } from '../kernel/id.ts';
import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { receiptNumberOf } from './receipt-number.ts';
import type { AnswerValues, RemissAnswer, Signatory } from './remiss-answer.ts';
import type { RecipientProgress, RemissRecipient } from './remiss-recipient.ts';
import type { RemissRound } from './remiss-round.ts';

/** What the one who handed in is told: the receipt. */
export type Receipt = {
  readonly answerId: AnswerId;
  readonly receiptNumber: string;
  readonly receivedAt: Instant;
  readonly timing: 'inTime' | 'late';
  readonly contentHash: string;
  readonly number: number;
};

/** An answer as it arrives. `receivedAt` is the instant that decides. */
export interface HandedIn {
  readonly answerId: AnswerId;
  readonly receivedAt: Instant;
  readonly values: AnswerValues;
  readonly signatory: Signatory;
  readonly contentHash: string;
}

/**
 * Receives an answer. In time ⇔ received before the closing instant of the round as it is in this very
 * transaction (design §5); a late answer is received and flagged, never refused (FL 22 §, RE-05).
 * A replacement is a new version; a late one never takes the place of one in time.
 * Someone who had declined may answer after all. Refuses only a round that never opened and a recipient never invited.
 */
export function decideHandIn(
  round: RemissRound,
  recipient: RemissRecipient,
  handedIn: HandedIn,
): Result<Change<Receipt>, Refusal> {
  if (round.status === 'draft') return refuse({ code: 'roundNotOpen', status: 'draft' });
  if (recipient.progress.state === 'added') return refuse({ code: 'recipientNotInvited' });
  const answer = frozenAnswer(round, recipient, handedIn);
  const { number, timing } = answer;
  const { answerId, receivedAt, contentHash } = handedIn;
  return ok({
    outcome: { answerId, receivedAt, contentHash, timing, number, receiptNumber: answer.receiptNumber },
    writes: [
      { put: 'answer', value: answer },
      {
        put: 'recipient',
        value: {
          ...recipient,
          version: recipient.version + 1,
          progress: progressAfter(recipient.progress, answer),
        },
      },
    ],
    facts: [
      {
        type: 'remiss.answerHandedIn',
        data: {
          roundId: round.id,
          recipientId: recipient.id,
          answerId,
          number,
          contentHash,
          receivedAt,
          timing,
        },
      },
    ],
    owed: [
      {
        dedupeKey: `receipt:${answerId}`,
        task: { kind: 'mail', mail: 'receipt', recipientId: recipient.id, about: answerId },
      },
    ],
  });
}

function frozenAnswer(round: RemissRound, recipient: RemissRecipient, handedIn: HandedIn): RemissAnswer {
  return {
    id: handedIn.answerId,
    tenantId: round.tenantId,
    agreementId: round.stage.agreementId,
    roundId: round.id,
    recipientId: recipient.id,
    version: 1,
    number: recipient.progress.state === 'handedIn' ? recipient.progress.versions + 1 : 1,
    values: handedIn.values,
    form: round.form,
    textHash: round.textHash,
    receivedAt: handedIn.receivedAt,
    timing: isInTime(handedIn.receivedAt, round.closesAt) ? 'inTime' : 'late',
    receiptNumber: receiptNumberOf(handedIn.answerId),
    contentHash: handedIn.contentHash,
    signatory: handedIn.signatory,
  };
}

/** The answer that counts: the latest in time, else the first late one. */
function progressAfter(before: RecipientProgress, answer: RemissAnswer): RecipientProgress {
  if (before.state === 'handedIn' && answer.timing === 'late') return { ...before, versions: answer.number };
  return {
    state: 'handedIn',
    at: answer.receivedAt,
    answerId: answer.id,
    versions: answer.number,
    timing: answer.timing,
  };
}
