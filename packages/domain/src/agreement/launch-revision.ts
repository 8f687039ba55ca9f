import { z } from 'zod';
import { lastBelievableDay } from '../calendar/believable-day.ts';
import { PartyId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Pin } from '../process/pin.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { DraftRound } from '../remiss/remiss-round.ts';
import { Agreement } from './agreement.ts';
import type { TextVersion } from './text-version.ts';

/** What a process owner says when starting a revision cycle; the draft text comes beside it. */
export const LaunchRevision = z.strictObject({
  template: z.strictObject({ key: z.string(), version: z.int().positive() }),
  name: Agreement.shape.name,
  diarienummer: z.array(z.string().trim().max(60)).max(20),
  responsibleBodyId: PartyId,
  mode: z.enum(['real', 'rehearsal']),
  /** By key: each stage's `<key>.start` and `<key>.due`, and the template's milestones. */
  dates: z.array(z.strictObject({ key: z.string(), on: DateOnly })),
});
export type LaunchRevision = z.infer<typeof LaunchRevision>;

/**
 * Checks the days of a launch: none in the past or beyond belief, and in the order the process runs.
 * @param days in process order, with the key each refusal names
 */
export function checkLaunchDays(
  days: readonly { key: string; on: DateOnly }[],
  today: DateOnly,
): Result<null, Refusal> {
  for (const [index, day] of days.entries()) {
    if (day.on < today) return refuse({ code: 'dateInPast', key: day.key, on: day.on, today });
    const latest = lastBelievableDay(today);
    if (day.on > latest) return refuse({ code: 'dateTooFarAhead', key: day.key, on: day.on, latest });
    const previous = days[index - 1];
    if (previous !== undefined && day.on < previous.on) {
      return refuse({ code: 'datesOutOfOrder', earlier: previous.key, later: day.key });
    }
  }
  return ok(null);
}

/**
 * Two launches of the same real case give one agreement; each rehearsal stands for itself.
 * @param mainDiarienummer normalised by the caller, so that `KS 17/53` and `KS 2017/53` are one case
 */
export function launchKeyOf(mode: 'real' | 'rehearsal', mainDiarienummer: string, commandId: string): string {
  return mode === 'real' ? `real:${mainDiarienummer}` : `rehearsal:${commandId}`;
}

/** Launches: the agreement, its text, the first round as a draft if the cycle begins with one, and a debt to start the process. */
export function decideLaunch(
  existing: Agreement | null,
  launch: { agreement: Agreement; text: TextVersion; round: DraftRound | null; template: Pin },
): Result<Change<{ agreementId: Agreement['id'] }>, Refusal> {
  if (existing !== null) {
    return refuse({
      code: 'alreadyLaunched',
      agreementId: existing.id,
      diarienummer: existing.diarienummer[0] ?? '',
    });
  }
  const { agreement, text, round } = launch;
  return ok({
    outcome: { agreementId: agreement.id },
    writes: [
      { put: 'agreement', value: agreement },
      { put: 'textVersion', value: text },
      ...(round === null ? [] : [{ put: 'round', value: round } as const]),
    ],
    facts: [
      {
        type: 'agreement.launched',
        data: {
          template: launch.template,
          mode: agreement.mode.kind,
          textHash: text.hash,
          plan: agreement.plan.map(({ key, on }) => ({ key, on })),
        },
      },
    ],
    owed: [{ dedupeKey: `start:${agreement.id}`, task: { kind: 'startProcess' } }],
  });
}
