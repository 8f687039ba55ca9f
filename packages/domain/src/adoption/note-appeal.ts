import type { Agreement } from '../agreement/agreement.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { onAdoptedVersion } from './adopted-version.ts';
import type { AdoptionCase } from './adoption-case.ts';
import type { NoteAppeal } from './appeal.ts';
import { decidedStep, withMinutes, type DecidedStep } from './decided-step.ts';
import { minutesRules } from './minutes-rules.ts';

/**
 * Notes that a decision has been appealed, in which case at the court, and whether the court has stopped it for the
 * time being; noted again while the appeal is pending, it changes what is noted. The decision is then not final (it
 * has not gained laga kraft), and may be carried out all the same unless it is stopped (KL 13:14). Refuses what is
 * only preparatory (KL 13:2), an appeal after its last day (KL 13:5), one that is decided, and days ahead or out of
 * order.
 */
export function decideNoteAppeal(
  adoption: AdoptionCase,
  { bodyKey, ...appealed }: NoteAppeal,
  around: { readonly agreement: Agreement; readonly today: DateOnly },
): Result<Change<null>, Refusal> {
  const decided = decidedStep(adoption, bodyKey);
  if (!decided.ok) return decided;
  const { step, progress } = decided.value;
  const checked = checkAppeal(decided.value, appealed, around.today);
  if (!checked.ok) return checked;
  const minutes = { ...progress.minutes, appeal: { state: 'pending' as const, ...appealed } };
  return ok({
    outcome: null,
    writes: [
      { put: 'adoptionCase', value: withMinutes(adoption, decided.value, minutes) },
      ...onAdoptedVersion(adoption, around.agreement, (version) => ({
        ...version,
        lagaKraftOn: null,
        appealed,
      })),
    ],
    facts: [
      {
        type: 'adoption.appealNoted',
        data: { adoptionId: adoption.id, bodyKey, bodyName: step.name, ...appealed },
      },
    ],
    owed: [],
  });
}

function checkAppeal(
  { step, progress }: DecidedStep,
  { appealedOn, inhibitedOn }: Omit<NoteAppeal, 'bodyKey'>,
  today: DateOnly,
): Result<null, Refusal> {
  const { record, minutes } = progress;
  const { isAppealable, appealLastDay } = minutesRules(step, record.decidedOn, minutes);
  if (!isAppealable) return refuse({ code: 'notAppealable', bodyName: step.name });
  const { appeal } = minutes;
  if (appeal.state === 'rejected' || appeal.state === 'upheld') {
    const on = appeal.state === 'rejected' ? appeal.finalOn : appeal.annulledOn;
    return refuse({ code: 'appealAlreadyDecided', bodyName: step.name, on });
  }
  const ahead = [appealedOn, inhibitedOn].find((day) => day !== null && day > today);
  if (ahead !== undefined && ahead !== null) return refuse({ code: 'decisionInFuture', on: ahead, today });
  if (appealedOn < record.decidedOn) {
    return refuse({ code: 'minutesOutOfOrder', earlier: 'beslut', later: 'overklagande' });
  }
  if (appealLastDay !== null && appealedOn > appealLastDay) {
    return refuse({ code: 'appealTooLate', appealedOn, lastDay: appealLastDay });
  }
  return inhibitedOn !== null && inhibitedOn < appealedOn
    ? refuse({ code: 'minutesOutOfOrder', earlier: 'overklagande', later: 'inhibition' })
    : ok(null);
}
