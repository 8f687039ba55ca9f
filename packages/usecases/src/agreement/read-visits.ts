import type { Agreement } from '@overens/domain/agreement/agreement';
import { isSameVisit } from '@overens/domain/process/stage-run';
import { StageKind } from '@overens/domain/process/stage-kind';
import { stageEntities } from '@overens/domain/registry/stage-entity';
import type { Deps } from '../deps.ts';
import type { StageVisitSummary } from './agreement-views.ts';

/** Every visit to a stage, the newest first, with the id of its document. */
export async function readVisits(deps: Deps, agreement: Agreement): Promise<StageVisitSummary[]> {
  const { id, tenantId, stages } = agreement;
  const kinds = StageKind.options.filter((kind) => stages.some(({ stage }) => stage.kind === kind));
  const found = await Promise.all(kinds.map((kind) => deps.stages.visits(stageEntities[kind], tenantId, id)));
  const documents = found.flat();
  return stages
    .flatMap(({ stage, title, since, end }): StageVisitSummary[] => {
      const document = documents.find((one) => isSameVisit(one.stage, stage));
      if (document === undefined) return [];
      const { kind, cycle, visit } = stage;
      const outcome = end?.reopened === undefined ? (end?.outcome.kind ?? 'running') : 'annulled';
      return [
        { documentId: document.id, kind, cycle, visit, title, since, endedAt: end?.at ?? null, outcome },
      ];
    })
    .toReversed();
}
