import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { databaseActivity } from './activity-policy.ts';
import { wake, type OrderOutcome, type OrderRef } from './process-messages.ts';
import type { StageActivities } from './stage-activities.ts';
import type { StageInput } from './stage-input.ts';
import { waitUntil, workflowNow, type WorkflowClock } from './workflow-clock.ts';

const { lookAtStage, actOnStage, carryOutStageOrder } = proxyActivities<StageActivities>(databaseActivity);

/** Which orders a stage takes, and in which of its phases. */
export type OrdersByPhase = Partial<Record<ProcessUpdate, readonly string[]>>;

/**
 * The common story of a stage: look where it stands, wait for what comes first (its own hour, an order, a changed
 * fact), do what is due, look again; until it is over. What is due and what an order means is decided by the kind's
 * use cases; what a phase forbids is refused here, before anything is done.
 */
export async function followStage(input: StageInput, orders: OrdersByPhase): Promise<void> {
  const ref = { tenantId: input.tenantId, stage: input.stage };
  const clock: WorkflowClock = { offsetMs: input.clockOffsetMs };
  // Not known from an act until it has been looked at: meanwhile no order is refused unheard.
  let phase: string | null = null;
  let somethingChanged = false;
  const isWoken = (): boolean => somethingChanged;

  setHandler(wake, (told) => {
    clock.offsetMs = told.clockOffsetMs;
    somethingChanged = true;
  });
  for (const [name, phases] of Object.entries(orders)) {
    setHandler(defineUpdate<OrderOutcome, [OrderRef]>(name), carryOut, {
      validator: (_order: OrderRef) => {
        refuseUnless(name, phases);
      },
    });
  }

  for (;;) {
    somethingChanged = false;
    const outlook = await lookAtStage(ref);
    if (isWoken()) continue;
    phase = outlook.phase;
    clock.offsetMs = outlook.clockOffsetMs;
    if (outlook.outcome !== null) break;
    const { actsAt, lookAgainAt } = outlook;
    if (actsAt !== null && actsAt <= workflowNow(clock)) {
      phase = null;
      await actOnStage(ref);
      continue;
    }
    const first = [actsAt, lookAgainAt].filter((instant) => instant !== null).toSorted()[0];
    if (first === undefined) await condition(isWoken);
    else await waitUntil(first, clock, isWoken);
  }
  await condition(allHandlersFinished);

  async function carryOut(order: OrderRef): Promise<Result<null, Refusal>> {
    const outcome = await carryOutStageOrder(order);
    if (outcome.ok) phase = null;
    somethingChanged = true;
    return outcome;
  }

  /** Synchronous on purpose: the server takes an asynchronous validator for a yes. */
  function refuseUnless(order: string, phases: readonly string[]): void {
    if (phase === null || phases.includes(phase)) return;
    const refusal = { code: 'orderNotNow', order, phase };
    throw ApplicationFailure.nonRetryable(refusal.code, 'Refusal', refusal);
  }
}
