import { agreementNow } from '@overens/domain/agreement/agreement';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { CommandId } from '@overens/domain/kernel/id';
import type { DateOnly, Instant } from '@overens/domain/kernel/instant';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import { stageWorkflowId } from '@overens/domain/process/stage-visit';
import type { Change } from '@overens/domain/registry/change';
import type { Refusal } from '@overens/domain/registry/refusal';
import { decideCloseRoundEarly } from '@overens/domain/remiss/close-round';
import { decideExtendRound } from '@overens/domain/remiss/extend-round';
import { decideOpenRound } from '@overens/domain/remiss/open-round';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { RemissRound } from '@overens/domain/remiss/remiss-round';
import type { RoundOrder } from '@overens/domain/remiss/round-order';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { unsettled } from '../process/unsettled.ts';
import { StoredRoundOrder } from './stored-round-order.ts';
import { scheduleRound } from './schedule-round.ts';
import { stageOf } from './stage-of.ts';

/** Carries out a stored order in one transaction; once, however often the workflow retries. */
export async function carryOutOrder(deps: Deps, commandId: CommandId): Promise<Result<null, Refusal>> {
  const stored = await deps.orders.get(commandId);
  if (stored === null) return refuse({ code: 'notFound', what: 'round' });
  const { tenantId, agreementId, actor } = stored;
  const { roundId, order } = StoredRoundOrder.parse(stored.payload);
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) return refuse({ code: 'notFound', what: 'agreement' });
  const known = await deps.remiss.round(tenantId, roundId);
  const stage = known === null ? null : await stageOf(deps, agreement, known.stage.stageKey);
  if (stage === null) return refuse({ code: 'notFound', what: 'template' });
  const now = (): Instant => agreementNow(agreement, deps.clock.now());
  const outcome = await deps.commits.commit(
    {
      tenantId,
      agreementId,
      commandId,
      fingerprint: `remiss.${order.name} ${roundId}`,
      actor,
      at: now(),
      outcome: z.null(),
    },
    async (reads) => {
      const round = await reads.get('round', roundId);
      if (round === null) return refuse({ code: 'notFound', what: 'round' });
      const recipients = await reads.recipientsOf(roundId);
      // Read after the round: an answer committed before this closing must not be later than its instant.
      const decided = decide(order, round, recipients, now(), (opensOn, lastDay) =>
        scheduleRound(stage, opensOn, lastDay),
      );
      return decided.ok ? ok(await unsettled(reads, stageWorkflowId(round.stage), decided.value)) : decided;
    },
  );
  // Said here too, so that a page drawn before anybody asks the process again already knows.
  await deps.orders.settled({ agreementId, commandId }, outcome);
  return outcome;
}

function decide(
  order: RoundOrder,
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  at: Instant,
  schedule: (opensOn: DateOnly, lastDay: DateOnly) => ReturnType<typeof scheduleRound>,
): Result<Change<null>, Refusal> {
  switch (order.name) {
    case 'openRound':
      return decideOpenRound(round, recipients, { now: at, missivHash: sha256Of(round.missiv) });
    case 'extendRound':
      return decideExtendRound(round, recipients, order, schedule(dateOf(round.opensAt), order.lastDay), at);
    case 'closeRoundEarly':
      return decideCloseRoundEarly(round, recipients, order, at);
  }
}
