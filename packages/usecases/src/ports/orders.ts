import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
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
  /**
   * Stores the order, and in the same write the debt to have it carried out should the caller not live to see it.
   * An order whose id is taken changes nothing: the one first stored is the one that counts.
   */
  readonly put: (order: StoredOrder, update: { stageId: string; update: ProcessUpdate }) => Promise<void>;
  readonly get: (commandId: CommandId) => Promise<StoredOrder | null>;
  /** The order has its outcome: nobody needs to come back to it. */
  readonly settled: (order: { agreementId: AgreementId; commandId: CommandId }) => Promise<void>;
}
