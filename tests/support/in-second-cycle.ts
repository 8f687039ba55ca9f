import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Commitment } from '@overens/domain/agreement/commitment';
import type { AgreementId } from '@overens/domain/kernel/id';
import type { StageRun } from '@overens/domain/process/stage-run';
import { stateModel, toStored } from '@overens/data/kernel/state-models';
import { UnitId } from '@overens/domain/kernel/id';
import { anAgreementAt, WHOLE_LIFE } from './at-stage.ts';
import type { World } from './world.ts';

/**
 * An agreement in force with commitments, whose second cycle has come so far that a stage begins next. Made before a
 * worker is started, like `anAgreementAt`.
 * @param wordings the commitments of the version in force
 */
export async function inSecondCycle(
  world: World,
  at: string,
  wordings: readonly string[],
): Promise<AgreementId> {
  const { deps, tenantId, connection } = world;
  const agreementId = await anAgreementAt(world, 'inForce');
  const agreement = await deps.agreements.get(tenantId, agreementId);
  const template = await deps.publications.template(WHOLE_LIFE.key, WHOLE_LIFE.version);
  if (agreement?.inForce === null || agreement === null || template === null) {
    throw new Error('It is in force.');
  }
  const { revision } = template.definition;
  const before = revision.slice(
    0,
    revision.findIndex(({ key }) => key === at),
  );
  const ended = before.map(({ key, kind, title }): StageRun => ({
    stage: { agreementId, cycle: 2, stageKey: key, kind, visit: 1 },
    title,
    since: agreement.launchedAt,
    end: { at: agreement.launchedAt, outcome: { kind: 'done' } },
  }));
  const value: Agreement = {
    ...agreement,
    version: agreement.version + 1,
    cycle: 2,
    stages: [...agreement.stages, ...ended],
  };
  const { _id, ...replacement } = toStored('agreement', value);
  await stateModel(connection, 'agreement').replaceOne({ _id }, replacement);
  const { textVersionId } = agreement.inForce;
  const commitments = wordings.map((wording, index): Commitment => ({
    id: deps.ids.next('cmt'),
    tenantId,
    agreementId,
    version: 1,
    textVersionId,
    cycle: 1,
    order: index + 1,
    party: 'both',
    wording,
    unitId: UnitId.parse(`par_0009${index}`),
    origin: { change: 'new', from: [] },
    fate: null,
  }));
  await stateModel(connection, 'commitment').create(commitments.map((one) => toStored('commitment', one)));
  return agreementId;
}
