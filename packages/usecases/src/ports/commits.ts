import type { AgreementId, CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';
import type {
  AgreementEntity,
  EntityId,
  EntityName,
  StageEntity,
  StateDocument,
  StateWrite,
} from '@overens/domain/registry/state-document';
import type { StageVisit } from '@overens/domain/process/stage-visit';
import type { z } from 'zod';

/** One command to carry out once, whoever retries it. */
export interface CommitOrder<T extends Json> {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  /**
   * The same id never acts twice: the second time, the first outcome is answered.
   * `null` for what the process does by itself and what decides from the state alone whether it is done.
   */
  readonly commandId: CommandId | null;
  /** What the command is, e.g. `remiss.open rnd_…`: an id used again for something else is refused. */
  readonly fingerprint: string;
  readonly actor: EventActor;
  /** What time it is for the agreement: its own clock in a rehearsal. */
  readonly at: Instant;
  /** How a stored outcome is read back when the command is repeated. */
  readonly outcome: z.ZodType<T>;
}

/** Reads one document of the order's municipality inside the transaction; `null` if there is none. */
export type Get = <E extends EntityName>(entity: E, id: EntityId<E>) => Promise<StateDocument<E> | null>;

/** What a decision may read inside its transaction. */
export interface TransactionReads {
  readonly get: Get;
  readonly recipientsOf: (roundId: RoundId) => Promise<StateDocument<'recipient'>[]>;
  readonly agreementByLaunchKey: (launchKey: string) => Promise<StateDocument<'agreement'> | null>;
  /** The document of a visit to a stage, of the kind that the stage has. */
  readonly ofStage: <E extends StageEntity>(entity: E, stage: StageVisit) => Promise<StateDocument<E> | null>;
  /** Documents that belong to one agreement, in order of their ids. */
  readonly ofAgreement: <E extends AgreementEntity>(
    entity: E,
    agreementId: AgreementId,
  ) => Promise<StateDocument<E>[]>;
  readonly waitsOf: (agreementId: AgreementId) => Promise<StateDocument<'stageWaits'>[]>;
  readonly parties: () => Promise<StateDocument<'party'>[]>;
}

/**
 * Commits a decision: state, events, outbox and the command's id in one transaction, or nothing.
 * The decision may run more than once (someone else was faster), so it must be pure but for its reads.
 */
export interface Commits {
  readonly commit: <T extends Json>(
    order: CommitOrder<T>,
    decide: (reads: TransactionReads) => Promise<Result<Change<T>, Refusal>>,
  ) => Promise<Result<T, Refusal>>;

  /**
   * As `commit`, for decisions that read single documents only: those of the same agreement that arrive
   * at the same time share one transaction, one journal write and one link of the event chain each.
   * @param readBefore documents as just read outside the transaction. The decision may stand on them instead of
   *   reading them again, because the transaction then also checks that each still has that version; if one has
   *   not, everything is read and decided afresh.
   */
  readonly commitTogether: <T extends Json>(
    order: CommitOrder<T>,
    decide: (get: Get) => Promise<Result<Change<T>, Refusal>>,
    readBefore?: readonly StateWrite[],
  ) => Promise<Result<T, Refusal>>;
}
