import type { AgreementId, PartyId, PartyLinkId, TenantId } from '@overens/domain/kernel/id';

/** Whose link it is. */
export interface PartyLink {
  readonly id: PartyLinkId;
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly partyId: PartyId;
}

/** The personal links by which parties reach what they have to do in one agreement, without an account. */
export interface PartyLinks {
  /** The party's link; made the first time it is asked for, the same ever after. */
  readonly ensure: (party: Omit<PartyLink, 'id'>) => Promise<PartyLink>;
  /** Whose link has this token's hash. */
  readonly byToken: (tokenHash: string) => Promise<PartyLink | null>;
  readonly get: (id: PartyLinkId) => Promise<PartyLink | null>;
  /** The links that a party has been given, one per agreement. */
  readonly ofParty: (tenantId: TenantId, partyId: PartyId) => Promise<PartyLink[]>;
}
