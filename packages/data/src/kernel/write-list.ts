import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Change, Owed } from '@overens/domain/registry/change';
import type { StateRemoval, StateWrite } from '@overens/domain/registry/state-document';
import type { CommitOrder } from '@overens/usecases/ports/commits';
import type { Clock, Ids } from '@overens/usecases/ports/clock';
import type { Connection, mongo } from 'mongoose';
import type { ChainHead } from './event-chain.ts';
import type { LogCollection, LogDocument } from './log-models.ts';
import { collectionOf, toStored } from './state-models.ts';

type Operation = mongo.AnyClientBulkWriteModel<LogDocument>;

/** Everything one transaction will write, in order, with how many documents must match. */
export interface WriteList {
  readonly operations: readonly Operation[];
  readonly matches: number;
  readonly removals: number;
  readonly addChange: (change: Change<Json>) => void;
  /** Documents that must still have the version they had when they were read, though nothing changes them. */
  readonly addGuards: (documents: readonly StateWrite[]) => void;
  readonly addOwed: (
    deps: { clock: Clock; ids: Ids },
    order: CommitOrder<Json>,
    owed: readonly Owed[],
  ) => void;
  readonly insert: (collection: LogCollection, document: LogDocument) => void;
  readonly moveHead: (agreementId: string, from: ChainHead, to: ChainHead) => void;
}

export function createWriteList(connection: Connection): WriteList {
  const operations: Operation[] = [];

  function namespace(collection: string): string {
    return `${connection.name}.${collection}`;
  }

  function count(name: Operation['name']): number {
    return operations.filter((operation) => operation.name === name).length;
  }

  function replace(collection: string, filter: Record<string, unknown>, document: LogDocument): void {
    const { _id, ...replacement } = document;
    operations.push({
      namespace: namespace(collection),
      name: 'replaceOne',
      filter: { _id, ...filter },
      replacement,
    });
  }

  function insert(collection: LogCollection, document: LogDocument): void {
    operations.push({ namespace: namespace(collection), name: 'insertOne', document });
  }

  function addWrite(write: StateWrite | StateRemoval): void {
    if ('remove' in write) {
      const filter = { _id: write.id, version: write.version };
      operations.push({ namespace: namespace(collectionOf(write.remove)), name: 'deleteOne', filter });
      return;
    }
    const collection = collectionOf(write.put);
    const document = toStored(write.put, write.value);
    if (write.value.version > 1) {
      replace(collection, { tenantId: write.value.tenantId, version: write.value.version - 1 }, document);
      return;
    }
    operations.push({ namespace: namespace(collection), name: 'insertOne', document });
  }

  return {
    operations,
    get matches() {
      return count('replaceOne') + count('updateOne');
    },
    get removals() {
      return count('deleteOne');
    },
    insert,
    addChange: ({ writes }) => {
      for (const write of writes) addWrite(write);
    },
    addGuards: (documents) => {
      for (const document of documents) operations.push(guardOf(namespace, document));
    },
    addOwed: (deps, order, owed) => {
      for (const one of owed) insert('outbox', outboxDocument(deps, order, one));
    },
    moveHead: (agreementId, from, to) => {
      const document = { _id: agreementId, seq: to.seq, hash: to.hash };
      if (from.seq === 0) insert('chain_heads', document);
      else replace('chain_heads', { seq: from.seq }, document);
    },
  };
}

/** Writes what is there already, so that it counts as matched only if the version is still the same. */
function guardOf(namespace: (collection: string) => string, { put, value }: StateWrite): Operation {
  return {
    namespace: namespace(collectionOf(put)),
    name: 'updateOne',
    filter: { _id: value.id, tenantId: value.tenantId, version: value.version },
    update: { $set: { version: value.version } },
  };
}

function outboxDocument(
  deps: { clock: Clock; ids: Ids },
  order: CommitOrder<Json>,
  { dedupeKey, task }: Owed,
): LogDocument {
  const now = deps.clock.now();
  return {
    _id: deps.ids.next('obx'),
    tenantId: order.tenantId,
    agreementId: order.agreementId,
    dedupeKey,
    task,
    createdAt: now,
    dueAt: now,
    attempts: 0,
    delivery: { status: 'pending' },
  };
}
