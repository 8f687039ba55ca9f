import { lastBelievableDay } from '../calendar/believable-day.ts';
import type { CommandId } from '../kernel/id.ts';
import type { DateOnly } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { stepOf, type AdoptionCase, type BodyStep } from './adoption-case.ts';
import { checkDiarienummer } from './check-diarienummer.ts';
import { alreadyRecorded } from './record-decision.ts';

export interface PlanMeeting {
  readonly bodyKey: string;
  readonly meetingOn: DateOnly | null;
  readonly announcedOn: DateOnly | null;
  /** The body's own diary number; empty when there is none yet. */
  readonly diarienummer: string;
  readonly commandId: CommandId;
}

/**
 * Plans a body's meeting: its day, when it was announced, the body's own diary number. The waiting process is told.
 * Refuses a day that has passed or is beyond belief, a diary number that cannot be read, and a body that has decided.
 */
export function decidePlanMeeting(
  adoption: AdoptionCase,
  { bodyKey, meetingOn, announcedOn, diarienummer, commandId }: PlanMeeting,
  today: DateOnly,
): Result<Change<null>, Refusal> {
  const step = stepOf(adoption, bodyKey);
  if (step === null) return refuse({ code: 'notFound', what: 'stage' });
  const taken = alreadyRecorded(step);
  if (taken !== null) return refuse(taken);
  if (adoption.status === 'closed') return refuse({ code: 'adoptionClosed', at: adoption.closing.at });
  const days = checkMeetingDay(step, meetingOn, today);
  if (!days.ok) return days;
  const readable = checkDiarienummer(diarienummer);
  if (!readable.ok) return readable;
  const next: BodyStep = {
    ...step,
    meetingOn,
    announcedOn,
    diarienummer: diarienummer === '' ? null : diarienummer,
  };
  const steps = adoption.steps.map((one) => (one.key === bodyKey ? next : one));
  return ok({
    outcome: null,
    writes: [{ put: 'adoptionCase', value: { ...adoption, version: adoption.version + 1, steps } }],
    facts: [
      {
        type: 'adoption.meetingPlanned',
        data: { adoptionId: adoption.id, bodyKey, bodyName: step.name, meetingOn },
      },
    ],
    owed: [{ dedupeKey: `wake:${commandId}`, task: { kind: 'wake' } }],
  });
}

function checkMeetingDay(step: BodyStep, meetingOn: DateOnly | null, today: DateOnly): Result<null, Refusal> {
  // A day that stood before it passed may stand on while something else is changed.
  if (meetingOn === null || meetingOn === step.meetingOn) return ok(null);
  const key = step.name;
  if (meetingOn < today) return refuse({ code: 'dateInPast', key, on: meetingOn, today });
  const latest = lastBelievableDay(today);
  return meetingOn > latest ? refuse({ code: 'dateTooFarAhead', key, on: meetingOn, latest }) : ok(null);
}
