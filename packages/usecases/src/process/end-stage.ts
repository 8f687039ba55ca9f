import type { TenantId } from '@overens/domain/kernel/id';
import { ok, refuse } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { AgreementFact } from '@overens/domain/registry/agreement-event';
import { nothingToDo } from '@overens/domain/registry/change';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import { stageBounds } from '../registry/stage-bounds.ts';
import { unsettled } from './unsettled.ts';
import { stageScene } from './stage-scene.ts';

/** Notes that a stage is over and how it ended; once, however often it is repeated. */
export async function endStage(
  deps: Deps,
  ref: { readonly tenantId: TenantId; readonly stage: StageVisit },
): Promise<void> {
  const { stage, tenantId } = ref;
  const scene = await stageScene(deps, ref);
  const outcome = await stageBounds[stage.kind].outcome(scene);
  const end = { at: scene.now, outcome };
  const ended = await deps.commits.commit(
    {
      tenantId,
      agreementId: stage.agreementId,
      commandId: null,
      fingerprint: 'process.end',
      actor: processActor,
      at: scene.now,
      outcome: z.null(),
    },
    async (reads) => {
      const current = await reads.get('agreement', stage.agreementId);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const run = current.stages.find((one) => isSameVisit(one.stage, stage));
      if (run === undefined || run.end !== null) return ok(nothingToDo(null));
      const stages = current.stages.map((one) => (one === run ? { ...one, end } : one));
      const value = { ...current, version: current.version + 1, stages };
      const fact: AgreementFact =
        outcome.kind === 'done'
          ? { type: 'agreement.stageEnded', data: { stage } }
          : { type: 'agreement.stageReturned', data: { stage, to: outcome.to, bodyKey: outcome.bodyKey } };
      const change = {
        outcome: null,
        writes: [{ put: 'agreement', value } as const],
        facts: [fact],
        owed: [],
      };
      return ok(await unsettled(reads, current.id, change));
    },
  );
  if (!ended.ok) throw new Error(`The end of ${stage.stageKey} could not be noted: ${ended.refusal.code}`);
}
