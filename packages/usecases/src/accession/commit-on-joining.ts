import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Joining } from '@overens/domain/accession/joining';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { AgreementId, CommandId, JoiningId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import { toldProcesses } from './told-processes.ts';

/** A command about one joining, from an officer or from the party itself through its page. */
export interface JoiningCommand {
  readonly tenantId: TenantId;
  readonly agreementId: AgreementId;
  readonly joiningId: JoiningId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/** What a decision about a joining may look at, as it is in the transaction. */
export interface JoiningInHand {
  readonly reads: TransactionReads;
  readonly agreement: Agreement;
  readonly joining: Joining;
  readonly joinings: readonly Joining[];
  readonly now: Instant;
}

/**
 * Commits a decision about one joining at the agreement's own time, and tells the processes that wait for it. Refuses a joining that is not there, or not
 * the party's own: the two are told apart to nobody.
 */
export async function commitOnJoining(
  deps: Deps,
  command: JoiningCommand & { readonly name: string; readonly content: Json },
  decide: (inHand: JoiningInHand) => Promise<Result<Change<null>, Refusal>>,
): Promise<Result<null, Refusal>> {
  const { tenantId, agreementId, joiningId, commandId, actor } = command;
  const stored = await deps.agreements.get(tenantId, agreementId);
  if (stored === null) return refuse({ code: 'notFound', what: 'agreement' });
  const now = agreementNow(stored, deps.clock.now());
  const fingerprint = `${command.name} ${joiningId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId, commandId, fingerprint, actor, at: now, outcome: z.null() },
    async (reads) => {
      const agreement = await reads.get('agreement', agreementId);
      const joinings = await reads.ofAgreement('joining', agreementId);
      const joining = joinings.find(({ id }) => id === joiningId);
      if (agreement === null || joining === undefined) return refuse({ code: 'notFound', what: 'joining' });
      if (actor.kind === 'party' && actor.partyId !== joining.partyId)
        return refuse({ code: 'notFound', what: 'joining' });
      const decided = await decide({ reads, agreement, joining, joinings, now });
      return decided.ok
        ? ok(await toldProcesses(reads, { agreement, commandId, before: joining }, decided.value))
        : decided;
    },
  );
}
