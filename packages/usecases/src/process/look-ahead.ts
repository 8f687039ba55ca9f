import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse } from '@overens/domain/kernel/result';
import { earliestWait, type StageWaits, type Wait } from '@overens/domain/process/wait';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';

/** What a workflow needs to wait rightly. */
export interface Outlook {
  readonly next: Wait | null;
  /** How far the agreement's clock is ahead of the server's, in milliseconds. */
  readonly clockOffsetMs: number;
}

/**
 * Records what a stage waits for, until when and who can end it, before its workflow waits: this is what every
 * dashboard shows as "what happens next" (design §4).
 * @param stageId the workflow that waits
 * @param hasActed the workflow has done what it could about what is due, and leaves the rest to a person
 */
export async function recordWaits(
  deps: Deps,
  agreement: Agreement,
  stageId: string,
  waits: readonly Wait[],
  hasActed: boolean,
): Promise<Outlook> {
  const at = agreementNow(agreement, deps.clock.now());
  const recorded = await deps.commits.commit(
    {
      tenantId: agreement.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'process.look',
      actor: processActor,
      at,
      outcome: z.strictObject({ clockOffsetMs: z.int() }),
    },
    async (reads) => {
      const current = await reads.get('agreement', agreement.id);
      if (current === null) return refuse({ code: 'notFound', what: 'agreement' });
      const known = await reads.get('stageWaits', stageId);
      return ok({
        outcome: { clockOffsetMs: offsetOf(current) },
        writes: [
          { put: 'stageWaits', value: waitsDocument(current, stageId, waits, known) },
          { put: 'agreement', value: looked(current, waits, at, hasActed) },
        ],
        facts: [],
        owed: [],
      });
    },
  );
  if (!recorded.ok)
    throw new Error(`What ${stageId} waits for could not be recorded: ${recorded.refusal.code}`);
  return { next: earliestWait(waits), clockOffsetMs: recorded.value.clockOffsetMs };
}

/** How far the agreement's clock is ahead of the server's; 0 for a real one. */
export function offsetOf(agreement: Agreement): number {
  return agreement.mode.kind === 'rehearsal' ? agreement.mode.clockOffsetMs : 0;
}

function looked(agreement: Agreement, waits: readonly Wait[], at: Instant, hasActed: boolean): Agreement {
  const next = earliestWait(waits);
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
