import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { EventActor } from '@overens/domain/registry/agreement-event';

/** The removal of one rehearsal; its id follows from the agreement's, so that it is done once. */
export interface Removal {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
  readonly at: Instant;
}

export interface Removals {
  /**
   * Removes everything that is stored about a rehearsal, all of it or nothing, and notes who did it under the
   * command's id. Does nothing to a real agreement and nothing the second time.
   * What stays are the receipts of the commands that were carried out: ids and numbers, no words, so that a command
   * sent again does nothing afterwards either. Bodies that were added stay in the municipality's address book.
   */
  readonly rehearsal: (removal: Removal) => Promise<void>;
  readonly isDone: (tenantId: TenantId, commandId: CommandId) => Promise<boolean>;
}
