import { agreementNow } from '@overens/domain/agreement/agreement';
import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideCloseRound } from '@overens/domain/remiss/close-round';
import { decideOpenRound } from '@overens/domain/remiss/open-round';
import { decideRemind } from '@overens/domain/remiss/remind';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { processActor } from '../kernel/process-actor.ts';
import { sha256Of } from '../kernel/sha256.ts';

/**
 * Does what has come due in a round: opens it if it is ready, reminds, closes it. Decides from the state alone
 * whether it is done already, so it may be repeated. Answers whether anything was refused, e.g. a round whose
 * day to open has come and that still lacks its letter.
 */
export async function actOnRound(
  deps: Deps,
  round: { tenantId: TenantId; roundId: RoundId },
): Promise<Result<null, Refusal>> {
  const stored = await deps.remiss.round(round.tenantId, round.roundId);
  if (stored === null) return refuse({ code: 'notFound', what: 'round' });
  const agreement = await deps.agreements.get(round.tenantId, stored.stage.agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const at = agreementNow(agreement, deps.clock.now());
  return await deps.commits.commit(
    {
      tenantId: round.tenantId,
      agreementId: agreement.id,
      commandId: null,
      fingerprint: 'remiss.act',
      actor: processActor,
      at,
      outcome: z.null(),
    },
    async (reads) => {
      const current = await reads.get('round', round.roundId);
      if (current === null) return refuse({ code: 'notFound', what: 'round' });
      return decideWhatIsDue(current, await reads.recipientsOf(round.roundId), at);
    },
  );
}

function decideWhatIsDue(
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  now: Instant,
): Result<Change<null>, Refusal> {
  if (round.status === 'draft') {
    return decideOpenRound(round, recipients, { now, missivHash: sha256Of(round.missiv) });
  }
  if (round.status === 'closed' || now >= round.closesAt) return decideCloseRound(round, now);
  const reminded = decideRemind(round, recipients, now);
  return reminded.ok ? { ok: true, value: withoutOutcome(reminded.value) } : reminded;
}

function withoutOutcome(change: Change<Json>): Change<null> {
  return { ...change, outcome: null };
}
