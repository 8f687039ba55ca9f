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
  readonly replacements: number;
  readonly removals: number;
  readonly addChange: (change: Change<Json>) => void;
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
  let replacements = 0;
  let removals = 0;

  function namespace(collection: string): string {
    return `${connection.name}.${collection}`;
  }

  function replace(collection: string, filter: Record<string, unknown>, document: LogDocument): void {
    const { _id, ...replacement } = document;
    operations.push({
      namespace: namespace(collection),
      name: 'replaceOne',
      filter: { _id, ...filter },
      replacement,
    });
    replacements += 1;
  }

  function insert(collection: LogCollection, document: LogDocument): void {
    operations.push({ namespace: namespace(collection), name: 'insertOne', document });
  }

  function addWrite(write: StateWrite | StateRemoval): void {
    if ('remove' in write) {
      const filter = { _id: write.id, version: write.version };
      operations.push({ namespace: namespace(collectionOf(write.remove)), name: 'deleteOne', filter });
      removals += 1;
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
    get replacements() {
      return replacements;
    },
    get removals() {
      return removals;
    },
    insert,
    addChange: ({ writes }) => {
      for (const write of writes) addWrite(write);
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
