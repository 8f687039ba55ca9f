import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId, DraftingId, PersonId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';

/** A command about one drafting, from a person of the municipality. */
export interface DraftingCommand {
  readonly tenantId: TenantId;
  readonly draftingId: DraftingId;
  readonly commandId: CommandId;
  readonly personId: PersonId;
}

/** What a decision about a drafting may look at; the work is as it is in the transaction. */
export interface DraftingScene {
  readonly reads: TransactionReads;
  readonly work: DraftingWork;
  readonly agreement: Agreement;
  readonly at: Instant;
}

/**
 * Commits a decision about one drafting at the agreement's own time. The command's id is bound to what it says: used
 * again with other content it is refused, so that nothing is quietly lost. Refuses an unknown drafting.
 */
export async function commitOnDrafting<T extends Json>(
  deps: Deps,
  command: DraftingCommand & {
    readonly name: string;
    readonly content: Json;
    readonly outcome: z.ZodType<T>;
  },
  decide: (scene: DraftingScene) => Promise<Result<Change<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tenantId, draftingId, commandId, personId, outcome } = command;
  const stored = await deps.stages.byId('draftingWork', tenantId, draftingId);
  const agreement = stored === null ? null : await deps.agreements.get(tenantId, stored.stage.agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'stage' });
  const at = agreementNow(agreement, deps.clock.now());
  const fingerprint = `${command.name} ${draftingId} ${sha256Of(command.content)}`;
  const actor = { kind: 'person', personId } as const;
  return await deps.commits.commit(
    { tenantId, agreementId: agreement.id, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      const work = await reads.get('draftingWork', draftingId);
      if (work === null) return refuse({ code: 'notFound', what: 'stage' });
      return await decide({ reads, work, agreement, at });
    },
  );
}
