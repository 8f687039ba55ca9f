import type { Agreement } from '@overens/domain/agreement/agreement';
import type { InForce } from '@overens/domain/agreement/in-force';
import { addDays } from '@overens/domain/calendar/day-number';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import { reviewByOf, validityOf } from '@overens/domain/process/obligation-days';
import type { ProcessTemplate } from '@overens/domain/process/process-template';
import type { StageRun } from '@overens/domain/process/stage-run';
import { stateModel, toStored } from '@overens/data/kernel/state-models';
import { launchRevision } from '@overens/usecases/agreement/launch-revision';
import { latestText } from '@overens/usecases/agreement/latest-text';
import { aLaunch } from './a-launch.ts';
import { granted } from './granted.ts';
import type { World } from './world.ts';

/** The template of a whole life that the tests walk. */
export const WHOLE_LIFE = { key: 'sodertalje-2025', version: 2 } as const;

/**
 * An agreement that has come so far that the next thing its process does is to begin this stage, or that came into
 * force today. What was before is written as ended; what follows is done by the real engine when a worker is started.
 * @param at the template's key of the stage to begin, or `inForce`
 */
export async function anAgreementAt(
  world: World,
  at: string,
  {
    mode = 'rehearsal' as 'real' | 'rehearsal',
    template: pin = WHOLE_LIFE as { readonly key: string; readonly version: number },
    days = DAYS as readonly (readonly [string, number])[],
  } = {},
): Promise<AgreementId> {
  const { deps, tenantId } = world;
  const today = dateOf(deps.clock.now());
  const launch = aLaunch(world, { mode, template: pin, dates: datesFrom(today, days) });
  const { agreementId } = granted(await launchRevision(deps, launch));
  const agreement = await deps.agreements.get(tenantId, agreementId);
  const template = await deps.publications.template(pin.key, pin.version);
  if (agreement === null || template === null) throw new Error('What was launched is there.');
  const text = latestText(await deps.stages.ofAgreement('textVersion', tenantId, agreementId));
  const inForce = at === 'inForce' ? inForceFrom(template.definition, today, text) : null;
  const before = { ...agreement, version: agreement.version + 1, inForce };
  const value: Agreement = { ...before, stages: runsBefore(template.definition, before, at) };
  const { _id, ...replacement } = toStored('agreement', value);
  await stateModel(world.connection, 'agreement').replaceOne({ _id }, replacement);
  return agreementId;
}

/** Days of the first cycle that a launch could choose on this day. */
export function datesFrom(
  today: DateOnly,
  days: readonly (readonly [string, number])[] = DAYS,
): { key: string; on: DateOnly }[] {
  return days.map(([key, after]) => ({ key, on: addDays(today, after) }));
}

function runsBefore({ revision }: ProcessTemplate, agreement: Agreement, at: string): StageRun[] {
  const stages = revision.filter(({ cycles }) => cycles === 'all');
  const index = stages.findIndex(({ key }) => key === at);
  return stages.slice(0, index === -1 ? stages.length : index).map(({ key, kind, title }) => ({
    stage: { agreementId: agreement.id, cycle: 1, stageKey: key, kind, visit: 1 },
    title,
    since: agreement.launchedAt,
    end: { at: agreement.launchedAt, outcome: { kind: 'done' } },
  }));
}

function inForceFrom(
  template: ProcessTemplate,
  adoptedOn: DateOnly,
  text: { id: InForce['textVersionId']; hash: string; number: number },
): InForce {
  const validity = validityOf(template.validity, adoptedOn);
  const review = template.inForce.find(({ kind }) => kind === 'aktualitetsprovning');
  return {
    cycle: 1,
    textVersionId: text.id,
    textHash: text.hash,
    number: text.number,
    adoptedOn,
    decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 12', diarienummer: 'KS 2026/1' },
    lagaKraftOn: null,
    ...validity,
    reviewBy: review?.kind === 'aktualitetsprovning' ? reviewByOf(review, validity) : null,
    reviewed: null,
    lapsedOn: null,
  };
}

/** How many days from the launch each day of the cycle is. */
const DAYS = [
  ['remiss.start', 14],
  ['remiss.due', 84],
  ['bearbetning.due', 96],
  ['forankring.due', 103],
  ['antagande.due', 160],
] as const;
