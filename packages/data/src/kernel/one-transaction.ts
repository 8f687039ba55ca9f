import { randomInt } from 'node:crypto';
import type { Clock } from '@overens/usecases/ports/clock';
import type { ClientSession, Connection } from 'mongoose';
import { isDuplicateKey, isWorthRetrying } from './transaction-errors.ts';

const MOST_ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 100;

/**
 * Writes that belong together and decide nothing: all of them or none. Tried again when somebody else was in the
 * way, so `write` may run more than once. Throws on a duplicate key: what it means is the caller's to know.
 */
export async function oneTransaction(
  { connection, clock }: { connection: Connection; clock: Clock },
  write: (session: ClientSession) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const session = await connection.startSession();
    try {
      session.startTransaction();
      await write(session);
      await session.commitTransaction();
      return;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
      if (isDuplicateKey(error) || !isWorthRetrying(error) || attempt >= MOST_ATTEMPTS) throw error;
    } finally {
      await session.endSession();
    }
    await clock.pause(randomInt(1, LONGEST_PAUSE_MS));
  }
}
