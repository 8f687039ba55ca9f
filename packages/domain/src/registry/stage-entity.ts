import type { StageKind } from '../process/stage-kind.ts';
import type { StageEntity } from './state-document.ts';

/** The kind of document that a visit to a stage of each kind has. */
export const stageEntities = {
  remiss: 'round',
  drafting: 'draftingWork',
  forankring: 'meeting',
  adoption: 'adoptionCase',
  accession: 'accessionPeriod',
  'follow-up': 'followUp',
  aktualitetsprovning: 'review',
} as const satisfies Record<StageKind, StageEntity>;
