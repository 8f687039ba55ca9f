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
import { stageFilter } from './stage-queries.ts';

/**
 * Reads inside one transaction. Single documents are read once and then remembered together with what
 * earlier commands of the same transaction wrote, so each decision sees the ones before it.
 * A document among `readBefore` is not read again; the writer must guard those that were stood on.
 */
export function createTransactionReads(
  connection: Connection,
  session: ClientSession,
  readBefore: readonly StateWrite[],
): {
  readonly forTenant: (tenantId: TenantId) => TransactionReads;
  readonly remember: (writes: readonly (StateWrite | StateRemoval)[]) => void;
  /** What decisions stood on without reading it here, and have not written since. */
  readonly stoodOn: () => readonly StateWrite[];
} {
  const seen = new Map<string, unknown>();
  const offered = newestOf(readBefore);
  const unread = new Map<string, StateWrite>();

  async function load(entity: EntityName, tenantId: TenantId, id: string): Promise<unknown> {
    const key = `${entity} ${id}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const before = offered.get(key);
    if (before !== undefined && before.value.tenantId === tenantId) {
      seen.set(key, before.value);
      unread.set(key, before);
      return before.value;
    }
    const stored = await stateModel(connection, entity)
      .findOne({ _id: id, tenantId })
      .session(session)
      .lean();
    const value = stored === null ? null : parseState(entity, stored);
    seen.set(key, value);
    return value;
  }

  return {
    stoodOn: () => [...unread.values()],
    remember: (writes) => {
      for (const write of writes) {
        const key = 'remove' in write ? `${write.remove} ${write.id}` : `${write.put} ${write.value.id}`;
        seen.set(key, 'remove' in write ? null : write.value);
        // Its own write checks the version.
        unread.delete(key);
      }
    },
    forTenant: (tenantId) => {
      async function get<E extends EntityName>(entity: E, id: EntityId<E>): Promise<StateDocument<E> | null>;
      async function get(entity: EntityName, id: string): Promise<unknown> {
        return await load(entity, tenantId, id);
      }
      return { get, ...listsIn(connection, session, tenantId) };
    },
  };
}

/** What is looked up by more than its id is read from the transaction's snapshot alone. */
function listsIn(
  connection: Connection,
  session: ClientSession,
  tenantId: TenantId,
): Omit<TransactionReads, 'get'> {
  async function list<E extends EntityName>(
    entity: E,
    filter: Record<string, unknown>,
  ): Promise<StateDocument<E>[]> {
    const stored = await stateModel(connection, entity)
      .find({ tenantId, ...filter })
      .sort({ _id: 1 })
      .session(session)
      .lean();
    return stored.map((document) => parseState(entity, document));
  }

  return {
    recipientsOf: (roundId) => list('recipient', { roundId }),
    agreementByLaunchKey: async (launchKey) => (await list('agreement', { launchKey }))[0] ?? null,
    ofStage: async (entity, stage) => (await list(entity, stageFilter(stage)))[0] ?? null,
    ofAgreement: (entity, agreementId) => list(entity, { agreementId }),
    waitsOf: (agreementId) => list('stageWaits', { agreementId }),
    parties: () => list('party', {}),
  };
}

/** Of a document that several commands have read, the newest reading: an older one could only conflict. */
function newestOf(readBefore: readonly StateWrite[]): ReadonlyMap<string, StateWrite> {
  const newest = new Map<string, StateWrite>();
  for (const document of readBefore) {
    const key = `${document.put} ${document.value.id}`;
    if ((newest.get(key)?.value.version ?? 0) < document.value.version) newest.set(key, document);
  }
  return newest;
}
