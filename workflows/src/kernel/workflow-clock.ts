import { epochMsOf, instantFromEpochMs, type Instant } from '@overens/domain/kernel/instant';
import { condition } from '@temporalio/workflow';

/** The agreement's clock inside a workflow: the workflow's own time plus the rehearsal's offset. */
export interface WorkflowClock {
  offsetMs: number;
}

/** What time it is for the agreement; replayed, since a workflow's `Date.now` is its history's. */
export function workflowNow(clock: WorkflowClock): Instant {
  return instantFromEpochMs(Date.now() + clock.offsetMs);
}

/**
 * Waits for an absolute instant of the agreement's clock, or until woken. The only way a workflow waits.
 * A clock that is moved while waiting is taken into account, never passed over.
 */
export async function waitUntil(
  until: Instant,
  clock: WorkflowClock,
  isWoken: () => boolean,
): Promise<'due' | 'woken'> {
  for (;;) {
    if (isWoken()) return 'woken';
    const remainingMs = epochMsOf(until) - epochMsOf(workflowNow(clock));
    if (remainingMs <= 0) return 'due';
    const { offsetMs } = clock;
    await condition(() => isWoken() || clock.offsetMs !== offsetMs, remainingMs);
  }
}
