import {
  decisionOf,
  stepsBefore,
  type AdoptionCase,
  type BodyStep,
} from '@overens/domain/adoption/adoption-case';
import type { RecordedDecision } from '@overens/domain/adoption/body-decision';
import { minutesRules, warningsOf, type BodyWarning } from '@overens/domain/adoption/minutes-rules';
import type { PersonId } from '@overens/domain/kernel/id';
import type { DateOnly } from '@overens/domain/kernel/instant';
import type { BodyView, DecisionView, MinutesView, WarningView } from './adoption-views.ts';

export type NameOf = (id: PersonId) => string;

/** One body as the screens show it on this day. */
export function bodyView(adoption: AdoptionCase, step: BodyStep, today: DateOnly, nameOf: NameOf): BodyView {
  const { key, name, type, role, diarienummer, meetingOn, announcedOn, progress } = step;
  const before = stepsBefore(adoption, step);
  const decision = decisionOf(step);
  return {
    key,
    name,
    type,
    role,
    diarienummer,
    meetingOn,
    announcedOn,
    state: progress.state,
    fromVisit: progress.state === 'carriedOver' ? progress.fromVisit : null,
    waitsFor: before.filter((other) => decisionOf(other) === null).map((other) => other.name),
    mayReturnTo: before.map((other) => ({ key: other.key, name: other.name })),
    decision: decision === null ? null : decisionView(decision, nameOf),
    corrections:
      progress.state === 'decided'
        ? progress.corrections.map(({ at, by, reason, was }) => ({
            at,
            by: nameOf(by),
            reason,
            was: decisionView(was, nameOf),
          }))
        : [],
    postponed: step.postponed.map((record) => decisionView(record, nameOf)),
    minutes: minutesView(step),
    warnings: warningsOf(adoption, step, today).map(warningView),
  };
}

/** Everybody who has recorded something in a visit. */
export function recordersOf({ steps }: AdoptionCase): PersonId[] {
  return steps.flatMap((step) => {
    const decision = decisionOf(step);
    const corrections = step.progress.state === 'decided' ? step.progress.corrections : [];
    const records = [
      ...step.postponed,
      ...(decision === null ? [] : [decision]),
      ...corrections.map(({ was }) => was),
    ];
    return [...records.map(({ recordedBy }) => recordedBy), ...corrections.map(({ by }) => by)];
  });
}

function decisionView(record: RecordedDecision, nameOf: NameOf): DecisionView {
  const { textHash: _textHash, recordedBy, ...shown } = record;
  return { ...shown, recordedBy: nameOf(recordedBy) };
}

function minutesView(step: BodyStep): MinutesView | null {
  if (step.progress.state !== 'decided') return null;
  const { minutes, record } = step.progress;
  return { ...minutes, ...minutesRules(step, record.decidedOn, minutes) };
}

function warningView(warning: BodyWarning): WarningView {
  return warning.code === 'bodiesNotHeard' ? { ...warning, missing: [...warning.missing] } : warning;
}
