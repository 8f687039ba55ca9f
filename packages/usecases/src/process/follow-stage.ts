import type { CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { StageOutcome } from '@overens/domain/process/stage-run';
import { stageWorkflowId, type StageVisit } from '@overens/domain/process/stage-visit';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import { storyOf } from '../registry/stage-stories.ts';
import { recordWaits } from './record-waits.ts';
import { stageScene } from './stage-scene.ts';
import { StoredStageOrder } from './stored-stage-order.ts';
import { unsettled } from './unsettled.ts';

interface StageRef {
  readonly tenantId: TenantId;
  readonly stage: StageVisit;
}

/** What a stage's workflow needs to wait rightly. */
export interface StageOutlook {
  readonly phase: string;
  readonly actsAt: Instant | null;
  /** When to look again though nothing is to be done: something that awaits a person becomes overdue. */
  readonly lookAgainAt: Instant | null;
  readonly outcome: StageOutcome | null;
  readonly clockOffsetMs: number;
}

/** Where a stage stands and what it waits for; recorded for the dashboards, answered to its workflow. */
export async function lookAtStage(deps: Deps, ref: StageRef): Promise<StageOutlook> {
  const scene = await stageScene(deps, ref);
  const stageId = stageWorkflowId(ref.stage);
  const { seen, clockOffsetMs } = await recordWaits(
    deps,
    scene.agreement,
    stageId,
    async (reads, agreement, now) => {
      const look = await storyOf(ref.stage.kind).look({ ...scene, agreement, now }, reads);
      const ahead = look.waits.map(({ until }) => until).filter((until) => until > now);
      const { phase, waits, actsAt, outcome } = look;
      return {
        waits,
        actsAt,
        isOver: outcome !== null,
        seen: { phase, actsAt, outcome, lookAgainAt: ahead.toSorted()[0] ?? null },
      };
    },
  );
  return { ...seen, clockOffsetMs };
}

/** Does what has come due in a stage by itself; may be repeated. */
export async function actOnStage(deps: Deps, ref: StageRef): Promise<Result<null, Refusal>> {
  const scene = await stageScene(deps, ref);
  return await deps.commits.commit(
    {
      tenantId: ref.tenantId,
      agreementId: ref.stage.agreementId,
      commandId: null,
      fingerprint: 'stage.act',
      actor: processActor,
      at: scene.now,
      outcome: z.null(),
    },
    async (reads) => await storyOf(ref.stage.kind).act(scene, reads),
  );
}

/** Carries out a stored order in one transaction; once, however often the workflow retries. */
export async function carryOutStageOrder(deps: Deps, commandId: CommandId): Promise<Result<null, Refusal>> {
  const stored = await deps.orders.get(commandId);
  if (stored === null) return refuse({ code: 'notFound', what: 'stage' });
  const { tenantId, agreementId, actor } = stored;
  const { stage, update, order } = StoredStageOrder.parse(stored.payload);
  const scene = await stageScene(deps, { tenantId, stage });
  const workflowId = stageWorkflowId(stage);
  const outcome = await deps.commits.commit(
    {
      tenantId,
      agreementId,
      commandId,
      fingerprint: `stage.${update} ${workflowId}`,
      actor,
      at: scene.now,
      outcome: z.null(),
    },
    async (reads) => {
      const agreement = await reads.get('agreement', agreementId);
      if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
      const actorId = actor.kind === 'person' ? actor.personId : '';
      const current = { ...scene, agreement };
      const decided = await storyOf(stage.kind).carryOut(current, reads, order, { commandId, actorId });
      return decided.ok ? ok(await unsettled(reads, workflowId, decided.value)) : decided;
    },
  );
  await deps.orders.settled({ agreementId, commandId }, outcome);
  return outcome;
}
