import type { StageKind } from '@overens/domain/process/stage-kind';

/** Where the page of a visit is, by the id of its document. */
export const stageLinks = {
  remiss: (id: string) => `/arbete/remiss/${id}`,
  drafting: (id: string) => `/arbete/bearbetning/${id}`,
  forankring: (id: string) => `/arbete/forankring/${id}`,
  adoption: (id: string) => `/arbete/antagande/${id}`,
  accession: (_id: string, agreementId: string) => `/arbete/anslutning/${agreementId}`,
  'follow-up': (id: string) => `/arbete/uppfoljning/${id}`,
  aktualitetsprovning: (id: string) => `/arbete/provning/${id}`,
} as const satisfies Record<StageKind, (id: string, agreementId: string) => string>;
