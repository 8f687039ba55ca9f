import { z } from 'zod';
import { CommitmentId, PersonId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';

const bodyName = z.string();

/** Why something cannot be done on a text's way through the bodies; the rule's source is in each one's words. */
export const adoptionRefusals = [
  /** Two secretaries: the second is told who was first. The name is looked up where it is shown. */
  z.strictObject({
    code: z.literal('decisionAlreadyRecorded'),
    bodyName,
    at: Instant,
    by: PersonId,
    byName: z.string().nullable(),
  }),
  z.strictObject({ code: z.literal('decisionMissing'), bodyName }),
  /** Decided in an earlier visit; this one only carries it. */
  z.strictObject({ code: z.literal('decisionReadOnly'), bodyName }),
  z.strictObject({ code: z.literal('adoptionClosed'), at: Instant }),
  /** KL 5:26–28: those that prepare the matter have not decided. */
  z.strictObject({
    code: z.literal('notPrepared'),
    bodyName,
    missing: z.array(z.string()),
    mayGoOn: z.boolean(),
  }),
  /** KL 5:28, 6:13: kommunstyrelsen is always heard. */
  z.strictObject({ code: z.literal('boardNotHeard'), bodyName, boardName: z.string() }),
  z.strictObject({
    code: z.literal('decisionBeforePreparing'),
    bodyName,
    before: z.string(),
    on: DateOnly,
    decidedOn: DateOnly,
  }),
  /** KL 5:1–2. */
  z.strictObject({ code: z.literal('adopterNotFullmaktige'), bodyName }),
  /** KL 5:33. */
  z.strictObject({ code: z.literal('urgencyNotUnanimous'), present: z.int(), inFavour: z.int() }),
  z.strictObject({ code: z.literal('outcomeNotForBody'), bodyName, outcome: z.string() }),
  /** KL 5:50–51. */
  z.strictObject({ code: z.literal('minorityOnlyInFullmaktige'), bodyName }),
  z.strictObject({
    code: z.literal('minorityTooSmall'),
    present: z.int(),
    requested: z.int(),
    needed: z.int(),
  }),
  z.strictObject({ code: z.literal('minorityAlreadyUsed'), on: DateOnly }),
  z.strictObject({ code: z.literal('textNotPrepared'), preparedNumber: z.int() }),
  z.strictObject({ code: z.literal('decisionInFuture'), on: DateOnly, today: DateOnly }),
  z.strictObject({ code: z.literal('returnTargetUnknown'), bodyName }),
  z.strictObject({ code: z.literal('newMeetingTooEarly'), meetingOn: DateOnly, after: DateOnly }),
  z.strictObject({
    code: z.literal('minutesOutOfOrder'),
    earlier: z.enum(['beslut', 'justering', 'anslag', 'overklagande', 'inhibition']),
    later: z.enum(['justering', 'anslag', 'nedtagande', 'overklagande', 'inhibition', 'avgorande']),
  }),
  /** KL 8:12, 13:5. */
  z.strictObject({ code: z.literal('noticeRemovedEarly'), earliest: DateOnly, appealLastDay: DateOnly }),
  z.strictObject({ code: z.literal('notAppealable'), bodyName }),
  /** KL 13:5–6: what comes after the last day does not open the decision again. */
  z.strictObject({ code: z.literal('appealTooLate'), appealedOn: DateOnly, lastDay: DateOnly }),
  z.strictObject({ code: z.literal('appealNotNoted'), bodyName }),
  z.strictObject({ code: z.literal('appealAlreadyDecided'), bodyName, on: DateOnly }),
  /** A correction may not change what the process has already acted on. */
  z.strictObject({ code: z.literal('correctionMovesProcess'), bodyName }),
  z.strictObject({
    code: z.literal('adoptionReasonMissing'),
    what: z.enum([
      'bodiesNotHeard',
      'urgent',
      'otherAdopter',
      'aterremiss',
      'correction',
      'dropped',
      'annulled',
    ]),
  }),
  z.strictObject({ code: z.literal('commitmentsNotConfirmed') }),
  z.strictObject({
    code: z.literal('lineageIncomplete'),
    missing: z.array(z.strictObject({ id: CommitmentId, wording: z.string() })),
  }),
  z.strictObject({ code: z.literal('lineageContradicts'), wording: z.string() }),
  z.strictObject({ code: z.literal('commitmentUnknown') }),
] as const;
