import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { YearlyFollowUp } from '@overens/domain/follow-up/yearly-follow-up';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { AgreementId, CommandId, FollowUpId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';

/** A command about one follow-up, from a person or through a party's link. */
export interface FollowUpCommand {
  readonly tenantId: TenantId;
  readonly followUpId: FollowUpId;
  /** The agreement that a party's link is for; `null` for those who work at the municipality. */
  readonly within: AgreementId | null;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/** What a decision about a follow-up may look at; it is as it is in the transaction. */
export interface FollowUpScene {
  readonly reads: TransactionReads;
  readonly followUp: YearlyFollowUp;
  readonly agreement: Agreement;
  readonly at: Instant;
}

/**
 * Commits a decision about one follow-up at the agreement's own time. The command's id is bound to what it says.
 * Refuses what is not there, or not in the agreement that the link is for.
 */
export async function commitOnFollowUp<T extends Json>(
  deps: Deps,
  command: FollowUpCommand & {
    readonly name: string;
    readonly content: Json;
    readonly outcome: z.ZodType<T>;
  },
  decide: (scene: FollowUpScene) => Promise<Result<Change<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tenantId, followUpId, within, commandId, actor, outcome } = command;
  const stored = await deps.stages.byId('followUp', tenantId, followUpId);
  const agreement = stored === null ? null : await deps.agreements.get(tenantId, stored.stage.agreementId);
  if (agreement === null || (within !== null && within !== agreement.id)) {
    return refuse({ code: 'notFound', what: 'stage' });
  }
  const at = agreementNow(agreement, deps.clock.now());
  const fingerprint = `${command.name} ${followUpId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId: agreement.id, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      const followUp = await reads.get('followUp', followUpId);
      if (followUp === null) return refuse({ code: 'notFound', what: 'stage' });
      return await decide({ reads, followUp, agreement, at });
    },
  );
}
