import type { Agreement } from '../agreement/agreement.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { StateWrite } from '../registry/state-document.ts';
import { stepOf, type AdoptionCase, type BodyStep, type MinutesDays } from './adoption-case.ts';
import { minutesRules } from './minutes-rules.ts';

/**
 * Notes what has happened to a body's minutes: justering, notice up, notice down, an appeal. Of the adopter's decision
 * the day it gains laga kraft follows, and is noted on the version in force. Refuses days that have not come or are
 * out of order, and a notice taken down before the time to appeal has run out (KL 8:12, 13:5).
 */
export function decideNoteMinutes(
  adoption: AdoptionCase,
  { bodyKey, minutes }: { readonly bodyKey: string; readonly minutes: MinutesDays },
  around: { readonly agreement: Agreement; readonly today: DateOnly },
): Result<Change<null>, Refusal> {
  const step = stepOf(adoption, bodyKey);
  if (step === null) return refuse({ code: 'notFound', what: 'stage' });
  const { progress, name } = step;
  if (progress.state === 'waiting') return refuse({ code: 'decisionMissing', bodyName: name });
  if (progress.state === 'carriedOver') return refuse({ code: 'decisionReadOnly', bodyName: name });
  const checked = checkMinutes(step, progress.record.decidedOn, minutes, around.today);
  if (!checked.ok) return checked;
  const next: BodyStep = { ...step, progress: { ...progress, minutes } };
  const steps = adoption.steps.map((one) => (one.key === bodyKey ? next : one));
  const { lagaKraftOn } = minutesRules(step, progress.record.decidedOn, minutes);
  const { justeradOn, anslagetOn, nedtagetOn, appeal } = minutes;
  return ok({
    outcome: null,
    writes: [
      { put: 'adoptionCase', value: { ...adoption, version: adoption.version + 1, steps } },
      ...withLagaKraft(adoption, step, around.agreement, lagaKraftOn),
    ],
    facts: [
      {
        type: 'adoption.minutesNoted',
        data: {
          adoptionId: adoption.id,
          bodyKey,
          bodyName: name,
          justeradOn,
          anslagetOn,
          nedtagetOn,
          appeal: appeal.state,
        },
      },
    ],
    owed: [],
  });
}

function checkMinutes(
  step: BodyStep,
  decidedOn: DateOnly,
  minutes: MinutesDays,
  today: DateOnly,
): Result<null, Refusal> {
  const { justeradOn, anslagetOn, nedtagetOn, appeal } = minutes;
  const finalOn = appeal.state === 'rejected' ? appeal.finalOn : null;
  const ahead = [justeradOn, anslagetOn, nedtagetOn, finalOn].filter((on) => on !== null && on > today);
  const [on] = ahead;
  if (on !== undefined && on !== null) return refuse({ code: 'decisionInFuture', on, today });
  const ordered = checkOrder(decidedOn, minutes, finalOn);
  if (!ordered.ok) return ordered;
  if (appeal.state !== 'none' && !minutesRules(step, decidedOn, minutes).isAppealable) {
    return refuse({ code: 'notAppealable', bodyName: step.name });
  }
  return checkRemoval(step, decidedOn, minutes);
}

/** Each day needs the one before it, and is not earlier. */
function checkOrder(
  decidedOn: DateOnly,
  { justeradOn, anslagetOn, nedtagetOn }: MinutesDays,
  finalOn: DateOnly | null,
): Result<null, Refusal> {
  const pairs = [
    { earlier: 'beslut', since: decidedOn, later: 'justering', on: justeradOn },
    { earlier: 'justering', since: justeradOn, later: 'anslag', on: anslagetOn },
    { earlier: 'anslag', since: anslagetOn, later: 'nedtagande', on: nedtagetOn },
    { earlier: 'anslag', since: anslagetOn, later: 'lagakraft', on: finalOn },
  ] as const;
  const wrong = pairs.find(({ since, on }) => on !== null && (since === null || on < since));
  if (wrong === undefined) return ok(null);
  const { earlier, later } = wrong;
  return refuse({ code: 'minutesOutOfOrder', earlier, later });
}

function checkRemoval(step: BodyStep, decidedOn: DateOnly, minutes: MinutesDays): Result<null, Refusal> {
  const { nedtagetOn, anslagetOn } = minutes;
  if (nedtagetOn === null || anslagetOn === null) return ok(null);
  const adopter = minutesRules({ role: 'adopter' }, decidedOn, minutes);
  const earliest = minutesRules(step, decidedOn, minutes).earliestRemoval;
  const lastDay = adopter.appealLastDay;
  return earliest !== null && lastDay !== null && nedtagetOn < earliest
    ? refuse({ code: 'noticeRemovedEarly', earliest, appealLastDay: lastDay })
    : ok(null);
}

/** The adopted version keeps when its decision can no longer be appealed, also after it has been replaced. */
function withLagaKraft(
  adoption: AdoptionCase,
  step: BodyStep,
  agreement: Agreement,
  lagaKraftOn: DateOnly | null,
): StateWrite[] {
  const isAdopted = adoption.status === 'closed' && adoption.closing.how === 'adopted';
  if (!isAdopted || step.role !== 'adopter') return [];
  const isThis = <T extends { readonly cycle: number; readonly textHash: string }>(one: T): boolean =>
    one.cycle === adoption.stage.cycle && one.textHash === adoption.text.hash;
  const inForce =
    agreement.inForce !== null && isThis(agreement.inForce)
      ? { ...agreement.inForce, lagaKraftOn }
      : agreement.inForce;
  const formerly = agreement.formerly.map((one) => (isThis(one) ? { ...one, lagaKraftOn } : one));
  return [{ put: 'agreement', value: { ...agreement, version: agreement.version + 1, inForce, formerly } }];
}
