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
  /** Sees to it that the link is there. Its id follows from the party: one of that id is the same, and is left as it is. */
  readonly ensure: (link: PartyLink) => Promise<void>;
  /** Whose link has this token's hash. */
  readonly byToken: (tokenHash: string) => Promise<PartyLink | null>;
  readonly get: (id: PartyLinkId) => Promise<PartyLink | null>;
  /** The links that a party has been given, one per agreement. */
  readonly ofParty: (tenantId: TenantId, partyId: PartyId) => Promise<PartyLink[]>;
}
