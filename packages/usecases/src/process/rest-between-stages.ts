import { agreementNow } from '@overens/domain/agreement/agreement';
import { startOfDay } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementId, TenantId } from '@overens/domain/kernel/id';
import type { Wait } from '@overens/domain/process/wait';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { recordWaits, type Outlook } from './look-ahead.ts';

/**
 * Records what is planned ahead while no stage runs: the days of the cycle's plan that have not come. A stage's
 * own days are its own to wait for: a round that was closed early waits for its last day no longer.
 */
export async function restBetweenStages(
  deps: Deps,
  { tenantId, agreementId }: { tenantId: TenantId; agreementId: AgreementId },
): Promise<Outlook> {
  const agreement = await deps.agreements.get(tenantId, agreementId);
  if (agreement === null) throw new Error(`There is no agreement ${agreementId}.`);
  const now = agreementNow(agreement, deps.clock.now());
  const waits = agreement.plan
    .filter(({ key }) => !key.includes('.'))
    .map(({ key, on }): Wait => ({ what: `planned:${key}`, until: startOfDay(on), awaited: 'processOwner' }))
    .filter(({ until }) => until > now);
  const { next, clockOffsetMs } = await recordWaits(deps, agreement, {
    stageId: agreement.id,
    hasActed: true,
    standing: z.null(),
    // The plan is set at the launch and never changed.
    look: () => Promise.resolve({ waits, standing: null }),
  });
  return { next, clockOffsetMs };
}
