import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Refusal } from '@overens/domain/registry/refusal';

/** A process command as given by a person, stored before the workflow hears of it: histories hold ids only. */
export interface StoredOrder {
  readonly commandId: CommandId;
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly actor: EventActor;
  readonly payload: Json;
}

/** What became of an order, and whether the one who gave it has been told; `null` while it is being carried out. */
export interface GivenOrder extends StoredOrder {
  readonly givenAt: Instant;
  readonly outcome: Result<null, Refusal> | null;
  readonly isTold: boolean;
}

type OrderRef = Pick<StoredOrder, 'agreementId' | 'commandId'>;

export interface Orders {
  /**
   * Stores the order, and in the same transaction the debt to have it carried out should the caller not live to
   * see it. An order whose id is taken changes nothing: the one first stored is the one that counts.
   */
  readonly put: (order: StoredOrder, update: { stageId: string; update: ProcessUpdate }) => Promise<void>;
  readonly get: (commandId: CommandId) => Promise<GivenOrder | null>;
  /** Every order given to the agreement's processes, the oldest first. */
  readonly ofAgreement: (tenantId: TenantId, agreementId: AgreementId) => Promise<GivenOrder[]>;
  /** The order has its outcome, and the first one counts: nobody needs to come back to it. */
  readonly settled: (order: OrderRef, outcome: Result<null, Refusal>) => Promise<void>;
  /** The one who gave the order has had its outcome as the answer to the click. */
  readonly told: (order: OrderRef) => Promise<void>;
}
