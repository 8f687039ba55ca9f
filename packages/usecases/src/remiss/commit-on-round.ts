import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { Json } from '@overens/domain/kernel/canonical-json';
import type { CommandId, RoundId, TenantId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import { refuse, type Result } from '@overens/domain/kernel/result';
import type { EventActor } from '@overens/domain/registry/agreement-event';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';

/** A command about one round, from a person. */
export interface RoundCommand {
  readonly tenantId: TenantId;
  readonly roundId: RoundId;
  readonly commandId: CommandId;
  readonly actor: EventActor;
}

/** What a decision about a round may look at; the round is as it is in the transaction. */
export interface RoundScene {
  readonly reads: TransactionReads;
  readonly round: RemissRound;
  readonly agreement: Agreement;
  readonly at: Instant;
}

/**
 * Commits a decision about one round at the agreement's own time. The command's id is bound to what it says:
 * used again with other content it is refused, so that nothing is quietly lost. Refuses an unknown round.
 */
export async function commitOnRound<T extends Json>(
  deps: Deps,
  command: RoundCommand & { readonly name: string; readonly content: Json; readonly outcome: z.ZodType<T> },
  decide: (scene: RoundScene) => Promise<Result<Change<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { tenantId, roundId, commandId, actor, outcome } = command;
  const stored = await deps.remiss.round(tenantId, roundId);
  const agreement = stored === null ? null : await deps.agreements.get(tenantId, stored.stage.agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'round' });
  const at = agreementNow(agreement, deps.clock.now());
  const fingerprint = `${command.name} ${roundId} ${sha256Of(command.content)}`;
  return await deps.commits.commit(
    { tenantId, agreementId: agreement.id, commandId, fingerprint, actor, at, outcome },
    async (reads) => {
      const round = await reads.get('round', roundId);
      if (round === null) return refuse({ code: 'notFound', what: 'round' });
      return await decide({ reads, round, agreement, at });
    },
  );
}
