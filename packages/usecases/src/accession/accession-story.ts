import { beginPeriod, decideActOnPeriod, periodOutlook } from '@overens/domain/accession/confirm-period';
import { ok, refuse } from '@overens/domain/kernel/result';
import { isOfAnnulled } from '@overens/domain/process/visits-of-version';
import type { StageBounds, StageStory } from '../process/stage-story.ts';

/** Begins when a version has come into force; ends when those asked have confirmed, or the last day has passed. */
export const accessionBounds: StageBounds = {
  begin: async ({ deps, agreement, stage, definition, now }, reads) => {
    if (definition.kind !== 'accession') throw new Error(`${stage.stageKey} is no accession.`);
    const joinings = await reads.ofAgreement('joining', agreement.id);
    return beginPeriod({ id: deps.ids.next('acp'), stage, now }, agreement, definition, joinings);
  },
  outcome: async () => ({ kind: 'done' }),
};

/** The time in which those who had joined an earlier version confirm the new one. */
export const accessionStory: StageStory = {
  look: async ({ agreement, stage, now }, reads) => {
    const period = await reads.ofStage('accessionPeriod', stage);
    if (period === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
    if (period.status === 'closed')
      return { phase: 'closed', waits: [], actsAt: null, outcome: { kind: 'done' } };
    const joinings = await reads.ofAgreement('joining', agreement.id);
    return {
      phase: 'open',
      ...periodOutlook(period, joinings, { now, isAnnulled: isOfAnnulled(agreement, stage) }),
      outcome: null,
    };
  },
  act: async ({ agreement, stage, now }, reads) => {
    const period = await reads.ofStage('accessionPeriod', stage);
    if (period === null) return refuse({ code: 'notFound', what: 'stage' });
    const joinings = await reads.ofAgreement('joining', agreement.id);
    return ok(decideActOnPeriod(period, joinings, { now, isAnnulled: isOfAnnulled(agreement, stage) }));
  },
  carryOut: async () => refuse({ code: 'notFound', what: 'stage' }),
};
