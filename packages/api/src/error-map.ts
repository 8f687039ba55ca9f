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
