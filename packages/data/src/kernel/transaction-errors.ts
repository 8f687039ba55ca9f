import mongoose from 'mongoose';

/** Somebody else changed what this transaction was about to replace: decide again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

const DUPLICATE_KEY = 11_000;
const WRITE_CONFLICT = 112;

/**
 * Whether deciding again can succeed: a conflict, a transient error of the transaction, or a duplicate key
 * (the decision will now see the document that was there first).
 */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof WriteConflict || isDuplicateKey(error)) return true;
  if (!(error instanceof mongoose.mongo.MongoError)) return false;
  return (
    error.hasErrorLabel('TransientTransactionError') ||
    error.hasErrorLabel('UnknownTransactionCommitResult') ||
    hasWriteError(error, WRITE_CONFLICT) ||
    // A bulk write wraps what the server said, label and all.
    isWorthRetrying(error.cause)
  );
}

export function isDuplicateKey(error: unknown): boolean {
  if (hasWriteError(error, DUPLICATE_KEY)) return true;
  return error instanceof mongoose.mongo.MongoServerError && error.code === DUPLICATE_KEY;
}

function hasWriteError(error: unknown, code: number): boolean {
  if (!(error instanceof mongoose.mongo.MongoClientBulkWriteError)) return false;
  return [...error.writeErrors.values()].some((one) => one.code === code);
}
