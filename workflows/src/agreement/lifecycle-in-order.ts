import { addMs } from '@overens/domain/kernel/instant';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import {
  condition,
  continueAsNew,
  proxyActivities,
  setHandler,
  startChild,
  type ChildWorkflowHandle,
} from '@temporalio/workflow';
import { databaseActivity } from '../kernel/activity-policy.ts';
import { wake } from '../kernel/process-messages.ts';
import { waitUntil, workflowNow, type WorkflowClock } from '../kernel/workflow-clock.ts';
import { stageWorkflows } from '../registry/stage-workflows.ts';
import type { AgreementActivities } from './agreement-activities.ts';
import { LONGEST_REST_MS, type LifecycleInput } from './lifecycle-input.ts';

const { beginNextStage, endStage, restBetweenStages } =
  proxyActivities<AgreementActivities>(databaseActivity);

/**
 * The lifecycle as it was released first: one stage after the other, and then a rest. Runs that began so end so,
 * at their next continue-as-new at the latest; the corpus of histories holds one of them. It can be taken away when
 * no run from before 2026-11-21 is left, 30 days after every municipality has the release that came with it.
 */
export async function lifecycleInOrder(input: LifecycleInput): Promise<void> {
  const { tenantId, agreementId } = input;
  const clock: WorkflowClock = { offsetMs: input.clockOffsetMs };
  let child: ChildWorkflowHandle<(typeof stageWorkflows)[keyof typeof stageWorkflows]> | null = null;
  let somethingChanged = false;
  let forwarding = 0;

  setHandler(wake, async (told) => {
    clock.offsetMs = told.clockOffsetMs;
    somethingChanged = true;
    forwarding += 1;
    // A child that has just finished needs no waking.
    await child?.signal(wake, told).catch(() => undefined);
    forwarding -= 1;
  });

  const next = await beginNextStage({ tenantId, agreementId });
  if (next.kind === 'stage') {
    const stageInput = { v: 1, tenantId, stage: next.stage, clockOffsetMs: clock.offsetMs } as const;
    child = await startChild(stageWorkflows[next.stage.kind], {
      workflowId: stageWorkflowId(next.stage),
      args: [stageInput],
    });
    await child.result();
    child = null;
    await endStage({ tenantId, stage: next.stage });
  } else {
    somethingChanged = false;
    const outlook = await restBetweenStages({ tenantId, agreementId });
    clock.offsetMs = outlook.clockOffsetMs;
    const renewAt = addMs(workflowNow(clock), LONGEST_REST_MS);
    const until = outlook.next !== null && outlook.next.until < renewAt ? outlook.next.until : renewAt;
    await waitUntil(until, clock, () => somethingChanged);
  }
  await condition(() => forwarding === 0);
  await continueAsNew<(input: LifecycleInput) => Promise<void>>({
    v: 2,
    tenantId,
    agreementId,
    clockOffsetMs: clock.offsetMs,
  });
}
