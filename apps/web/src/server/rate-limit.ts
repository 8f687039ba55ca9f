import { createHmac } from 'node:crypto';
import { logModel } from '@overens/data/kernel/log-models';
import { addMs, epochMsOf, instantFromEpochMs } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { composition } from './deps.ts';
import { env } from './env.ts';

/** How often one key may do something: so many times in each window of the clock. */
interface Limit {
  readonly max: number;
  readonly windowMs: number;
}

/**
 * Counts one attempt and refuses with `rateLimited` when there were too many. The counter is kept in the
 * database, so that all web processes count together; keys are stored as HMAC, never as addresses.
 * @param key whom it counts for, e.g. a client address or an e-mail address
 */
export async function countAttempt(what: LimitedAction, key: string): Promise<Result<null, Refusal>> {
  const { max, windowMs } = limits[what];
  const { deps, connection } = await composition();
  const now = deps.clock.now();
  const window = Math.floor(epochMsOf(now) / windowMs);
  const endsAt = instantFromEpochMs((window + 1) * windowMs);
  const counter = await logModel(connection, 'rate_limits').findOneAndUpdate(
    { _id: hashOf(`${what} ${key} ${window}`) },
    { $inc: { count: 1 }, $setOnInsert: { expiresAt: addMs(endsAt, windowMs) } },
    { upsert: true, returnDocument: 'after', lean: true, projection: { count: 1 } },
  );
  const count = counter?.['count'];
  return typeof count === 'number' && count > max
    ? refuse({ code: 'rateLimited', retryAt: endsAt })
    : ok(null);
}

function hashOf(key: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`rate-limit ${key}`).digest('base64url');
}

const MINUTE = 60_000;

const limits = {
  /** A personal link opened, right or wrong: many people of one organisation may share an address. */
  openLink: { max: 60, windowMs: 10 * MINUTE },
  signInFromAddress: { max: 20, windowMs: 10 * MINUTE },
  /** Several people of one organisation, or a library's computers, may share an address. */
  registerForMeeting: { max: 20, windowMs: 10 * MINUTE },
  applyToJoin: { max: 20, windowMs: 10 * MINUTE },
  signInToMail: { max: 5, windowMs: 10 * MINUTE },
} as const satisfies Record<string, Limit>;

export type LimitedAction = keyof typeof limits;
