import type { AgreementId, RecipientId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';

/** A mail of a rehearsal: written as it would have been, delivered to nobody. */
export interface RehearsalMail {
  readonly id: string;
  readonly agreementId: AgreementId;
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailQueries {
  /** What has been owed to one recipient and how it went, oldest first. */
  readonly deliveries: (tenantId: TenantId, recipientIds: readonly RecipientId[]) => Promise<OutboxRow[]>;
  /**
   * The letters about one thing and how they went, oldest first.
   * @param id what each letter's `about` begins with
   */
  readonly lettersAbout: (tenantId: TenantId, agreementId: AgreementId, id: string) => Promise<OutboxRow[]>;
  readonly rehearsalMail: (tenantId: TenantId, agreementId: AgreementId) => Promise<RehearsalMail[]>;
  /** Whether the agreement owes nothing that it could deliver now. */
  readonly nothingOwed: (tenantId: TenantId, agreementId: AgreementId) => Promise<boolean>;
}
