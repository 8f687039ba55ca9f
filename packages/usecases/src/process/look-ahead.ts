import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse } from '@overens/domain/kernel/result';
import { earliestWait, Wait, type StageWaits } from '@overens/domain/process/wait';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import type { TransactionReads } from '../ports/commits.ts';

/** What a workflow needs to wait rightly. */
export interface Outlook {
  readonly next: Wait | null;
  /** How far the agreement's clock is ahead of the server's, in milliseconds. */
  readonly clockOffsetMs: number;
}

/** Who looks ahead. */
interface Lookout<T extends string | null> {
  /** The workflow that waits. */
  readonly stageId: string;
  /** The workflow has done what it could about what is due, and leaves the rest to a person. */
  readonly hasActed: boolean;
  /** What the stage says of itself beside its waits. */
  readonly standing: z.ZodType<T>;
  /**
   * Reads what is waited for in the transaction that records it: read before it, days that somebody changes
   * meanwhile would be recorded as they were, and a rehearsal's clock would step to them.
   */
  readonly look: (reads: TransactionReads) => Promise<{ waits: readonly Wait[]; standing: T }>;
}

/**
 * Records what a stage waits for, until when and who can end it, before its workflow waits: this is what every
 * dashboard shows as "what happens next" (design §4).
 */
export async function recordWaits<T extends string | null>(
  deps: Deps,
  agreement: Agreement,
  { stageId, hasActed, standing, look }: Lookout<T>,
): Promise<Outlook & { standing: T }> {
  const at = agreementNow(agreement, deps.clock.now());
  const recorded = await deps.commits.commit(
    {
      tenantId: agreement.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'process.look',
      actor: processActor,
      at,
      outcome: z.strictObject({
        next: Wait.nullable(),
        clockOffsetMs: z.int(),
        standing: z.string().nullable(),
      }),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const known = await reads.get('stageWaits', stageId);
      const ahead = await look(reads);
      const next = earliestWait(ahead.waits);
      return ok({
        outcome: { next, clockOffsetMs: offsetOf(current), standing: ahead.standing },
        writes: [
          { put: 'stageWaits', value: waitsDocument(current, stageId, ahead.waits, known) },
          { put: 'agreement', value: looked(current, next, at, hasActed) },
        ],
        facts: [],
        owed: [],
      });
    },
  );
  if (!recorded.ok)
    throw new Error(`What ${stageId} waits for could not be recorded: ${recorded.refusal.code}`);
  const { next, clockOffsetMs } = recorded.value;
  return { next, clockOffsetMs, standing: standing.parse(recorded.value.standing) };
}

/** How far the agreement's clock is ahead of the server's; 0 for a real one. */
export function offsetOf(agreement: Agreement): number {
  return agreement.mode.kind === 'rehearsal' ? agreement.mode.clockOffsetMs : 0;
}

function looked(agreement: Agreement, next: Wait | null, at: Instant, hasActed: boolean): Agreement {
  const isSettled = hasActed || next === null || next.until > at;
  return {
    ...agreement,
    version: agreement.version + 1,
    next,
    lookedAt: isSettled ? at : agreement.lookedAt,
  };
}

function waitsDocument(
  agreement: Agreement,
  stageId: string,
  waits: readonly Wait[],
  known: StageWaits | null,
): StageWaits {
  return {
    id: stageId,
    tenantId: agreement.tenantId,
    agreementId: agreement.id,
    version: (known?.version ?? 0) + 1,
    waits: [...waits],
  };
}
