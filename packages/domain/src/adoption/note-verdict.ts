import type { Agreement } from '../agreement/agreement.ts';
import type { Commitment } from '../agreement/commitment.ts';
import type { InForce } from '../agreement/in-force.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { onAdoptedVersion } from './adopted-version.ts';
import { stepOf, type AdoptionCase, type BodyStep } from './adoption-case.ts';
import { annulAdoption } from './annul-adoption.ts';
import type { AppealState, AppealVerdict } from './appeal.ts';
import { decidedStep, withMinutes, type DecidedStep } from './decided-step.ts';

type Pending = Extract<AppealState, { state: 'pending' }>;

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
  const pending = pendingAppeal(decided.value);
  if (!pending.ok) return pending;
  const appeal = pending.value;
  const days = checkDays(verdict, appeal, progress.minutes.anslagetOn, around.today);
  if (!days.ok) return days;
  const again = checkReturn(adoption, step, verdict);
  if (!again.ok) return again;
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

/** The appeal that waits for its verdict. */
function pendingAppeal({ step: { name: bodyName }, progress }: DecidedStep): Result<Pending, Refusal> {
  const { appeal } = progress.minutes;
  switch (appeal.state) {
    case 'none':
      return refuse({ code: 'appealNotNoted', bodyName });
    case 'rejected':
      return refuse({ code: 'appealAlreadyDecided', bodyName, on: appeal.finalOn });
    case 'upheld':
      return refuse({ code: 'appealAlreadyDecided', bodyName, on: appeal.annulledOn });
    case 'pending':
      return ok(appeal);
  }
}

function checkDays(
  { kind, on }: AppealVerdict,
  { appealedOn, inhibitedOn }: Pending,
  anslagetOn: DateOnly | null,
  today: DateOnly,
): Result<null, Refusal> {
  if (on > today) return refuse({ code: 'decisionInFuture', on, today });
  const tooEarly = (earlier: 'overklagande' | 'inhibition' | 'anslag') =>
    refuse({ code: 'minutesOutOfOrder', earlier, later: 'avgorande' } as const);
  if (on < appealedOn) return tooEarly('overklagande');
  if (inhibitedOn !== null && on < inhibitedOn) return tooEarly('inhibition');
  // Others could still appeal: without the notice the time to do so has not begun (KL 13:5).
  return kind === 'rejected' && (anslagetOn === null || on < anslagetOn) ? tooEarly('anslag') : ok(null);
}

/** What those who are to decide again need: why, and who they are. */
function checkReturn(
  adoption: AdoptionCase,
  { name: bodyName }: BodyStep,
  verdict: AppealVerdict,
): Result<null, Refusal> {
  if (verdict.kind === 'rejected') return ok(null);
  if (verdict.reason === '') return refuse({ code: 'adoptionReasonMissing', what: 'annulled' });
  return verdict.backTo === null || stepOf(adoption, verdict.backTo) !== null
    ? ok(null)
    : refuse({ code: 'returnTargetUnknown', bodyName });
}

function appealAfter({ appealedOn, courtCase }: Pending, verdict: AppealVerdict): AppealState {
  const about = { appealedOn, courtCase };
  return verdict.kind === 'upheld'
    ? { state: 'upheld', ...about, annulledOn: verdict.on, reason: verdict.reason }
    : { state: 'rejected', ...about, end: verdict.end, finalOn: verdict.on };
}

function finalFrom(lagaKraftOn: DateOnly): (version: InForce) => InForce {
  return ({ appealed: _appealed, ...rest }) => ({ ...rest, lagaKraftOn });
}
