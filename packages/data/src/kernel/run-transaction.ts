import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { StateWrite } from '@overens/domain/registry/state-document';
import type { CommitOrder, TransactionReads } from '@overens/usecases/ports/commits';
import type { Clock, Ids } from '@overens/usecases/ports/clock';
import type { ClientSession, Connection } from 'mongoose';
import { EMPTY_CHAIN, linkEvent, type ChainHead } from './event-chain.ts';
import { logModel, type LogDocument } from './log-models.ts';
import { carriedOut } from './repeated-outcome.ts';
import { createTransactionReads } from './transaction-reads.ts';
import { WriteConflict } from './transaction-errors.ts';
import { createWriteList, type WriteList } from './write-list.ts';

/** A command and how it decides. */
export interface Job<T extends Json = Json> {
  readonly order: CommitOrder<T>;
  readonly decide: (reads: TransactionReads) => Promise<Result<Change<T>, Refusal>>;
  /** What the decision may stand on without reading it again; see `commitTogether`. */
  readonly readBefore: readonly StateWrite[];
}
export type Settled = Result<Json, Refusal>;

/** The last known link of each agreement's chain; wrong guesses conflict and are read again. */
export type KnownHeads = Map<string, ChainHead>;

interface TransactionDeps {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** How many chain heads are remembered before all are forgotten. */
const MOST_HEADS = 10_000;

/**
 * Decides commands of one agreement one after the other and writes everything they change in one
 * transaction with one bulk write. Throws `WriteConflict` when somebody else was faster.
 */
export async function runTransaction(
  deps: TransactionDeps,
  heads: KnownHeads,
  jobs: readonly Job[],
): Promise<Settled[]> {
  const session = await deps.connection.startSession();
  try {
    session.startTransaction();
    const list = createWriteList(deps.connection);
    const readBefore = jobs.flatMap((job) => job.readBefore);
    const reads = createTransactionReads(deps.connection, session, readBefore);
    const settled: Settled[] = [];
    let head: ChainHead | null = null;
    for (const job of jobs) {
      const scoped = reads.forTenant(job.order.tenantId);
      const decided = await job.decide(scoped);
      if (!decided.ok) {
        settled.push(decided);
        continue;
      }
      settled.push({ ok: true, value: decided.value.outcome });
      if (isEmpty(decided.value)) continue;
      if (decided.value.facts.length > 0) {
        head ??= await readHead(deps.connection, session, heads, job.order.agreementId);
        head = linkFacts(deps, list, head, job.order, decided.value);
      }
      list.addChange(decided.value);
      list.addOwed(deps, job.order, decided.value.owed);
      const { commandId } = job.order;
      if (commandId !== null)
        list.insert('commands', carriedOut(commandId, job.order, decided.value.outcome));
      reads.remember(decided.value.writes);
    }
    await write(deps, session, list, reads.stoodOn(), heads, jobs[0]?.order.agreementId, head);
    return settled;
  } catch (error) {
    heads.delete(jobs[0]?.order.agreementId ?? '');
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  } finally {
    await session.endSession();
  }
}

async function write(
  deps: TransactionDeps,
  session: ClientSession,
  list: WriteList,
  stoodOn: readonly StateWrite[],
  heads: KnownHeads,
  agreementId: string | undefined,
  head: ChainHead | null,
): Promise<void> {
  if (list.operations.length === 0 || agreementId === undefined) {
    await session.abortTransaction();
    return;
  }
  list.addGuards(stoodOn);
  if (head !== null) list.moveHead(agreementId, heads.get(agreementId) ?? EMPTY_CHAIN, head);
  const result = await deps.connection
    .getClient()
    .bulkWrite<Record<string, LogDocument>>(list.operations, { session, ordered: true });
  if (result.matchedCount !== list.matches || result.deletedCount !== list.removals) {
    throw new WriteConflict('A document was changed by somebody else.');
  }
  await session.commitTransaction();
  if (head === null) return;
  if (heads.size >= MOST_HEADS) heads.clear();
  heads.set(agreementId, head);
}

function linkFacts(
  deps: TransactionDeps,
  list: WriteList,
  head: ChainHead,
  order: CommitOrder<Json>,
  change: Change<Json>,
): ChainHead {
  let last = head;
  for (const fact of change.facts) {
    const { id, ...event } = linkEvent(last, {
      id: deps.ids.next('evt'),
      tenantId: order.tenantId,
      agreementId: order.agreementId,
      at: order.at,
      actor: order.actor,
      fact,
    });
    list.insert('events', { _id: id, ...event });
    last = { seq: event.seq, hash: event.hash };
  }
  return last;
}

async function readHead(
  connection: Connection,
  session: ClientSession,
  heads: KnownHeads,
  agreementId: string,
): Promise<ChainHead> {
  const known = heads.get(agreementId);
  if (known !== undefined) return known;
  const stored = await logModel(connection, 'chain_heads').findById(agreementId).session(session).lean();
  const head = stored === null ? EMPTY_CHAIN : { seq: Number(stored['seq']), hash: String(stored['hash']) };
  heads.set(agreementId, head);
  return head;
}

function isEmpty(change: Change<Json>): boolean {
  return change.writes.length === 0 && change.facts.length === 0 && change.owed.length === 0;
}
