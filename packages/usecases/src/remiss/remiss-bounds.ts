import { addDays, daysBetween } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { swedishCalendar } from '@overens/domain/calendar/swedish-calendar';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { RemissStage } from '@overens/domain/process/process-template';
import type { DraftRound } from '@overens/domain/remiss/remiss-round';
import { nothingToDo } from '@overens/domain/registry/change';
import { latestText } from '../agreement/latest-text.ts';
import type { StageBounds } from '../process/stage-story.ts';
import type { StageScene } from '../process/stage-scene.ts';
import { scheduleRound } from './schedule-round.ts';

/** A round begins as a draft on the text as it stands; the first one was made when the cycle was launched. */
export const remissBounds: StageBounds = {
  begin: async (scene, reads) => {
    const { deps, agreement, stage, definition, template } = scene;
    if ((await reads.ofStage('round', stage)) !== null) return nothingToDo(null);
    if (definition.kind !== 'remiss') throw new Error(`${stage.stageKey} is not a remiss.`);
    const pinned = template.forms.find(({ key }) => key === definition.form);
    const form = pinned === undefined ? null : await deps.publications.form(pinned.key, pinned.version);
    if (form === null) throw new Error(`The form ${definition.form} is not published.`);
    const text = latestText(await reads.ofAgreement('textVersion', agreement.id));
    const round: DraftRound = {
      id: deps.ids.next('rnd'),
      tenantId: agreement.tenantId,
      version: 1,
      status: 'draft',
      stage,
      textVersionId: text.id,
      textHash: text.hash,
      form: form.pin,
      ...daysOf(scene, definition),
      missiv: { ...definition.missiv, contact: { name: '', email: '', phone: '' } },
    };
    return { outcome: null, writes: [{ put: 'round', value: round }], facts: [], owed: [] };
  },
  outcome: async ({ deps, agreement, stage }) => {
    const round = await deps.stages.ofStage('round', agreement.tenantId, stage);
    if (round?.status !== 'closed') throw new Error(`The round of ${stage.stageKey} is not closed.`);
    return { kind: 'done' };
  },
};

/** The planned days, moved forward together when the day to open has already been. */
function daysOf(
  { agreement, now }: StageScene,
  stage: RemissStage,
): Pick<DraftRound, 'opensAt' | 'closesAt' | 'reminders' | 'lastDay'> {
  const planned = (key: string): DateOnly | undefined => agreement.plan.find((day) => day.key === key)?.on;
  const opensOn = planned(`${stage.key}.start`);
  const lastDay = planned(`${stage.key}.due`);
  if (opensOn === undefined || lastDay === undefined) throw new Error(`${stage.key} has no planned days.`);
  const late = Math.max(0, daysBetween(opensOn, addDays(dateOf(now), 1)));
  const moved = (day: DateOnly): DateOnly => swedishCalendar.nextWorkingDay(addDays(day, late));
  const days = late === 0 ? { opensOn, lastDay } : { opensOn: moved(opensOn), lastDay: moved(lastDay) };
  const { reminders, ...schedule } = scheduleRound(stage, days.opensOn, days.lastDay);
  return { ...schedule, reminders: [...reminders], lastDay: days.lastDay };
}
