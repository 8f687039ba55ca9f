import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { StageQueries } from '@overens/usecases/ports/stage-queries';
import type { Connection } from 'mongoose';
import { findState } from './find-state.ts';

/** Reads of stage documents; each is answered by an index that begins with the municipality. */
export function createStageQueries(connection: Connection): StageQueries {
  const find = findState(connection);
  return {
    byId: (entity, tenantId, id) => find.one(entity, tenantId, { _id: id }),
    ofStage: (entity, tenantId, stage) => find.one(entity, tenantId, stageFilter(stage)),
    visits: (entity, tenantId, agreementId) =>
      find.many(
        entity,
        tenantId,
        { 'stage.agreementId': agreementId },
        { 'stage.cycle': 1, 'stage.visit': 1 },
      ),
    ofAgreement: (entity, tenantId, agreementId) => find.many(entity, tenantId, { agreementId }, { _id: 1 }),
  };
}

/** What finds the document of one visit; its index is `stageIndex`. */
export function stageFilter({
  agreementId,
  cycle,
  stageKey,
  visit,
}: StageVisit): Readonly<Record<string, string | number>> {
  return {
    'stage.agreementId': agreementId,
    'stage.cycle': cycle,
    'stage.visit': visit,
    'stage.stageKey': stageKey,
  };
}
