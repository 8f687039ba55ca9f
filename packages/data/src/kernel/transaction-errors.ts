import mongoose from 'mongoose';

/** Somebody else changed what this transaction was about to replace: decide again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

const DUPLICATE_KEY = 11_000;

/**
 * Whether deciding again can succeed: a conflict, a transient error of the transaction, or a duplicate key
 * (the decision will now see the document that was there first).
 */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof WriteConflict) return true;
  if (!(error instanceof mongoose.mongo.MongoError)) return false;
  return (
    error.hasErrorLabel('TransientTransactionError') ||
    error.hasErrorLabel('UnknownTransactionCommitResult') ||
    isDuplicateKey(error)
  );
}

export function isDuplicateKey(error: unknown): boolean {
  if (error instanceof mongoose.mongo.MongoClientBulkWriteError) {
    return [...error.writeErrors.values()].some(({ code }) => code === DUPLICATE_KEY);
  }
  return error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
}
