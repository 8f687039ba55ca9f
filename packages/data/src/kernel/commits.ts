import { randomInt } from 'node:crypto';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { Commits } from '@overens/usecases/ports/commits';
import type { Clock, Ids } from '@overens/usecases/ports/clock';
import type { Connection } from 'mongoose';
import { runTransaction, type Job, type KnownHeads, type Settled } from './run-transaction.ts';
import { repeatedOutcome } from './repeated-outcome.ts';
import { isWorthRetrying } from './transaction-errors.ts';

/** As many commands as share one transaction: more gain nothing, and fewer lose less when one fails. */
const LARGEST_BATCH = 64;
const MOST_ATTEMPTS = 16;
const SHORTEST_PAUSE_MS = 3;
const LONGEST_PAUSE_MS = 400;

interface CommitDeps {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Waiting {
  readonly job: Job;
  readonly together: boolean;
  readonly settle: (settled: Settled) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Commits, one transaction at a time per agreement and process, because every commit extends the same
 * event chain: queueing here costs less than conflicting in the database. Commands that arrive while one
 * transaction runs share the next (group commit). Other processes are kept apart by versions and retries.
 */
export function createCommits(deps: CommitDeps): Commits {
  const lanes = new Map<string, Waiting[]>();
  const heads: KnownHeads = new Map();

  function enqueue<T extends Json>(job: Job<T>, together: boolean): Promise<Result<T, Refusal>> {
    return new Promise((resolve, fail) => {
      const waiting: Waiting = {
        job,
        together,
        settle: (settled) => {
          resolve(settled.ok ? { ok: true, value: job.order.outcome.parse(settled.value) } : settled);
        },
        fail,
      };
      const key = job.order.agreementId;
      const lane = lanes.get(key);
      if (lane !== undefined) {
        lane.push(waiting);
        return;
      }
      const started = [waiting];
      lanes.set(key, started);
      void drain(key, started);
    });
  }

  async function drain(key: string, lane: Waiting[]): Promise<void> {
    while (lane.length > 0) {
      const batch = lane.splice(0, batchLength(lane));
      await settleBatch(deps, heads, batch);
    }
    // At once and not a tick later: a command that joined in between would wait for ever.
    lanes.delete(key);
  }

  return {
    commit: (order, decide) => enqueue({ order, decide, readBefore: [] }, false),
    commitTogether: (order, decide, readBefore = []) =>
      enqueue({ order, decide: ({ get }) => decide(get), readBefore }, true),
  };
}

function batchLength(lane: readonly Waiting[]): number {
  const firstAlone = lane.findIndex(({ together }) => !together);
  const together = firstAlone === -1 ? lane.length : firstAlone;
  return Math.min(Math.max(together, 1), LARGEST_BATCH);
}

async function settleBatch(deps: CommitDeps, heads: KnownHeads, batch: readonly Waiting[]): Promise<void> {
  try {
    const settled = await runTransaction(
      deps,
      heads,
      batch.map(({ job }) => job),
    );
    await Promise.all(
      batch.map(async (waiting, index) => {
        await settleOne(deps, waiting, settled[index]);
      }),
    );
  } catch (error) {
    const [only, ...others] = batch;
    if (only === undefined) return;
    if (others.length === 0) await settleAlone(deps, heads, only, error);
    else for (const waiting of batch) await settleAlone(deps, heads, waiting, error);
  }
}

/** One command by itself, decided again each time somebody else was faster. */
async function settleAlone(
  deps: CommitDeps,
  heads: KnownHeads,
  waiting: Waiting,
  firstError: unknown,
): Promise<void> {
  let error = firstError;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS && isWorthRetrying(error); attempt += 1) {
    // The other may still be about to commit: asked again at once, it would only be in the way again.
    await deps.clock.pause(randomInt(1, Math.min(2 ** attempt * SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS)));
    try {
      const repeated = await repeatedOutcome(deps.connection, waiting.job.order);
      if (repeated !== null) {
        waiting.settle(repeated);
        return;
      }
      const [settled] = await runTransaction(deps, heads, [{ ...waiting.job, readBefore: [] }]);
      await settleOne(deps, waiting, settled);
      return;
    } catch (next) {
      error = next;
    }
  }
  waiting.fail(error);
}

/** A refusal may only mean that this very command was carried out before: then its outcome is told again. */
async function settleOne(deps: CommitDeps, waiting: Waiting, settled: Settled | undefined): Promise<void> {
  if (settled === undefined) {
    waiting.fail(new Error('A transaction settled fewer commands than it was given.'));
    return;
  }
  const repeated = settled.ok ? null : await repeatedOutcome(deps.connection, waiting.job.order);
  waiting.settle(repeated ?? settled);
}
