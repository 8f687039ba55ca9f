import { ok, refuse } from '@overens/domain/kernel/result';
import { nothingToDo } from '@overens/domain/registry/change';
import type { StageBounds, StageStory } from '../process/stage-story.ts';

/** Begins with its document. */
export const accessionBounds: StageBounds = {
  begin: async ({ deps, agreement, stage }) => ({
    outcome: null,
    writes: [
      {
        put: 'accessionPeriod',
        value: {
          id: deps.ids.next('acp'),
          tenantId: agreement.tenantId,
          version: 1,
          stage,
          status: 'open',
        },
      },
    ],
    facts: [],
    owed: [],
  }),
  outcome: async () => ({ kind: 'done' }),
};

export const accessionStory: StageStory = {
  look: async ({ deps, agreement, stage }) => {
    const document = await deps.stages.ofStage('accessionPeriod', agreement.tenantId, stage);
    if (document === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
    const outcome = document.status === 'closed' ? ({ kind: 'done' } as const) : null;
    return { phase: document.status, waits: [], actsAt: null, outcome };
  },
  act: async () => ok(nothingToDo(null)),
  carryOut: async () => refuse({ code: 'notFound', what: 'stage' }),
};
