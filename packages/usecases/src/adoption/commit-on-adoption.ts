import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { AdoptionCase } from '@overens/domain/adoption/adoption-case';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { AdoptionId, CommandId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import { unsettled } from '../process/unsettled.ts';
import { loadAdoption } from './load-adoption.ts';

/** A command about one visit, from a person. */
export interface AdoptionCommand {
  readonly tenantId: TenantId;
  readonly adoptionId: AdoptionId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/** What a decision may look at; everything is as it is in the transaction. */
export interface AdoptionScene {
  readonly reads: TransactionReads;
  readonly adoption: AdoptionCase;
  readonly agreement: Agreement;
  readonly at: Instant;
}

/**
 * Commits a decision about one visit at the agreement's own time. The command's id is bound to what it says. The
 * process looks again when it has been owed a wake. Refuses an unknown visit.
 */
export async function commitOnAdoption<T extends Json>(
  deps: Deps,
  command: AdoptionCommand & {
    readonly name: string;
    readonly content: Json;
    readonly outcome: z.ZodType<T>;
  },
  decide: (scene: AdoptionScene) => Promise<Result<Change<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tenantId, adoptionId, commandId, actor, outcome } = command;
  const loaded = await loadAdoption(deps, command);
  if (loaded === null) return refuse({ code: 'notFound', what: 'stage' });
  const agreementId = loaded.agreement.id;
  const at = agreementNow(loaded.agreement, deps.clock.now());
  const fingerprint = `${command.name} ${adoptionId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      // One after the other: a transaction carries one operation at a time.
      const adoption = await reads.get('adoptionCase', adoptionId);
      const agreement = await reads.get('agreement', agreementId);
      if (adoption === null || agreement === null) return refuse({ code: 'notFound', what: 'stage' });
      const decided = await decide({ reads, adoption, agreement, at });
      if (!decided.ok) return decided;
      const wakes = decided.value.owed.some(({ task }) => task.kind === 'wake');
      // A visit that is over waits for nothing.
      return wakes && adoption.status === 'open'
        ? ok(await unsettled(reads, stageWorkflowId(adoption.stage), decided.value))
        : decided;
    },
  );
}
