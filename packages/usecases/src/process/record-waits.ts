import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse } from '@overens/domain/kernel/result';
import { earliestWait, type StageWaits, type Wait } from '@overens/domain/process/wait';
import type { StateWrite } from '@overens/domain/registry/state-document';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import type { TransactionReads } from '../ports/commits.ts';

/** What a workflow sees when it looks ahead. */
export interface Lookout<T> {
  readonly waits: readonly Wait[];
  /** When it has something to do by itself; once that has come, it has not dealt with everything. */
  readonly actsAt: Instant | null;
  /** The stage is over: the lifecycle has yet to look what comes after it. */
  readonly isOver: boolean;
  readonly seen: T;
}

/**
 * Records what a workflow waits for, until when and who can end it, before it waits: this is what every
 * dashboard shows as "what happens next" (design §4). Answers what was seen, and how far the agreement's clock is
 * ahead of the server's in milliseconds.
 * @param look reads in the transaction that records: read before it, days that somebody changes meanwhile would be
 *   recorded as they were, and a rehearsal's clock would step to them
 */
export async function recordWaits<T>(
  deps: Deps,
  agreement: Pick<Agreement, 'id' | 'tenantId' | 'mode'>,
  workflowId: string,
  look: (reads: TransactionReads, current: Agreement, now: Instant) => Promise<Lookout<T>>,
): Promise<{ readonly seen: T; readonly clockOffsetMs: number }> {
  const at = agreementNow(agreement, deps.clock.now());
  // The last run of the decision is the one that was committed.
  const runs: Lookout<T>[] = [];
  const recorded = await deps.commits.commit(
    {
      tenantId: agreement.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'process.look',
      actor: processActor,
      at,
      outcome: z.int(),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const lookout = await look(reads, current, at);
      runs.push(lookout);
      const all = await reads.waitsOf(agreement.id);
      const known = all.find(({ id }) => id === workflowId) ?? null;
      const document = waitsDocument(current, workflowId, lookout, at, known);
      const others = all.filter(({ id }) => id !== workflowId);
      const next = earliestWait([...others, document].flatMap(({ waits }) => waits));
      return ok({
        outcome: offsetOf(current),
        writes: [
          { put: 'stageWaits', value: document },
          ...(lookout.isOver ? lookAgain(all, current.id) : []),
          ...withNext(current, next),
        ],
        facts: [],
        owed: [],
      });
    },
  );
  const committed = runs.at(-1);
  if (!recorded.ok || committed === undefined) {
    throw new Error(`What ${workflowId} waits for could not be recorded.`);
  }
  return { seen: committed.seen, clockOffsetMs: recorded.value };
}

/** How far the agreement's clock is ahead of the server's; 0 for a real one. */
export function offsetOf(agreement: Pick<Agreement, 'mode'>): number {
  return agreement.mode.kind === 'rehearsal' ? agreement.mode.clockOffsetMs : 0;
}

function waitsDocument(
  agreement: Agreement,
  id: string,
  { waits, actsAt }: Lookout<unknown>,
  at: Instant,
  known: StageWaits | null,
): StageWaits {
  const hasDealtWithAll = actsAt === null || actsAt > at;
  return {
    id,
    tenantId: agreement.tenantId,
    agreementId: agreement.id,
    version: (known?.version ?? 0) + 1,
    waits: [...waits],
    lookedAt: hasDealtWithAll ? at : (known?.lookedAt ?? null),
  };
}

function withNext(agreement: Agreement, next: Wait | null): StateWrite[] {
  const { next: known } = agreement;
  const isSame =
    known?.what === next?.what && known?.until === next?.until && known?.awaited === next?.awaited;
  return isSame ? [] : [{ put: 'agreement', value: { ...agreement, version: agreement.version + 1, next } }];
}

/** A rehearsal's clock stands still until the lifecycle has begun what comes after a stage that is over. */
function lookAgain(all: readonly StageWaits[], lifecycleId: string): StateWrite[] {
  return all
    .filter(({ id }) => id === lifecycleId)
    .map((waits) => ({
      put: 'stageWaits',
      value: { ...waits, version: waits.version + 1, lookedAt: null },
    }));
}
