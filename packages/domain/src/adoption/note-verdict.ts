import type { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { InForce } from '../agreement/in-force.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { onAdoptedVersion } from './adopted-version.ts';
import { stepOf, type AdoptionCase } from './adoption-case.ts';
import { annulAdoption } from './annul-adoption.ts';
import type { AppealState, AppealVerdict } from './appeal.ts';
import { decidedStep, withMinutes, type DecidedStep } from './decided-step.ts';

/** What stands around a verdict. */
export interface VerdictSurroundings {
  readonly agreement: Agreement;
  /** Of the whole agreement, whatever version they are of. */
  readonly commitments: readonly Commitment[];
  readonly now: Instant;
  readonly today: DateOnly;
}

/**
 * Notes what the courts came to about an appeal. When they let the decision stand it is final from the day that theirs
 * is. When they annulled it (KL 13:8) the version that it adopted ceases, see `annulAdoption`; a court puts nothing in
 * the place of what it annuls, so the bodies have to decide again. Refuses where no appeal is noted or it is decided,
 * an annulment without its reason, a body that has no part in the matter, and days ahead or out of order.
 */
export function decideNoteVerdict(
  adoption: AdoptionCase,
  { bodyKey, verdict }: { readonly bodyKey: string; readonly verdict: AppealVerdict },
  around: VerdictSurroundings,
): Result<Change<null>, Refusal> {
  const decided = decidedStep(adoption, bodyKey);
  if (!decided.ok) return decided;
  const { step, progress } = decided.value;
  const { appeal } = progress.minutes;
  const checked = checkVerdict(adoption, decided.value, verdict, around.today);
  if (!checked.ok) return checked;
  if (appeal.state !== 'pending') return refuse({ code: 'appealNotNoted', bodyName: step.name });
  const { on } = verdict;
  const { courtCase } = appeal;
  const next = withMinutes(adoption, decided.value, {
    ...progress.minutes,
    appeal: appealAfter(appeal, verdict),
  });
  const followed =
    verdict.kind === 'upheld'
      ? annulAdoption(adoption, { on, courtCase, at: around.now }, { ...around, backTo: verdict.backTo })
      : { writes: onAdoptedVersion(adoption, around.agreement, finalFrom(on)), facts: [] };
  return ok({
    outcome: null,
    writes: [{ put: 'adoptionCase', value: next }, ...followed.writes],
    facts: [
      {
        type: 'adoption.appealDecided',
        data: {
          adoptionId: adoption.id,
          bodyKey,
          bodyName: step.name,
          courtCase,
          verdict: verdict.kind === 'upheld' ? 'upphavande' : verdict.end,
          on,
        },
      },
      ...followed.facts,
    ],
    owed: [],
  });
}

function checkVerdict(
  adoption: AdoptionCase,
  { step, progress }: DecidedStep,
  verdict: AppealVerdict,
  today: DateOnly,
): Result<null, Refusal> {
  const { appeal, anslagetOn } = progress.minutes;
  const bodyName = step.name;
  switch (appeal.state) {
    case 'none':
      return refuse({ code: 'appealNotNoted', bodyName });
    case 'rejected':
      return refuse({ code: 'appealAlreadyDecided', bodyName, on: appeal.finalOn });
    case 'upheld':
      return refuse({ code: 'appealAlreadyDecided', bodyName, on: appeal.annulledOn });
    case 'pending':
      break;
  }
  const { on } = verdict;
  if (on > today) return refuse({ code: 'decisionInFuture', on, today });
  if (on < appeal.appealedOn) {
    return refuse({ code: 'minutesOutOfOrder', earlier: 'overklagande', later: 'avgorande' });
  }
  if (appeal.inhibitedOn !== null && on < appeal.inhibitedOn) {
    return refuse({ code: 'minutesOutOfOrder', earlier: 'inhibition', later: 'avgorande' });
  }
  // Others could still appeal: without the notice the time to do so has not begun (KL 13:5).
  if (verdict.kind === 'rejected' && (anslagetOn === null || on < anslagetOn)) {
    return refuse({ code: 'minutesOutOfOrder', earlier: 'anslag', later: 'avgorande' });
  }
  if (verdict.kind === 'rejected') return ok(null);
  if (verdict.reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'annulled' });
  return verdict.backTo === null || stepOf(adoption, verdict.backTo) !== null
    ? ok(null)
    : refuse({ code: 'returnTargetUnknown', bodyName });
}

function appealAfter(
  { appealedOn, courtCase }: Extract<AppealState, { state: 'pending' }>,
  verdict: AppealVerdict,
): AppealState {
  const about = { appealedOn, courtCase };
  return verdict.kind === 'upheld'
    ? { state: 'upheld', ...about, annulledOn: verdict.on, reason: verdict.reason }
    : { state: 'rejected', ...about, end: verdict.end, finalOn: verdict.on };
}

function finalFrom(lagaKraftOn: DateOnly): (version: InForce) => InForce {
  return ({ appealed: _appealed, ...rest }) => ({ ...rest, lagaKraftOn });
}
