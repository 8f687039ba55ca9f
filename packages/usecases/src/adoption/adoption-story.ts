import { RecordDecision } from '@overens/domain/adoption/body-decision';
import { beginAdoption } from '@overens/domain/adoption/begin-adoption';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import { decideRecordDecision } from '@overens/domain/adoption/record-decision';
import { closingInstant, dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { PersonId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { ok, refuse } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Wait } from '@overens/domain/process/wait';
import { nothingToDo } from '@overens/domain/registry/change';
import { latestText } from '../agreement/latest-text.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from '../process/stage-scene.ts';
import type { StageBounds, StageStory } from '../process/stage-story.ts';
import { earlierCommitments } from './load-adoption.ts';

/** A visit begins with the newest text put forward to the template's bodies; see `beginAdoption`. */
export const adoptionBounds: StageBounds = {
  begin: async (scene, reads) => {
    const { deps, agreement, template, stage, definition, now } = scene;
    if (definition.kind !== 'adoption') throw new Error(`${stage.stageKey} is not an adoption.`);
    const { id, number, hash } = latestText(await reads.ofAgreement('textVersion', agreement.id));
    const due = plannedDay(scene);
    const value = beginAdoption({
      id: deps.ids.next('adp'),
      tenantId: agreement.tenantId,
      stage,
      definition,
      bodies: template.bodies,
      text: { id, number, hash },
      previous: await previousVisit(scene, reads),
      returnedTo: returnedTo(scene),
      adopterMeetsOn: due !== null && due >= dateOf(now) ? due : null,
    });
    return { outcome: null, writes: [{ put: 'adoptionCase', value }], facts: [], owed: [] };
  },
  outcome: async ({ deps, agreement, stage }) => {
    const adoption = await deps.stages.ofStage('adoptionCase', agreement.tenantId, stage);
    if (adoption?.status !== 'closed') throw new Error(`${stage.stageKey} is not over.`);
    return adoption.closing.outcome;
  },
};

/** Nothing comes due by itself: bodies decide, and what is late is seen in what is waited for. */
export const adoptionStory: StageStory = {
  look: async (scene, reads) => {
    const adoption = await adoptionOf(scene, reads);
    return {
      phase: adoption.status,
      waits: adoption.status === 'open' ? waitsOf(adoption, scene) : [],
      actsAt: null,
      outcome: adoption.status === 'open' ? null : adoption.closing.outcome,
    };
  },
  act: async () => ok(nothingToDo(null)),
  carryOut: async (scene, reads, order, by) => {
    const { deps, agreement, template, now } = scene;
    const parsed = RecordDecision.safeParse(order);
    if (!parsed.success) return refuse({ code: 'notFound', what: 'stage' });
    return decideRecordDecision(await adoptionOf(scene, reads), parsed.data, {
      agreement,
      template,
      earlier: earlierCommitments(agreement, await reads.ofAgreement('commitment', agreement.id)),
      nextCommitmentId: () => deps.ids.next('cmt'),
      now,
      today: dateOf(now),
      by: PersonId.parse(by.actorId),
      hashOf: sha256Of,
    });
  },
};

/** Each body that has not decided is waited for until the end of its meeting day, else of the planned day. */
function waitsOf(adoption: AdoptionCase, scene: StageScene): Wait[] {
  const planned = plannedDay(scene) ?? dateOf(scene.now);
  return adoption.steps
    .filter(({ progress }) => progress.state === 'waiting')
    .map(({ key, name, meetingOn }) => ({
      what: `bodyDecides:${key}:${name}`,
      until: closingInstant(meetingOn ?? planned),
      awaited: 'namnd',
    }));
}

function plannedDay({ agreement, stage }: StageScene): DateOnly | null {
  return agreement.plan.find(({ key }) => key === `${stage.stageKey}.due`)?.on ?? null;
}

/** The body that the last visit was sent back to; `null` when it was sent elsewhere, or this is the first. */
function returnedTo({ agreement, stage }: StageScene): string | null {
  const before = agreement.stages.find((run) => isSameVisit(run.stage, { ...stage, visit: stage.visit - 1 }));
  if (before?.end?.reopened !== undefined) return before.end.reopened.bodyKey;
  const outcome = before?.end?.outcome;
  return outcome?.kind === 'returned' && outcome.to === stage.stageKey ? outcome.bodyKey : null;
}

async function previousVisit({ stage }: StageScene, reads: TransactionReads): Promise<AdoptionCase | null> {
  if (stage.visit === 1) return null;
  return await reads.ofStage('adoptionCase', { ...stage, visit: stage.visit - 1 });
}

async function adoptionOf({ stage }: StageScene, reads: TransactionReads): Promise<AdoptionCase> {
  const adoption = await reads.ofStage('adoptionCase', stage);
  if (adoption === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
  return adoption;
}
