import type { Result } from '@overens/domain/kernel/result';
import type { Refusal, RefusalCode } from '@overens/domain/registry/refusal';
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** A refusal on its way to a person; carried as the cause of the error that tRPC sends. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Every refusal has its code: a new one does not compile until it is given one. */
export const errorMap = {
  notFound: 'NOT_FOUND',
  notAllowed: 'FORBIDDEN',
  staleVersion: 'CONFLICT',
  commandIdReused: 'CONFLICT',
  processUnavailable: 'SERVICE_UNAVAILABLE',
  stillProcessing: 'GATEWAY_TIMEOUT',
  orderNotNow: 'PRECONDITION_FAILED',
  rateLimited: 'TOO_MANY_REQUESTS',
  alreadyLaunched: 'CONFLICT',
  dateInPast: 'UNPROCESSABLE_CONTENT',
  dateTooFarAhead: 'UNPROCESSABLE_CONTENT',
  datesOutOfOrder: 'UNPROCESSABLE_CONTENT',
  dateMissing: 'UNPROCESSABLE_CONTENT',
  diarienummerMissing: 'UNPROCESSABLE_CONTENT',
  diarienummerUnreadable: 'UNPROCESSABLE_CONTENT',
  draftUnreadable: 'UNPROCESSABLE_CONTENT',
  notARehearsal: 'PRECONDITION_FAILED',
  clockOnlyMovesForward: 'UNPROCESSABLE_CONTENT',
  nothingAhead: 'PRECONDITION_FAILED',
  notSettled: 'CONFLICT',
  roundNotDraft: 'PRECONDITION_FAILED',
  roundNotOpen: 'PRECONDITION_FAILED',
  roundIncomplete: 'PRECONDITION_FAILED',
  closesBeforeItOpens: 'UNPROCESSABLE_CONTENT',
  lastDayHasPassed: 'UNPROCESSABLE_CONTENT',
  extensionNotLater: 'UNPROCESSABLE_CONTENT',
  roundPastClosing: 'PRECONDITION_FAILED',
  reasonMissing: 'UNPROCESSABLE_CONTENT',
  notYetDue: 'PRECONDITION_FAILED',
  recipientExists: 'CONFLICT',
  recipientDeclined: 'PRECONDITION_FAILED',
  recipientHasAnswered: 'PRECONDITION_FAILED',
  recipientNotInvited: 'PRECONDITION_FAILED',
  answerInvalid: 'UNPROCESSABLE_CONTENT',
  rowsInvalid: 'UNPROCESSABLE_CONTENT',
  linkUnknown: 'NOT_FOUND',
  linkReplaced: 'NOT_FOUND',
  draftConflict: 'CONFLICT',
  draftChangedSinceReview: 'CONFLICT',
  draftingFinished: 'PRECONDITION_FAILED',
  unitsUndecided: 'PRECONDITION_FAILED',
  commentsUnweighed: 'PRECONDITION_FAILED',
  dispositionReasonMissing: 'UNPROCESSABLE_CONTENT',
  textEditRefused: 'UNPROCESSABLE_CONTENT',
  nothingToJoin: 'PRECONDITION_FAILED',
  versionNotInForce: 'CONFLICT',
  alreadyJoined: 'CONFLICT',
  joiningLooksAlike: 'CONFLICT',
  orgNumberShape: 'UNPROCESSABLE_CONTENT',
  orgNumberCheckDigit: 'UNPROCESSABLE_CONTENT',
  orgNumberIsPersonal: 'UNPROCESSABLE_CONTENT',
  joiningIsOver: 'PRECONDITION_FAILED',
  joiningIsConfirmed: 'CONFLICT',
  nothingAsked: 'PRECONDITION_FAILED',
  joiningTextMissing: 'UNPROCESSABLE_CONTENT',
  paperDayInFuture: 'UNPROCESSABLE_CONTENT',
  paperBeforeAdoption: 'UNPROCESSABLE_CONTENT',
  bodiesAreBound: 'PRECONDITION_FAILED',
  meetingNotCalled: 'PRECONDITION_FAILED',
  meetingAlreadyCalled: 'PRECONDITION_FAILED',
  meetingInPast: 'UNPROCESSABLE_CONTENT',
  meetingEndsBeforeStart: 'UNPROCESSABLE_CONTENT',
  meetingIncomplete: 'UNPROCESSABLE_CONTENT',
  meetingUnchanged: 'UNPROCESSABLE_CONTENT',
  meetingHasStarted: 'PRECONDITION_FAILED',
  meetingNotStarted: 'PRECONDITION_FAILED',
  meetingHasRecord: 'PRECONDITION_FAILED',
  endorsementMissing: 'PRECONDITION_FAILED',
  statementMissing: 'PRECONDITION_FAILED',
  registrationNotOffered: 'PRECONDITION_FAILED',
  registrationClosed: 'PRECONDITION_FAILED',
  registrationUnknown: 'NOT_FOUND',
  reportIsPublished: 'PRECONDITION_FAILED',
  reporterHasNotJoined: 'PRECONDITION_FAILED',
  commitmentNotTheirs: 'UNPROCESSABLE_CONTENT',
  nothingReported: 'UNPROCESSABLE_CONTENT',
  reportStatusMissing: 'UNPROCESSABLE_CONTENT',
  summaryMissing: 'PRECONDITION_FAILED',
  reviewIsDecided: 'PRECONDITION_FAILED',
  reviewIsSuperseded: 'PRECONDITION_FAILED',
  reviewDayInFuture: 'UNPROCESSABLE_CONTENT',
  reviewDayTooEarly: 'UNPROCESSABLE_CONTENT',
  reviewByNotLater: 'UNPROCESSABLE_CONTENT',
  reviewByTooFarAhead: 'UNPROCESSABLE_CONTENT',
  reviewByAfterValidity: 'UNPROCESSABLE_CONTENT',
  validityNotLonger: 'UNPROCESSABLE_CONTENT',
  validityTooFarAhead: 'UNPROCESSABLE_CONTENT',
  lapseDayHasBeen: 'UNPROCESSABLE_CONTENT',
  lapseDayNotEarlier: 'UNPROCESSABLE_CONTENT',
  lapseDayMissing: 'UNPROCESSABLE_CONTENT',
  alreadyLapsed: 'PRECONDITION_FAILED',
  decisionAlreadyRecorded: 'CONFLICT',
  decisionMissing: 'PRECONDITION_FAILED',
  decisionReadOnly: 'PRECONDITION_FAILED',
  adoptionClosed: 'PRECONDITION_FAILED',
  notPrepared: 'PRECONDITION_FAILED',
  boardNotHeard: 'PRECONDITION_FAILED',
  decisionBeforePreparing: 'UNPROCESSABLE_CONTENT',
  adopterNotFullmaktige: 'PRECONDITION_FAILED',
  urgencyNotUnanimous: 'UNPROCESSABLE_CONTENT',
  outcomeNotForBody: 'UNPROCESSABLE_CONTENT',
  minorityOnlyInFullmaktige: 'UNPROCESSABLE_CONTENT',
  minorityTooSmall: 'UNPROCESSABLE_CONTENT',
  minorityAlreadyUsed: 'PRECONDITION_FAILED',
  textNotPrepared: 'CONFLICT',
  decisionInFuture: 'UNPROCESSABLE_CONTENT',
  returnTargetUnknown: 'UNPROCESSABLE_CONTENT',
  newMeetingTooEarly: 'UNPROCESSABLE_CONTENT',
  minutesOutOfOrder: 'UNPROCESSABLE_CONTENT',
  noticeRemovedEarly: 'UNPROCESSABLE_CONTENT',
  notAppealable: 'UNPROCESSABLE_CONTENT',
  correctionMovesProcess: 'PRECONDITION_FAILED',
  adoptionReasonMissing: 'UNPROCESSABLE_CONTENT',
  commitmentsNotConfirmed: 'PRECONDITION_FAILED',
  lineageIncomplete: 'PRECONDITION_FAILED',
  lineageContradicts: 'UNPROCESSABLE_CONTENT',
  commitmentUnknown: 'NOT_FOUND',
} as const satisfies Record<RefusalCode, TRPC_ERROR_CODE_KEY>;

/** The value, or the refusal as the error that tRPC sends. */
export function orThrow<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refused(result.refusal);
}

/** A refusal as the error that tRPC sends. */
export function refused(refusal: Refusal): TRPCError {
  return new TRPCError({ code: errorMap[refusal.code], message: refusal.code, cause: new Refused(refusal) });
}
