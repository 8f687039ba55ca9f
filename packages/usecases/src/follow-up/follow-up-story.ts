import { decideActOnFollowUp } from '@overens/domain/follow-up/act-on-follow-up';
import { beginFollowUp } from '@overens/domain/follow-up/begin-follow-up';
import { followUpActsAt, followUpWaits } from '@overens/domain/follow-up/follow-up-waits';
import { decidePublishReport, PublishOrder } from '@overens/domain/follow-up/publish-report';
import { reportOf } from '@overens/domain/follow-up/report-of';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import { PersonId } from '@overens/domain/kernel/id';
import { ok } from '@overens/domain/kernel/result';
import type { FollowUpObligation } from '@overens/domain/process/process-template';
import { isOfAnnulled } from '@overens/domain/process/visits-of-version';
import { nothingToDo } from '@overens/domain/registry/change';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageScene } from '../process/stage-scene.ts';
import type { StageBounds, StageStory } from '../process/stage-story.ts';
import { unsettled } from '../process/unsettled.ts';

/** Opens on its day and is over when the report is published. */
export const followUpBounds: StageBounds = {
  begin: async (scene, reads) => {
    const { deps, agreement, stage, now } = scene;
    if ((await reads.ofStage('followUp', stage)) !== null) return nothingToDo(null);
    const joinings = await reads.ofAgreement('joining', agreement.id);
    const commitments = await reads.ofAgreement('commitment', agreement.id);
    return beginFollowUp(obligationOf(scene), agreement, {
      id: deps.ids.next('fup'),
      stage,
      joinings,
      commitments,
      now,
    });
  },
  outcome: async ({ deps, agreement, stage }) => {
    const followUp = await deps.stages.ofStage('followUp', agreement.tenantId, stage);
    if (followUp === null || followUp.status === 'open') {
      throw new Error(`The report of ${stage.stageKey} is not published.`);
    }
    return { kind: 'done' };
  },
};

export const followUpStory: StageStory = {
  look: async (scene, reads) => {
    const followUp = await followUpOf(scene, reads);
    const joinings = await reads.ofAgreement('joining', scene.agreement.id);
    if (followUp.status !== 'open') {
      return { phase: 'closed', waits: [], actsAt: null, outcome: { kind: 'done' } };
    }
    if (isOfAnnulled(scene.agreement, scene.stage)) {
      return { phase: 'open', waits: [], actsAt: scene.now, outcome: null };
    }
    return {
      phase: 'open',
      waits: followUpWaits(followUp, joinings, scene.now),
      actsAt: followUpActsAt(followUp),
      outcome: null,
    };
  },
  act: async (scene, reads) => {
    const followUp = await followUpOf(scene, reads);
    const joinings = await reads.ofAgreement('joining', scene.agreement.id);
    const responsibleBody = scene.agreement.responsibleBody.partyId;
    const isAnnulled = isOfAnnulled(scene.agreement, scene.stage);
    return ok(decideActOnFollowUp(followUp, { responsibleBody, joinings, now: scene.now, isAnnulled }));
  },
  carryOut: async (scene, reads, order, by) => {
    const { agreement, template, now } = scene;
    const followUp = await followUpOf(scene, reads);
    const joinings = await reads.ofAgreement('joining', agreement.id);
    const report = reportOf({
      followUp,
      agreement,
      template,
      recipients: obligationOf(scene).recipients,
      commitments: await reads.ofAgreement('commitment', agreement.id),
      reports: await reads.ofAgreement('commitmentReport', agreement.id),
      joinings,
      now,
    });
    const decided = decidePublishReport(followUp, PublishOrder.parse(order), {
      report,
      hash: sha256Of(report),
      joinings,
      by: PersonId.parse(by.actorId),
      now,
    });
    // The stage ends with this: the lifecycle too has to look before a rehearsal's clock moves on.
    return decided.ok ? ok(await unsettled(reads, agreement.id, decided.value)) : decided;
  },
};

/** The rules of a follow-up. Throws when the template's stage is another kind. */
export function obligationOf({ definition, stage }: StageScene): FollowUpObligation {
  if (definition.kind !== 'follow-up') throw new Error(`${stage.stageKey} is not a follow-up.`);
  return definition;
}

async function followUpOf({ stage }: StageScene, reads: TransactionReads): Promise<YearlyFollowUp> {
  const followUp = await reads.ofStage('followUp', stage);
  if (followUp === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
  return followUp;
}
