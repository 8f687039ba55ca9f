import { appealLastDay } from '../calendar/appeal-period.ts';
import { addDays } from '../calendar/day-number.ts';
import type { DateOnly } from '../kernel/instant.ts';
import {
  decisionOf,
  stepsBefore,
  type AdoptionCase,
  type BodyStep,
  type MinutesDays,
} from './adoption-case.ts';

/** What the law says about the days after a body's meeting. domain.md §8.2 PR-02, PR-03, PR-05. */
export interface MinutesRules {
  /** The minutes must be adjusted within fourteen days of the meeting. KL 5:69. */
  readonly justerasBy: DateOnly;
  /** Announced no later than the second day after the justering. KL 8:12. */
  readonly anslasBy: DateOnly | null;
  /** The last day to appeal, counted from the announcement; `null` before that, and for what is only preparatory. */
  readonly appealLastDay: DateOnly | null;
  /** The notice stays up until the time to appeal has run out. KL 8:12, 13:5. */
  readonly earliestRemoval: DateOnly | null;
  /** What nämnder and kommunstyrelsen propose is only preparatory and cannot be appealed. KL 13:2. */
  readonly isAppealable: boolean;
  /** When the decision can no longer be appealed; `null` while that is not known. */
  readonly lagaKraftOn: DateOnly | null;
}

/** The days that follow from a body's meeting and from what has happened to its minutes. */
export function minutesRules(
  { role }: Pick<BodyStep, 'role'>,
  decidedOn: DateOnly,
  { justeradOn, anslagetOn, appeal }: MinutesDays,
): MinutesRules {
  const lastDay = anslagetOn === null ? null : appealLastDay(anslagetOn);
  const isAppealable = role === 'adopter';
  const afterPeriod = lastDay === null ? null : addDays(lastDay, 1);
  const stands = { none: afterPeriod, pending: null, upheld: null } as const;
  return {
    justerasBy: addDays(decidedOn, JUSTERING_DAYS),
    anslasBy: justeradOn === null ? null : addDays(justeradOn, ANSLAG_DAYS),
    appealLastDay: isAppealable ? lastDay : null,
    // The notice is of the whole meeting's minutes, where other decisions may be appealed.
    earliestRemoval: afterPeriod,
    isAppealable,
    lagaKraftOn: !isAppealable ? null : appeal.state === 'rejected' ? appeal.finalOn : stands[appeal.state],
  };
}

/** Something that does not stop anybody and that somebody should see. */
export type BodyWarning =
  | { readonly code: 'meetingOverdue'; readonly on: DateOnly }
  | { readonly code: 'meetingBeforePreparing'; readonly before: string }
  | { readonly code: 'announcementMissing'; readonly by: DateOnly }
  | { readonly code: 'announcedLate'; readonly by: DateOnly; readonly on: DateOnly }
  | { readonly code: 'justeringLate'; readonly by: DateOnly }
  | { readonly code: 'anslagLate'; readonly by: DateOnly }
  | { readonly code: 'bodiesNotHeard'; readonly missing: readonly string[] };

/** What is late or out of order for a body on this day, each by its rule. */
export function warningsOf(
  adoption: Pick<AdoptionCase, 'steps' | 'status'>,
  step: BodyStep,
  today: DateOnly,
): BodyWarning[] {
  const { progress } = step;
  if (progress.state === 'carriedOver') return [];
  const meeting = meetingWarnings(adoption, step, today);
  if (progress.state === 'waiting') return adoption.status === 'open' ? meeting : [];
  const { record, minutes } = progress;
  const rules = minutesRules(step, record.decidedOn, minutes);
  const warnings: BodyWarning[] = meeting.filter(({ code }) => code === 'announcedLate');
  if ((minutes.justeradOn ?? today) > rules.justerasBy) {
    warnings.push({ code: 'justeringLate', by: rules.justerasBy });
  }
  if (rules.anslasBy !== null && (minutes.anslagetOn ?? today) > rules.anslasBy) {
    warnings.push({ code: 'anslagLate', by: rules.anslasBy });
  }
  const notHeard = record.exceptions.some(({ kind }) => kind === 'bodiesNotHeard' || kind === 'urgent');
  const missing = stepsBefore(adoption, step).filter((other) => decisionOf(other) === null);
  if (notHeard && missing.length > 0) {
    warnings.push({ code: 'bodiesNotHeard', missing: missing.map(({ name }) => name) });
  }
  return warnings;
}

function meetingWarnings(
  adoption: Pick<AdoptionCase, 'steps'>,
  step: BodyStep,
  today: DateOnly,
): BodyWarning[] {
  const { meetingOn, announcedOn, type } = step;
  if (meetingOn === null) return [];
  const warnings: BodyWarning[] = [];
  if (meetingOn < today) warnings.push({ code: 'meetingOverdue', on: meetingOn });
  const late = stepsBefore(adoption, step).find((other) => (other.meetingOn ?? '') > meetingOn);
  if (late !== undefined) warnings.push({ code: 'meetingBeforePreparing', before: late.name });
  if (type !== 'fullmaktige') return warnings;
  const by = addDays(meetingOn, -ANNOUNCE_DAYS);
  if (announcedOn === null && today > by) warnings.push({ code: 'announcementMissing', by });
  if (announcedOn !== null && announcedOn > by) warnings.push({ code: 'announcedLate', by, on: announcedOn });
  return warnings;
}

const JUSTERING_DAYS = 14;
const ANSLAG_DAYS = 2;
/** KL 5:13–15, domain.md KL-05. */
const ANNOUNCE_DAYS = 7;
