import { closingInstant } from '@overens/domain/calendar/stockholm-calendar';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import { draftingDueOn } from '@overens/domain/drafting/drafting-days';
import type { OpenDrafting } from '@overens/domain/drafting/drafting-work';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { ok } from '@overens/domain/kernel/result';
import { isSameVisit } from '@overens/domain/process/stage-run';
import type { Agreement } from '@overens/domain/agreement/agreement';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import { nothingToDo } from '@overens/domain/registry/change';
import type { StageBounds, StageStory } from '../process/stage-story.ts';
import { baseText } from './base-text.ts';
import { carryOutFinish } from './carry-out-finish.ts';
import { draftingBasis } from './drafting-basis.ts';

/** Begins with the words as they stand, and with the answers if somebody has been asked in this cycle. */
export const draftingBounds: StageBounds = {
  begin: async ({ deps, agreement, stage }, reads) => {
    if ((await reads.ofStage('draftingWork', stage)) !== null) return nothingToDo(null);
    const base = baseText(agreement, await reads.ofAgreement('textVersion', agreement.id));
    const value: OpenDrafting = {
      id: deps.ids.next('drf'),
      tenantId: agreement.tenantId,
      version: 1,
      stage,
      basis: await draftingBasis(agreement, reads),
      basedOn: base.id,
      status: 'open',
      body: base.body,
      revisions: {},
      dueToReturn: [],
    };
    return { outcome: null, writes: [{ put: 'draftingWork', value }], facts: [], owed: [] };
  },
  outcome: async ({ deps, agreement, stage }) => {
    const work = await deps.stages.ofStage('draftingWork', agreement.tenantId, stage);
    if (work?.status !== 'finished') throw new Error(`The drafting of ${stage.stageKey} is not finished.`);
    return { kind: 'done' };
  },
};

/** Waits for the officer until the end of the planned day, and after it: overdue is shown, nothing happens by itself. */
export const draftingStory: StageStory = {
  look: async ({ agreement, stage }, reads) => {
    const work = await reads.ofStage('draftingWork', stage);
    if (work === null) throw new Error(`There is nothing for ${stage.stageKey} to look at.`);
    if (work.status === 'finished') {
      return { phase: 'finished', waits: [], actsAt: null, outcome: { kind: 'done' } };
    }
    const dueOn = dueDayOf(agreement, stage);
    const waits =
      dueOn === null
        ? []
        : [{ what: 'draftingDue', until: closingInstant(dueOn), awaited: 'processOwner' as const }];
    return { phase: 'open', waits, actsAt: null, outcome: null };
  },
  act: async () => ok(nothingToDo(null)),
  carryOut: carryOutFinish,
};

/** By which day the work should be finished: as planned, moved on when it began later than that; a working day. */
export function dueDayOf(agreement: Pick<Agreement, 'plan' | 'stages'>, stage: StageVisit): DateOnly | null {
  const run = agreement.stages.find((one) => isSameVisit(one.stage, stage));
  if (run === undefined) return null;
  const dueOn = draftingDueOn(agreement.plan, stage.stageKey, run.since);
  const isPlanned = agreement.plan.some(({ on }) => on === dueOn);
  return dueOn === null || isPlanned ? dueOn : swedishCalendar.nextWorkingDay(dueOn);
}
