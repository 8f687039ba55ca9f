import { CommandId, AgreementId, TenantId } from '@overens/domain/kernel/id';
import { addMs, Instant } from '@overens/domain/kernel/instant';
import { EventActor } from '@overens/domain/registry/agreement-event';
import { Refusal } from '@overens/domain/registry/refusal';
import type { Clock, Ids } from '@overens/usecases/ports/clock';
import type { GivenOrder, Orders } from '@overens/usecases/ports/orders';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from './log-models.ts';
import { oneTransaction } from './one-transaction.ts';
import { isDuplicateKey } from './transaction-errors.ts';

/** How long the one who gave an order has to see it through before the relay takes over. */
const RELAY_AFTER_MS = 12_000;

const StoredOrderRow = z.looseObject({
  _id: CommandId,
  tenantId: TenantId,
  agreementId: AgreementId,
  actor: EventActor,
  payload: z.json(),
  givenAt: Instant,
  outcome: z
    .discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.null() }),
      z.strictObject({ ok: z.literal(false), refusal: Refusal }),
    ])
    .optional(),
  told: z.boolean().optional(),
});

/** Process commands as given, kept beside the debt to have them carried out and with what became of them. */
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
        dedupeKey: `${CARRY_OUT}${commandId}`,
        task: { kind: 'carryOut', stageId, update, commandId },
        createdAt: now,
        dueAt: addMs(now, RELAY_AFTER_MS),
        attempts: 0,
        delivery: { status: 'pending' },
      };
      await unlessThere(() =>
        oneTransaction(deps, async (session) => {
          await orders.create([{ _id: commandId, ...order, givenAt: now }], { session });
          await outbox.create([owed], { session });
        }),
      );
    },
    get: async (commandId) => {
      const found = await orders.findById(commandId).lean();
      return found === null ? null : asGiven(StoredOrderRow.parse(found));
    },
    ofAgreement: async (tenantId, agreementId) => {
      const debts = await outbox
        .find({ tenantId, agreementId, dedupeKey: { $gte: CARRY_OUT, $lt: AFTER_CARRY_OUT } })
        .select({ task: 1, delivery: 1 })
        .lean();
      if (debts.length === 0) return [];
      const owed = new Map(debts.map((debt) => Debt.parse(debt)).map((debt) => [debt.task.commandId, debt]));
      const ids = [...owed.keys()];
      const found = await orders.find({ tenantId, _id: { $in: ids } }).lean();
      return (
        found
          .map((row) => asGiven(StoredOrderRow.parse(row)))
          // Seen through before outcomes were kept.
          .filter((order) => order.outcome !== null || owed.get(order.commandId)?.delivery.status !== 'sent')
          .toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : 1))
      );
    },
    settled: async ({ agreementId, commandId }, outcome) => {
      await orders.updateOne({ _id: commandId, outcome: { $exists: false } }, { $set: { outcome } });
      await outbox.updateOne(
        { agreementId, dedupeKey: `${CARRY_OUT}${commandId}` },
        { $set: { delivery: { status: 'sent', at: deps.clock.now() } } },
      );
    },
    told: async ({ commandId }) => {
      await orders.updateOne({ _id: commandId }, { $set: { told: true } });
    },
  };
}

/** Which orders an agreement has had is known by their debts: those are found by agreement. */
const CARRY_OUT = 'carryOut:';
const AFTER_CARRY_OUT = 'carryOut;';
const Debt = z.looseObject({
  task: z.looseObject({ commandId: CommandId }),
  delivery: z.looseObject({ status: z.string() }),
});

function asGiven(row: z.infer<typeof StoredOrderRow>): GivenOrder {
  const { _id, tenantId, agreementId, actor, payload, givenAt, outcome, told } = row;
  return {
    commandId: _id,
    tenantId,
    agreementId,
    actor,
    payload,
    givenAt,
    outcome: outcome ?? null,
    isTold: told === true,
  };
}

async function unlessThere(insert: () => Promise<unknown>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
