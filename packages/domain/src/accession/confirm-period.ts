import type { Agreement } from '../agreement/agreement.ts';
import { addDays, daysBetween } from '../calendar/day-number.ts';
import { resolveDateRule } from '../calendar/resolve-date-rule.ts';
import { atLocalTime, closingInstant, dateOf } from '../calendar/stockholm-calendar.ts';
import { swedishCalendar } from '../calendar/swedish-calendar.ts';
import type { AccessionPeriodId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import type { AccessionObligation } from '../process/process-template.ts';
import type { StageVisit } from '../process/stage-visit.ts';
import type { Wait } from '../process/wait.ts';
import { nothingToDo, type Change, type Owed } from '../registry/change.ts';
import type { AccessionPeriod, OpenAccessionPeriod } from './accession-period.ts';
import { isLive, type Joining } from './joining.ts';
import { hasVersionInForce } from './version-to-join.ts';

/**
 * A version has come into force: everyone who had joined an earlier one, or waits to, is asked to confirm this one.
 * With nobody to ask the period is over at once; joining itself stays open. Throws when nothing is in force.
 */
export function beginPeriod(
  begun: { readonly id: AccessionPeriodId; readonly stage: StageVisit; readonly now: Instant },
  agreement: Agreement,
  definition: AccessionObligation,
  joinings: readonly Joining[],
): Change<null> {
  const { inForce, tenantId } = agreement;
  if (inForce === null) throw new Error('Nothing is in force to be joined.');
  const { id, stage, now } = begun;
  const { textVersionId, number } = inForce;
  const asked = joinings
    .filter((one) => isLive(one) && !hasVersionInForce(one, agreement))
    .map((one) => one.id);
  const base = { id, tenantId, version: 1, stage, textVersionId, number, asked };
  const confirmBy = asked.length === 0 ? null : confirmByOf(definition, dateOf(now));
  const value: AccessionPeriod =
    confirmBy === null
      ? { ...base, status: 'closed', closedAt: now, confirmBy }
      : {
          ...base,
          status: 'open',
          confirmBy,
          remindAt: remindAtOf(dateOf(now), confirmBy),
          remindedAt: null,
        };
  return {
    outcome: null,
    writes: [{ put: 'accessionPeriod', value }],
    facts: [
      {
        type: 'accession.periodOpened',
        data: { stage, textVersionId, number, joiningIds: asked, confirmBy },
      },
    ],
    owed: asked.map((joiningId) => letter('confirmNewVersion', value, joiningId)),
  };
}

/** The last day to confirm, counted from the day that they are asked. Throws on an offset no template may have. */
export function confirmByOf({ confirmWithin }: AccessionObligation, askedOn: DateOnly): DateOnly {
  const rule = { from: 'stage.start', offset: confirmWithin, roll: 'next' } as const;
  const resolved = resolveDateRule(rule, { 'stage.start': askedOn }, swedishCalendar);
  if (!resolved.ok) throw new Error(`The time to confirm cannot be resolved: ${confirmWithin}`);
  return resolved.value.date;
}

/** Once, in the morning: two weeks before the last day, or half-way when the time is shorter than four weeks. */
export function remindAtOf(askedOn: DateOnly, confirmBy: DateOnly): Instant {
  const halfway = addDays(askedOn, Math.floor(daysBetween(askedOn, confirmBy) / 2));
  const twoWeeksBefore = addDays(confirmBy, -14);
  return atLocalTime(halfway > twoWeeksBefore ? halfway : twoWeeksBefore, '08:00');
}

/** Those asked who are still there and have not confirmed. */
export function unconfirmed(
  period: Pick<AccessionPeriod, 'asked' | 'textVersionId'>,
  joinings: readonly Joining[],
): Joining[] {
  return joinings.filter(
    (joining) =>
      period.asked.includes(joining.id) &&
      isLive(joining) &&
      joining.versions.every(({ textVersionId }) => textVersionId !== period.textVersionId),
  );
}

/** When a period is looked at. */
export interface PeriodScene {
  readonly now: Instant;
  /** A court has annulled the decision that adopted the version that was to be confirmed. */
  readonly isAnnulled: boolean;
}

/** What an open period waits for, and when its process has something to do. */
export function periodOutlook(
  period: OpenAccessionPeriod,
  joinings: readonly Joining[],
  { now, isAnnulled }: PeriodScene,
): { readonly waits: readonly Wait[]; readonly actsAt: Instant } {
  const closesAt = closingInstant(period.confirmBy);
  if (isAnnulled || unconfirmed(period, joinings).length === 0) return { waits: [], actsAt: now };
  const toConfirm: Wait = { what: 'joinedConfirm', until: closesAt, awaited: 'parties' };
  if (period.remindedAt !== null || period.remindAt >= closesAt)
    return { waits: [toConfirm], actsAt: closesAt };
  return {
    waits: [{ what: 'confirmReminder', until: period.remindAt, awaited: 'clock' }, toConfirm],
    actsAt: period.remindAt,
  };
}

/**
 * Does what has come due: closes when all have confirmed, the last day has passed or there is nothing to confirm any
 * more, else reminds once.
 */
export function decideActOnPeriod(
  period: AccessionPeriod,
  joinings: readonly Joining[],
  { now, isAnnulled }: PeriodScene,
): Change<null> {
  if (period.status === 'closed') return nothingToDo(null);
  const left = unconfirmed(period, joinings);
  const { stage } = period;
  const joiningIds = left.map(({ id }) => id);
  if (isAnnulled || left.length === 0 || now >= closingInstant(period.confirmBy)) {
    const { remindAt: _remindAt, remindedAt: _remindedAt, ...kept } = period;
    const value = { ...kept, version: period.version + 1, status: 'closed', closedAt: now } as const;
    return {
      outcome: null,
      writes: [{ put: 'accessionPeriod', value }],
      facts: [{ type: 'accession.periodClosed', data: { stage, joiningIds } }],
      owed: [],
    };
  }
  if (period.remindedAt !== null || now < period.remindAt) return nothingToDo(null);
  return {
    outcome: null,
    writes: [{ put: 'accessionPeriod', value: { ...period, version: period.version + 1, remindedAt: now } }],
    facts: [{ type: 'accession.reminded', data: { stage, joiningIds } }],
    owed: joiningIds.map((joiningId) => letter('confirmReminder', period, joiningId)),
  };
}

function letter(
  kind: 'confirmNewVersion' | 'confirmReminder',
  { textVersionId, id }: Pick<AccessionPeriod, 'textVersionId' | 'id'>,
  joiningId: Joining['id'],
): Owed {
  return {
    dedupeKey: `${kind}:${id}:${joiningId}`,
    task: { kind: 'letter', letter: kind, to: { kind: 'joining', joiningId }, about: textVersionId },
  };
}
