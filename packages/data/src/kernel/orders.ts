import { CommandId, AgreementId, TenantId } from '@overens/domain/kernel/id';
import { addMs } from '@overens/domain/kernel/instant';
import { EventActor } from '@overens/domain/registry/agreement-event';
import type { Clock, Ids } from '@overens/usecases/ports/clock';
import type { Orders } from '@overens/usecases/ports/orders';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from './log-models.ts';
import { isDuplicateKey } from './transaction-errors.ts';

/** How long the one who gave an order has to see it through before the relay takes over. */
const RELAY_AFTER_MS = 12_000;

const StoredOrderRow = z.looseObject({
  _id: CommandId,
  tenantId: TenantId,
  agreementId: AgreementId,
  actor: EventActor,
  payload: z.json(),
});

/** Process commands as given, kept for ever beside the debt to have them carried out. */
export function createOrders(deps: { connection: Connection; clock: Clock; ids: Ids }): Orders {
  const orders = logModel(deps.connection, 'orders');
  const outbox = logModel(deps.connection, 'outbox');
  return {
    put: async ({ commandId, ...order }, { stageId, update }) => {
      const now = deps.clock.now();
      const owed = {
        _id: deps.ids.next('obx'),
        tenantId: order.tenantId,
        agreementId: order.agreementId,
        dedupeKey: `carryOut:${commandId}`,
        task: { kind: 'carryOut', stageId, update, commandId },
        createdAt: now,
        dueAt: addMs(now, RELAY_AFTER_MS),
        attempts: 0,
        delivery: { status: 'pending' },
      };
      // The debt first: an order that is stored is always carried out.
      await unlessThere(() => outbox.create([owed]));
      await unlessThere(() => orders.create([{ _id: commandId, ...order, givenAt: now }]));
    },
    get: async (commandId) => {
      const found = await orders.findById(commandId).lean();
      if (found === null) return null;
      const { _id, tenantId, agreementId, actor, payload } = StoredOrderRow.parse(found);
      return { commandId: _id, tenantId, agreementId, actor, payload };
    },
    settled: async ({ agreementId, commandId }) => {
      await outbox.updateOne(
        { agreementId, dedupeKey: `carryOut:${commandId}` },
        { $set: { delivery: { status: 'sent', at: deps.clock.now() } } },
      );
    },
  };
}

async function unlessThere(insert: () => Promise<unknown>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
