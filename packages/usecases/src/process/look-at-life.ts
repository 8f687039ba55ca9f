import type { Joining } from '@overens/domain/accession/joining';
import { joiningWaits } from '@overens/domain/accession/joining-waits';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { LetterTo } from '@overens/domain/kernel/outbox';
import { ok, refuse } from '@overens/domain/kernel/result';
import { lifePlan } from '@overens/domain/process/life-plan';
import { lapsesOn } from '@overens/domain/process/obligation-days';
import { isSameVisit, runningStages } from '@overens/domain/process/stage-run';
import { stageWorkflowId, type StageVisit } from '@overens/domain/process/stage-visit';
import { earliestWait } from '@overens/domain/process/wait';
import { nothingToDo, type Owed } from '@overens/domain/registry/change';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import { stageBounds } from '../registry/stage-bounds.ts';
import { recordWaits } from './record-waits.ts';
import { inStage, lifeScene, type LifeScene } from './stage-scene.ts';

/** What the lifecycle's workflow needs: which stages are to run, and when to look again. */
export interface LifeOutlook {
  readonly running: readonly StageVisit[];
  /** When something is to begin or to lapse by itself; `null` when only a stage's end can change anything. */
  readonly lookAgainAt: Instant | null;
  readonly isOver: boolean;
  readonly clockOffsetMs: number;
}

/**
 * Looks at an agreement's whole life: begins what is to begin, marks what has lapsed, records what is waited for.
 * May be repeated: what has begun is not begun again.
 */
export async function lookAtLife(
  deps: Deps,
  ref: { readonly tenantId: TenantId; readonly agreementId: AgreementId },
): Promise<LifeOutlook> {
  for (;;) {
    const life = await lifeScene(deps, ref);
    const plan = lifePlan(life.template, life.agreement, life.now);
    if (plan.lapses) {
      await lapse(life);
      continue;
    }
    const [first] = plan.begin;
    if (first !== undefined) {
      await begin(life, first.stage);
      continue;
    }
    const { seen, clockOffsetMs } = await recordWaits(
      deps,
      life.agreement,
      ref.agreementId,
      async (reads, current) => {
        const ahead = lifePlan(life.template, current, life.now);
        const joinings = await reads.ofAgreement('joining', current.id);
        const waits = [...ahead.waits, ...joiningWaits(joinings, current.inForce)];
        // What is overdue waits for a person: nothing is to be done about it here.
        const lookAgainAt = earliestWait(waits.filter(({ until }) => until > life.now))?.until ?? null;
        const running = runningStages(current.stages).map(({ stage }) => stage);
        return {
          waits,
          actsAt: lookAgainAt,
          isOver: false,
          seen: { running, lookAgainAt, isOver: ahead.isOver },
        };
      },
    );
    return { ...seen, clockOffsetMs };
  }
}

/** Begins a visit: its documents, its place in the agreement and the event, in one transaction; once. */
async function begin(life: LifeScene, stage: StageVisit): Promise<void> {
  const { deps, agreement, template, now } = life;
  const begun = await deps.commits.commit(
    {
      tenantId: agreement.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'process.begin',
      actor: processActor,
      at: now,
      outcome: z.null(),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const still = lifePlan(template, current, now).begin.find((one) => isSameVisit(one.stage, stage));
      if (still === undefined) return ok(nothingToDo(null));
      const scene = inStage({ ...life, agreement: current }, stage);
      const made = await stageBounds[stage.kind].begin(scene, reads);
      const run = { stage, title: still.title, since: now, end: null };
      const value = { ...current, version: current.version + 1, stages: [...current.stages, run] };
      // There from the start, so that whoever changes what is waited for meets the one who looks at it.
      const unlooked = {
        id: stageWorkflowId(stage),
        tenantId: current.tenantId,
        agreementId: current.id,
        version: 1,
        waits: [],
        lookedAt: null,
      };
      return ok({
        outcome: null,
        writes: [...made.writes, { put: 'agreement', value }, { put: 'stageWaits', value: unlooked }],
        facts: [{ type: 'agreement.stageStarted', data: { stage } }, ...made.facts],
        owed: made.owed,
      });
    },
  );
  if (!begun.ok) throw new Error(`${stage.stageKey} could not begin: ${begun.refusal.code}`);
}

/** Marks that validity has ended with nothing new in force: shown and said, never removed. */
async function lapse({ deps, agreement, template, now }: LifeScene): Promise<void> {
  const lapsed = await deps.commits.commit(
    {
      tenantId: agreement.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'process.lapse',
      actor: processActor,
      at: now,
      outcome: z.null(),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const { inForce: ended } = current;
      if (ended?.to === null || ended?.to === undefined || !lifePlan(template, current, now).lapses) {
        return ok(nothingToDo(null));
      }
      // The day that validity was over, however late the engine got round to it.
      const inForce = { ...ended, lapsedOn: lapsesOn(ended.to) };
      return ok({
        outcome: null,
        writes: [{ put: 'agreement', value: { ...current, version: current.version + 1, inForce } }],
        facts: [{ type: 'agreement.lapsed', data: { on: inForce.lapsedOn } }],
        owed: lettersOfLapse(current, inForce.cycle, await reads.ofAgreement('joining', current.id)),
      });
    },
  );
  if (!lapsed.ok) throw new Error(`${agreement.id} could not be marked as lapsed: ${lapsed.refusal.code}`);
}

/** The responsible body and everybody who has joined are told that what they agreed on no longer applies. */
function lettersOfLapse({ responsibleBody }: Agreement, cycle: number, joinings: readonly Joining[]): Owed[] {
  const joined = joinings.filter(({ progress }) => progress.state === 'joined');
  const everybody: LetterTo[] = [
    { kind: 'party', partyId: responsibleBody.partyId },
    ...joined.map(({ id: joiningId }) => ({ kind: 'joining' as const, joiningId })),
  ];
  return everybody.map((to) => ({
    dedupeKey: `validityEnded:c${cycle}:${to.kind === 'joining' ? to.joiningId : 'kommun'}`,
    task: { kind: 'letter', letter: 'validityEnded', to, about: '' },
  }));
}
