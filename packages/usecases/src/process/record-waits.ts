import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse } from '@overens/domain/kernel/result';
import { earliestWait, type StageWaits, type Wait } from '@overens/domain/process/wait';
import type { StateWrite } from '@overens/domain/registry/state-document';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import type { TransactionReads } from '../ports/commits.ts';

/**
 * Records what a workflow waits for, until when and who can end it, before it waits: this is what every
 * dashboard shows as "what happens next" (design §4). Answers how far the agreement's clock is ahead.
 * @param workflowId the workflow that waits
 * @param actsAt when it has something to do by itself; once that has come, it has not dealt with everything
 */
export async function recordWaits(
  deps: Deps,
  agreement: Agreement,
  { workflowId, actsAt }: { readonly workflowId: string; readonly actsAt: Instant | null },
  waits: readonly Wait[],
): Promise<{ clockOffsetMs: number }> {
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
      const all = await reads.waitsOf(agreement.id);
      const known = all.find(({ id }) => id === workflowId);
      const hasDealtWithAll = actsAt === null || actsAt > at;
      const document: StageWaits = {
        id: workflowId,
        tenantId: current.tenantId,
        agreementId: current.id,
        version: (known?.version ?? 0) + 1,
        waits: [...waits],
        lookedAt: hasDealtWithAll ? at : (known?.lookedAt ?? null),
      };
      const others = all.filter(({ id }) => id !== workflowId);
      const next = earliestWait([...others, document].flatMap((one) => one.waits));
      return ok({
        outcome: { clockOffsetMs: offsetOf(current) },
        writes: [{ put: 'stageWaits', value: document }, ...withNext(current, next)],
        facts: [],
        owed: [],
      });
    },
  );
  if (!recorded.ok)
    throw new Error(`What ${workflowId} waits for could not be recorded: ${recorded.refusal.code}`);
  return recorded.value;
}

/** How far the agreement's clock is ahead of the server's; 0 for a real one. */
export function offsetOf(agreement: Agreement): number {
  return agreement.mode.kind === 'rehearsal' ? agreement.mode.clockOffsetMs : 0;
}

/** A rehearsal's clock stands still until these workflows have looked at what has just been changed. */
export async function notLookedAt(
  reads: TransactionReads,
  workflowIds: readonly string[],
): Promise<StateWrite[]> {
  const known = await Promise.all(workflowIds.map((id) => reads.get('stageWaits', id)));
  return known.flatMap((waits): StateWrite[] =>
    waits === null
      ? []
      : [{ put: 'stageWaits', value: { ...waits, version: waits.version + 1, lookedAt: null } }],
  );
}

function withNext(agreement: Agreement, next: Wait | null): StateWrite[] {
  const { next: known } = agreement;
  const isSame =
    known?.what === next?.what && known?.until === next?.until && known?.awaited === next?.awaited;
  return isSame ? [] : [{ put: 'agreement', value: { ...agreement, version: agreement.version + 1, next } }];
}
