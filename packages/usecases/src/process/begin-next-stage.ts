import { agreementNow } from '@overens/domain/agreement/agreement';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse } from '@overens/domain/kernel/result';
import { nothingToDo } from '@overens/domain/registry/change';
import { StageVisit, stageWorkflowId } from '@overens/domain/process/stage-visit';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';

const NextStage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage'), stage: StageVisit }),
  /** The template's stages are done: the process rests between what is planned. */
  z.strictObject({ kind: z.literal('rest') }),
]);
export type NextStage = z.infer<typeof NextStage>;

/**
 * Begins the stage at this place of the template's order; a repeated call answers the same.
 * @param position 0 for the first stage of the cycle
 */
export async function beginNextStage(
  deps: Deps,
  { tenantId, agreementId, position }: { tenantId: TenantId; agreementId: AgreementId; position: number },
): Promise<NextStage> {
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) throw new Error(`There is no agreement ${agreementId}.`);
  const template = await deps.publications.template(agreement.template.key, agreement.template.version);
  if (template === null) throw new Error(`The template of ${agreementId} is not published.`);
  const planned = template.definition.revision[position];
  const at = agreementNow(agreement, deps.clock.now());
  const begun = await deps.commits.commit(
    {
      tenantId,
      agreementId,
      commandId: null,
      fingerprint: 'process.begin',
      actor: processActor,
      at,
      outcome: NextStage,
    },
    async (reads) => {
      const current = await reads.get('agreement', agreementId);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const version = current.version + 1;
      if (planned === undefined) {
        if (current.standing.state === 'betweenStages') return ok(nothingToDo<NextStage>({ kind: 'rest' }));
        const standing = { state: 'betweenStages' as const, since: at };
        const value = { ...current, version, standing, next: null };
        return ok({
          outcome: { kind: 'rest' as const },
          writes: [{ put: 'agreement', value }],
          facts: [],
          owed: [],
        });
      }
      const stage: StageVisit = {
        agreementId,
        cycle: current.cycle,
        stageKey: planned.key,
        kind: planned.kind,
        visit: 1,
      };
      const outcome: NextStage = { kind: 'stage', stage };
      const { standing: before } = current;
      if (before.state === 'inStage' && stageWorkflowId(before.stage) === stageWorkflowId(stage)) {
        return ok(nothingToDo(outcome));
      }
      const standing = { state: 'inStage' as const, stage, title: planned.title, since: at };
      return ok({
        outcome,
        writes: [{ put: 'agreement', value: { ...current, version, standing } }],
        facts: [{ type: 'agreement.stageStarted', data: { stage } }],
        owed: [],
      });
    },
  );
  if (!begun.ok) throw new Error(`The next stage of ${agreementId} could not begin: ${begun.refusal.code}`);
  return begun.value;
}
