import type { Agreement } from '../agreement/agreement.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { onAdoptedVersion } from './adopted-version.ts';
import type { AdoptionCase, BodyStep, MinutesDays, NotedDays } from './adoption-case.ts';
import { decidedStep, withMinutes } from './decided-step.ts';
import { minutesRules } from './minutes-rules.ts';

/**
 * Notes what has happened to a body's minutes: justering, notice up, notice down. Of the adopter's decision the day it
 * gains laga kraft follows, and is noted on the version in force. Refuses days that have not come or are out of order,
 * and a notice taken down before the time to appeal has run out (KL 8:12, 13:5).
 */
export function decideNoteMinutes(
  adoption: AdoptionCase,
  { bodyKey, minutes: noted }: { readonly bodyKey: string; readonly minutes: NotedDays },
  around: { readonly agreement: Agreement; readonly today: DateOnly },
): Result<Change<null>, Refusal> {
  const decided = decidedStep(adoption, bodyKey);
  if (!decided.ok) return decided;
  const { step, progress } = decided.value;
  const minutes: MinutesDays = { ...noted, appeal: progress.minutes.appeal };
  const checked = checkMinutes(step, progress.record.decidedOn, minutes, around.today);
  if (!checked.ok) return checked;
  const { lagaKraftOn } = minutesRules(step, progress.record.decidedOn, minutes);
  return ok({
    outcome: null,
    writes: [
      { put: 'adoptionCase', value: withMinutes(adoption, decided.value, minutes) },
      ...(step.role === 'adopter'
        ? onAdoptedVersion(adoption, around.agreement, (version) => ({ ...version, lagaKraftOn }))
        : []),
    ],
    facts: [
      {
        type: 'adoption.minutesNoted',
        data: {
          adoptionId: adoption.id,
          bodyKey,
          bodyName: step.name,
          ...noted,
          appeal: minutes.appeal.state,
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
  const { justeradOn, anslagetOn, nedtagetOn } = minutes;
  const on = [justeradOn, anslagetOn, nedtagetOn].find((day) => day !== null && day > today);
  if (on !== undefined && on !== null) return refuse({ code: 'decisionInFuture', on, today });
  const ordered = checkOrder(decidedOn, minutes);
  return ordered.ok ? checkRemoval(step, decidedOn, minutes) : ordered;
}

/** Each day needs the one before it, and is not earlier. */
function checkOrder(
  decidedOn: DateOnly,
  { justeradOn, anslagetOn, nedtagetOn }: MinutesDays,
): Result<null, Refusal> {
  const pairs = [
    { earlier: 'beslut', since: decidedOn, later: 'justering', on: justeradOn },
    { earlier: 'justering', since: justeradOn, later: 'anslag', on: anslagetOn },
    { earlier: 'anslag', since: anslagetOn, later: 'nedtagande', on: nedtagetOn },
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
