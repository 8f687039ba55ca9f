import type { TenantId } from '@overens/domain/kernel/id';
import type {
  EntityId,
  EntityName,
  StateDocument,
  StateRemoval,
  StateWrite,
} from '@overens/domain/registry/state-document';
import type { TransactionReads } from '@overens/usecases/ports/commits';
import type { ClientSession, Connection } from 'mongoose';
import { parseState, stateModel } from './state-models.ts';

/**
 * Reads inside one transaction. Single documents are read once and then remembered together with what
 * earlier commands of the same transaction wrote, so each decision sees the ones before it.
 */
export function createTransactionReads(
  connection: Connection,
  session: ClientSession,
): {
  readonly forTenant: (tenantId: TenantId) => TransactionReads;
  readonly remember: (writes: readonly (StateWrite | StateRemoval)[]) => void;
} {
  const seen = new Map<string, unknown>();

  async function load(entity: EntityName, tenantId: TenantId, id: string): Promise<unknown> {
    const key = `${entity} ${id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const stored = await stateModel(connection, entity)
      .findOne({ _id: id, tenantId })
      .session(session)
      .lean();
    const value = stored === null ? null : parseState(entity, stored);
    seen.set(key, value);
    return value;
  }

  async function list<E extends EntityName>(
    entity: E,
    filter: Record<string, unknown>,
  ): Promise<StateDocument<E>[]> {
    const stored = await stateModel(connection, entity).find(filter).sort({ _id: 1 }).session(session).lean();
    return stored.map((document) => parseState(entity, document));
  }

  return {
    remember: (writes) => {
      for (const write of writes) {
        if ('remove' in write) seen.set(`${write.remove} ${write.id}`, null);
        else seen.set(`${write.put} ${write.value.id}`, write.value);
      }
    },
    forTenant: (tenantId) => {
      async function get<E extends EntityName>(entity: E, id: EntityId<E>): Promise<StateDocument<E> | null>;
      async function get(entity: EntityName, id: string): Promise<unknown> {
        return await load(entity, tenantId, id);
      }
      return {
        get,
        recipientsOf: (roundId) => list('recipient', { tenantId, roundId }),
        agreementByLaunchKey: async (launchKey) =>
          (await list('agreement', { tenantId, launchKey }))[0] ?? null,
        roundOfStage: async ({ agreementId, cycle, stageKey, visit }) =>
          (
            await list('round', {
              tenantId,
              'stage.agreementId': agreementId,
              'stage.cycle': cycle,
              'stage.visit': visit,
              'stage.stageKey': stageKey,
            })
          )[0] ?? null,
        parties: () => list('party', { tenantId }),
      };
    },
  };
}
