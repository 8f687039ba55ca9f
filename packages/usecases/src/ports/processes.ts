import type { AgreementId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { ProcessUpdate } from '@overens/domain/kernel/outbox';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';

/** The durable processes, as the rest of the product sees them. */
export interface Processes {
  /** Starts the agreement's lifecycle; starting it again changes nothing. */
  readonly start: (agreement: { tenantId: TenantId; agreementId: AgreementId }) => Promise<void>;
  /**
   * Lets the stage's workflow carry out an order that is stored already. A stage that is just being started
   * is waited for. Refuses with `stillProcessing` when there was no outcome within the deadline: the order stays
   * stored and the relay has it carried out.
   */
  readonly carryOut: (order: {
    stageId: string;
    update: ProcessUpdate;
    commandId: CommandId;
  }) => Promise<Result<null, Refusal>>;
  /** Ends the agreement's processes wherever they are; what does not run, or has ended, is left as it is. */
  readonly end: (agreementId: AgreementId) => Promise<void>;
  /** Tells the agreement's workflows that a fact they depend on has changed. */
  readonly wake: (agreementId: AgreementId, clockOffsetMs: number) => Promise<void>;
}
