import { addMs } from '@overens/domain/kernel/instant';
import { stageWorkflowId, type StageVisit } from '@overens/domain/process/stage-visit';
import {
  ChildWorkflowFailure,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  setHandler,
  sleep,
  startChild,
  type ChildWorkflowHandle,
} from '@temporalio/workflow';
import { databaseActivity } from '../kernel/activity-policy.ts';
import { wake } from '../kernel/process-messages.ts';
import { waitUntil, workflowNow, type WorkflowClock } from '../kernel/workflow-clock.ts';
import { stageWorkflows } from '../registry/stage-workflows.ts';
import type { AgreementActivities } from './agreement-activities.ts';
import { lifecycleInOrder } from './lifecycle-in-order.ts';
import { LONGEST_REST_MS, type LifecycleInput } from './lifecycle-input.ts';

type Child = ChildWorkflowHandle<(typeof stageWorkflows)[keyof typeof stageWorkflows]>;

const { lookAtLife, endStage } = proxyActivities<AgreementActivities>(databaseActivity);

/**
 * The life of an agreement: look what is to run, let each stage run as a child with a story of its own, and look
 * again when one ends, when a day comes, or when something has changed. Revision and what recurs in force run side
 * by side. Renewed while no child runs: after every stage, and at least every 30 days of rest (design §4).
 */
export async function agreementLifecycle(input: LifecycleInput): Promise<void> {
  if (!patched('stages-side-by-side')) {
    await lifecycleInOrder(input);
    return;
  }
  const { tenantId, agreementId } = input;
  const clock: WorkflowClock = { offsetMs: input.clockOffsetMs };
  const children = new Map<string, Child>();
  let somethingChanged = false;
  let forwarding = 0;
  const ended = { stages: 0 };

  setHandler(wake, async (told) => {
    clock.offsetMs = told.clockOffsetMs;
    somethingChanged = true;
    forwarding += 1;
    // A child that has just finished needs no waking.
    await Promise.all([...children.values()].map((child) => child.signal(wake, told).catch(() => undefined)));
    forwarding -= 1;
  });

  for (;;) {
    somethingChanged = false;
    const life = await lookAtLife({ tenantId, agreementId });
    clock.offsetMs = life.clockOffsetMs;
    if (life.isOver) return;
    for (const stage of life.running) await run(stage);
    const renewAt = addMs(workflowNow(clock), LONGEST_REST_MS);
    const until = life.lookAgainAt !== null && life.lookAgainAt < renewAt ? life.lookAgainAt : renewAt;
    const how = await waitUntil(until, clock, () => somethingChanged);
    const hasRested = how === 'due' && until === renewAt;
    if (children.size === 0 && (ended.stages > 0 || hasRested)) break;
  }
  await condition(() => forwarding === 0);
  await continueAsNew<typeof agreementLifecycle>({
    v: 2,
    tenantId,
    agreementId,
    clockOffsetMs: clock.offsetMs,
  });

  async function run(stage: StageVisit): Promise<void> {
    const id = stageWorkflowId(stage);
    if (children.has(id)) return;
    const child = await startChild(stageWorkflows[stage.kind], {
      workflowId: id,
      args: [{ v: 1, tenantId, stage, clockOffsetMs: clock.offsetMs }],
    });
    children.set(id, child);
    void follow(stage, id, child);
  }

  async function follow(stage: StageVisit, id: string, child: Child): Promise<void> {
    try {
      await child.result();
      await endStage({ tenantId, stage });
      ended.stages += 1;
    } catch (error) {
      if (!(error instanceof ChildWorkflowFailure)) throw error;
      // Ended from outside, not by its story: begun again from what is stored, but not in haste.
      await sleep('1 minute');
    }
    children.delete(id);
    somethingChanged = true;
  }
}
