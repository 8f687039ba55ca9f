import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { EventActor } from '@overens/domain/registry/agreement-event';

/** A process command as given by a person, stored before the workflow hears of it: histories hold ids only. */
export interface StoredOrder {
  readonly commandId: CommandId;
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly actor: EventActor;
  readonly payload: Json;
}

export interface Orders {
  /** Stores the order unless its id is taken; the order first stored is the one that counts. */
  readonly put: (order: StoredOrder) => Promise<void>;
  readonly get: (commandId: CommandId) => Promise<StoredOrder | null>;
}
