import type { Refusal } from '@overens/domain/registry/refusal';
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { databaseActivity } from '../kernel/activity-policy.ts';
import {
  closeRoundEarly,
  extendRound,
  openRound,
  wake,
  type OrderOutcome,
  type OrderRef,
} from '../kernel/process-messages.ts';
import type { StageInput } from '../kernel/stage-input.ts';
import { waitUntil, type WorkflowClock } from '../kernel/workflow-clock.ts';
import type { RemissActivities } from './remiss-activities.ts';

const { lookAtRound, actOnRound, carryOutOrder } = proxyActivities<RemissActivities>(databaseActivity);

/**
 * One remiss round: prepared, opened on its day or on order, reminded, closed on the instant.
 * Whether an answer is in time is not decided here but by its receipt instant (design §5).
 */
export async function remissRound({ tenantId, stage, clockOffsetMs }: StageInput): Promise<void> {
  const clock: WorkflowClock = { offsetMs: clockOffsetMs };
  const ref = { tenantId, stage };
  // Not known from an act until it has been looked at: meanwhile no order is refused unheard.
  let phase: 'draft' | 'open' | 'closed' | 'unsure' = 'unsure';
  let somethingChanged = false;
  const isWoken = (): boolean => somethingChanged;

  setHandler(wake, (told) => {
    clock.offsetMs = told.clockOffsetMs;
    somethingChanged = true;
  });
  setHandler(openRound, carryOut, { validator: onlyIn('draft') });
  setHandler(extendRound, carryOut, { validator: onlyIn('open') });
  setHandler(closeRoundEarly, carryOut, { validator: onlyIn('open') });

  for (;;) {
    somethingChanged = false;
    const outlook = await lookAtRound({ ...ref, hasActed: false });
    if (isWoken()) continue;
    phase = outlook.status;
    clock.offsetMs = outlook.clockOffsetMs;
    if (phase === 'closed') break;
    if (outlook.next === null)
      throw ApplicationFailure.nonRetryable('An unfinished round waits for nothing.');
    const woken = await waitUntil(outlook.next.until, clock, isWoken);
    if (woken === 'woken') continue;
    phase = 'unsure';
    const acted = await actOnRound(ref);
    // A round that is not ready on its day waits for its owner, who is shown as awaited and late.
    if (!acted.ok && acted.refusal.code === 'roundIncomplete') {
      await lookAtRound({ ...ref, hasActed: true });
      await condition(isWoken);
    }
  }
  await condition(allHandlersFinished);

  async function carryOut(order: OrderRef): Promise<OrderOutcome> {
    const outcome = await carryOutOrder(order);
    if (outcome.ok) phase = 'unsure';
    somethingChanged = true;
    return outcome;
  }

  /** Synchronous on purpose: the server takes an asynchronous validator for a yes. */
  function onlyIn(needed: 'draft' | 'open'): (order: OrderRef) => void {
    return () => {
      if (phase === needed || phase === 'unsure') return;
      const refusal: Refusal =
        needed === 'draft'
          ? { code: 'roundNotDraft', status: phase === 'draft' ? 'open' : phase }
          : { code: 'roundNotOpen', status: phase === 'open' ? 'closed' : phase };
      throw ApplicationFailure.nonRetryable(refusal.code, 'Refusal', refusal);
    };
  }
}
