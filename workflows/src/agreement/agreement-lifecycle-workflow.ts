import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
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

/** Carried through every continue-as-new. */
export interface LifecycleInput {
  readonly v: 1;
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  /** Place in the template's order of stages, from 0. */
  readonly position: number;
  readonly clockOffsetMs: number;
}

const { beginNextStage, endStage, restBetweenStages } =
  proxyActivities<AgreementActivities>(databaseActivity);

/**
 * The life of an agreement: its template's stages in order, each a child with a story of its own, and then a
 * rest that is renewed at least every 30 days, so that old code paths can be retired (design §4).
 */
export async function agreementLifecycle(input: LifecycleInput): Promise<void> {
  const { tenantId, agreementId, position } = input;
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

  const next = await beginNextStage({ tenantId, agreementId, position });
  if (next.kind === 'stage') {
    const stageInput = { v: 1, tenantId, stage: next.stage, clockOffsetMs: clock.offsetMs } as const;
    child = await startChild(stageWorkflows[next.stage.kind], {
      workflowId: stageWorkflowId(next.stage),
      args: [stageInput],
    });
    await child.result();
    child = null;
    await endStage({ tenantId, stage: next.stage });
    await condition(() => forwarding === 0);
    return continueAsNew<typeof agreementLifecycle>({
      ...input,
      position: position + 1,
      clockOffsetMs: clock.offsetMs,
    });
  }

  somethingChanged = false;
  const outlook = await restBetweenStages({ tenantId, agreementId });
  clock.offsetMs = outlook.clockOffsetMs;
  const renewAt = addMs(workflowNow(clock), LONGEST_REST_MS);
  const until = outlook.next !== null && outlook.next.until < renewAt ? outlook.next.until : renewAt;
  await waitUntil(until, clock, () => somethingChanged);
  await condition(() => forwarding === 0);
  return continueAsNew<typeof agreementLifecycle>({ ...input, clockOffsetMs: clock.offsetMs });
}

const LONGEST_REST_MS = 30 * 24 * 60 * 60 * 1_000;
