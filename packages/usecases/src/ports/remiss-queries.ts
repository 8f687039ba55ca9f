import type { AgreementId, AnswerId, RecipientId, RoundId, TenantId } from '@overens/domain/kernel/id';
import type { StateDocument } from '@overens/domain/registry/state-document';

export interface RemissQueries {
  readonly round: (tenantId: TenantId, id: RoundId) => Promise<StateDocument<'round'> | null>;
  /** All rounds of an agreement, oldest first. */
  readonly roundsOf: (tenantId: TenantId, agreementId: AgreementId) => Promise<StateDocument<'round'>[]>;
  /** Rounds open now in real agreements, soonest closing first. */
  readonly openRounds: (tenantId: TenantId) => Promise<StateDocument<'round'>[]>;
  readonly recipients: (tenantId: TenantId, roundId: RoundId) => Promise<StateDocument<'recipient'>[]>;
  readonly recipient: (tenantId: TenantId, id: RecipientId) => Promise<StateDocument<'recipient'> | null>;
  /**
   * An invited body with its round and its agreement, read together; `null` when one of them is missing.
   * Nothing is answered from memory but which round and agreement a body belongs to, which never changes.
   */
  readonly surroundings: (tenantId: TenantId, id: RecipientId) => Promise<RecipientSurroundings | null>;
  /** Whose link has this hash; the only look-up without a municipality, since the link is all there is. */
  readonly recipientByToken: (tokenHash: string) => Promise<StateDocument<'recipient'> | null>;
  /** The recipients that are one party of the address book, newest first. */
  readonly recipientsOfParty: (
    tenantId: TenantId,
    partyId: StateDocument<'party'>['id'],
  ) => Promise<StateDocument<'recipient'>[]>;
  readonly draftUnits: (
    tenantId: TenantId,
    recipientId: RecipientId,
  ) => Promise<StateDocument<'draftUnit'>[]>;
  readonly answer: (tenantId: TenantId, id: AnswerId) => Promise<StateDocument<'answer'> | null>;
  /** Every version, oldest first. */
  readonly answersOfRecipient: (
    tenantId: TenantId,
    recipientId: RecipientId,
  ) => Promise<StateDocument<'answer'>[]>;
  readonly answersOfRound: (tenantId: TenantId, roundId: RoundId) => Promise<StateDocument<'answer'>[]>;
}

export interface RecipientSurroundings {
  readonly recipient: StateDocument<'recipient'>;
  readonly round: StateDocument<'round'>;
  readonly agreement: StateDocument<'agreement'>;
}
