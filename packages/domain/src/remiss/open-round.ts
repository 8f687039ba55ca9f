import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { Missiv, type DraftRound, type MissivDraft, type RemissRound } from './remiss-round.ts';
import type { RemissRecipient } from './remiss-recipient.ts';

export type MissingPart = 'subject' | 'text' | 'contactName' | 'contactEmail' | 'recipients';

/** What a round lacks before it can be sent. domain.md §8.10 RE-02, FL-05. */
export function missingParts(missiv: MissivDraft, recipientCount: number): MissingPart[] {
  const shape = Missiv.shape;
  const checks: readonly [MissingPart, boolean][] = [
    ['subject', shape.subject.safeParse(missiv.subject).success],
    ['text', shape.text.safeParse(missiv.text).success],
    ['contactName', shape.contact.shape.name.safeParse(missiv.contact.name).success],
    ['contactEmail', shape.contact.shape.email.safeParse(missiv.contact.email).success],
    ['recipients', recipientCount > 0],
  ];
  return checks.filter(([, present]) => !present).map(([part]) => part);
}

/**
 * Opens a round: the missiv is frozen and every recipient is owed an invitation.
 * Refuses a round that is not a draft, is incomplete, or whose last day has passed.
 */
export function decideOpenRound(
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  context: { now: Instant; missivHash: string },
): Result<Change<null>, Refusal> {
  if (round.status !== 'draft') return refuse({ code: 'roundNotDraft', status: round.status });
  const missing = missingParts(round.missiv, recipients.length);
  const missiv = Missiv.safeParse(withoutEmptyQuestions(round.missiv));
  if (missing.length > 0 || !missiv.success) return refuse({ code: 'roundIncomplete', missing });
  if (context.now >= round.closesAt) {
    return refuse({ code: 'roundPastClosing', closesAt: round.closesAt });
  }
  const { status: _draft, missiv: _unfinished, ...common } = round;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'round',
        value: {
          ...common,
          version: round.version + 1,
          status: 'open',
          missiv: missiv.data,
          openedAt: context.now,
          extensions: [],
          remindersDone: [],
        },
      },
      ...recipients.map((recipient) => ({
        put: 'recipient' as const,
        value: {
          ...recipient,
          version: recipient.version + 1,
          progress: { state: 'invited' as const, at: context.now },
        },
      })),
    ],
    facts: [
      {
        type: 'remiss.opened',
        data: {
          roundId: round.id,
          textHash: round.textHash,
          closesAt: round.closesAt,
          recipients: recipients.length,
          missivHash: context.missivHash,
        },
      },
    ],
    owed: recipients.map((recipient) => ({
      dedupeKey: `invitation:${recipient.id}`,
      task: { kind: 'mail', mail: 'invitation', recipientId: recipient.id, about: '' },
    })),
  });
}

function withoutEmptyQuestions(missiv: DraftRound['missiv']): MissivDraft {
  return { ...missiv, questions: missiv.questions.filter((question) => question.trim() !== '') };
}
