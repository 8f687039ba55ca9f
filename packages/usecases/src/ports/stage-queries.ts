import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type {
  AgreementEntity,
  EntityId,
  StageEntity,
  StateDocument,
} from '@overens/domain/registry/state-document';

/** Reads that every stage kind needs; what only one needs has a port of its own. */
export interface StageQueries {
  /** A document by its id, within its municipality. */
  readonly byId: <E extends StageEntity | AgreementEntity>(
    entity: E,
    tenantId: TenantId,
    id: EntityId<E>,
  ) => Promise<StateDocument<E> | null>;
  /** The document of one visit. */
  readonly ofStage: <E extends StageEntity>(
    entity: E,
    tenantId: TenantId,
    stage: StageVisit,
  ) => Promise<StateDocument<E> | null>;
  /** The documents of all visits of an agreement, in order of cycle and visit. */
  readonly visits: <E extends StageEntity>(
    entity: E,
    tenantId: TenantId,
    agreementId: AgreementId,
  ) => Promise<StateDocument<E>[]>;
  /** Documents that belong to one agreement, in order of their ids. */
  readonly ofAgreement: <E extends AgreementEntity>(
    entity: E,
    tenantId: TenantId,
    agreementId: AgreementId,
  ) => Promise<StateDocument<E>[]>;
}
