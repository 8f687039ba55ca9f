import type { EntityName } from '@overens/domain/registry/state-document';
import type { Clock } from '@overens/usecases/ports/clock';
import type { Removal, Removals } from '@overens/usecases/ports/removals';
import type { ClientSession, Connection } from 'mongoose';
import { z } from 'zod';
import { logModel, type LogCollection } from '../kernel/log-models.ts';
import { oneTransaction } from '../kernel/one-transaction.ts';
import { carriedOut } from '../kernel/repeated-outcome.ts';
import { stateModel } from '../kernel/state-models.ts';

/** What tells a rehearsal's documents from the others. */
interface Belongings extends Pick<Removal, 'tenantId' | 'agreementId'> {
  readonly roundIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly orderIds: readonly string[];
}
type Filter = Readonly<Record<string, unknown>>;
/** Which documents of a collection go with a rehearsal; `null` when none does. */
type Which = ((of: Belongings) => Filter) | null;

function ofAgreement({ tenantId, agreementId }: Belongings): Filter {
  return { tenantId, agreementId };
}

function ofStage({ tenantId, agreementId }: Belongings): Filter {
  return { tenantId, 'stage.agreementId': agreementId };
}

/** Total: a new kind of document does not compile until it is said what becomes of it. */
const states = {
  agreement: ({ tenantId, agreementId }) => ({ _id: agreementId, tenantId, 'mode.kind': 'rehearsal' }),
  textVersion: ofAgreement,
  commitment: ofAgreement,
  stageWaits: ofAgreement,
  joining: ofAgreement,
  commitmentReport: ofAgreement,
  round: ofStage,
  draftingWork: ofStage,
  disposition: ofAgreement,
  meeting: ofStage,
  registration: ofAgreement,
  adoptionCase: ofStage,
  accessionPeriod: ofStage,
  followUp: ofStage,
  review: ofStage,
  recipient: ({ tenantId, roundIds }) => ({ tenantId, roundId: { $in: roundIds } }),
  draftUnit: ({ tenantId, recipientIds }) => ({ tenantId, recipientId: { $in: recipientIds } }),
  answer: ({ tenantId, roundIds }) => ({ tenantId, roundId: { $in: roundIds } }),
  party: null,
} as const satisfies Record<EntityName, Which>;

const logs = {
  events: ofAgreement,
  party_links: ofAgreement,
  calendar_feeds: ofAgreement,
  chain_heads: ({ agreementId }) => ({ _id: agreementId }),
  orders: ({ tenantId, orderIds }) => ({ _id: { $in: orderIds }, tenantId }),
  outbox: ofAgreement,
  rehearsal_mail: ofAgreement,
  commands: null,
  municipalities: null,
  logos: null,
  memberships: null,
  publications: null,
  rate_limits: null,
} as const satisfies Record<LogCollection, Which>;

/** Removes rehearsals, the only agreements that can be removed. */
export function createRemovals(deps: { connection: Connection; clock: Clock }): Removals {
  const { connection } = deps;
  const commands = logModel(connection, 'commands');
  return {
    rehearsal: async (removal) => {
      await oneTransaction(deps, async (session) => {
        const belongings = await belongingsOf(connection, session, removal);
        const agreement = states.agreement(belongings);
        const { deletedCount } = await stateModel(connection, 'agreement').deleteOne(agreement, { session });
        if (deletedCount === 0) return;
        for (const entity of entities) {
          const filter = states[entity]?.(belongings);
          if (filter !== undefined) await stateModel(connection, entity).deleteMany(filter, { session });
        }
        for (const name of logNames) {
          const filter = logs[name]?.(belongings);
          if (filter !== undefined) await logModel(connection, name).deleteMany(filter, { session });
        }
        const { commandId, tenantId, agreementId, actor, at } = removal;
        const fingerprint = `rehearsal.delete ${agreementId}`;
        const order = { tenantId, agreementId, commandId, fingerprint, actor, at, outcome: z.null() };
        await commands.create([carriedOut(commandId, order, null)], { session });
      });
    },
    isDone: async (tenantId, commandId) =>
      (await commands.findOne({ _id: commandId, tenantId }).select({ _id: 1 }).lean()) !== null,
  };
}

async function belongingsOf(
  connection: Connection,
  session: ClientSession,
  { tenantId, agreementId }: Removal,
): Promise<Belongings> {
  const ids = async (entity: EntityName, filter: Filter): Promise<string[]> => {
    const found = await stateModel(connection, entity)
      .find(filter)
      .select({ _id: 1 })
      .session(session)
      .lean();
    return found.map(({ _id }) => _id);
  };
  const none = { tenantId, agreementId, roundIds: [], recipientIds: [], orderIds: [] };
  const roundIds = await ids('round', states.round(none));
  const recipientIds = await ids('recipient', states.recipient({ ...none, roundIds }));
  const debts = await logModel(connection, 'outbox')
    .find({ tenantId, agreementId, 'task.kind': 'carryOut' })
    .select({ task: 1 })
    .session(session)
    .lean();
  const orderIds = debts.map(({ task }) => CarryOut.parse(task).commandId);
  return { tenantId, agreementId, roundIds, recipientIds, orderIds };
}

const CarryOut = z.looseObject({ commandId: z.string() });
const entities = Object.keys(states).filter((name): name is EntityName => name in states);
const logNames = Object.keys(logs).filter((name): name is LogCollection => name in logs);
