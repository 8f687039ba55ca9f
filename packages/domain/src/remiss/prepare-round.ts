import type { CommandId } from '../kernel/id.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import { checkRoundDays } from './round-days.ts';
import type { DraftRound, MissivDraft, PlannedReminder, RemissRound } from './remiss-round.ts';

/** The round's version after the change: what the person's next change must build on. */
export type PreparedRound = {
  readonly version: number;
};

/** Rewrites the missiv of a round that is not out. Refuses when somebody else changed the round meanwhile. */
export function decideSetMissiv(
  round: RemissRound,
  order: { version: number; missiv: MissivDraft },
): Result<Change<PreparedRound>, Refusal> {
  const draft = draftAt(round, order.version);
  if (!draft.ok) return draft;
  const version = round.version + 1;
  return ok({
    outcome: { version },
    writes: [{ put: 'round', value: { ...draft.value, version, missiv: order.missiv } }],
    facts: [{ type: 'remiss.missivChanged', data: { roundId: round.id } }],
    owed: [],
  });
}

/**
 * Gives a round that is not out other days. The waiting process is told, since it waits for the old ones.
 * Refuses days that cannot stand and a round that somebody else changed meanwhile.
 * @param schedule the instants that follow from the days by the template's rules
 */
export function decideSetDays(
  round: RemissRound,
  order: { version: number; opensOn: DateOnly; lastDay: DateOnly; commandId: CommandId },
  schedule: { opensAt: Instant; closesAt: Instant; reminders: readonly PlannedReminder[] },
  today: DateOnly,
): Result<Change<PreparedRound>, Refusal> {
  const draft = draftAt(round, order.version);
  if (!draft.ok) return draft;
  const days = checkRoundDays(order, today);
  if (!days.ok) return days;
  const { opensOn, lastDay } = order;
  const version = round.version + 1;
  return ok({
    outcome: { version },
    writes: [
      {
        put: 'round',
        value: {
          ...draft.value,
          version,
          opensAt: schedule.opensAt,
          lastDay,
          closesAt: schedule.closesAt,
          reminders: [...schedule.reminders],
        },
      },
    ],
    facts: [{ type: 'remiss.daysChanged', data: { roundId: round.id, opensOn, lastDay } }],
    owed: [{ dedupeKey: `wake:${order.commandId}`, task: { kind: 'wake' } }],
  });
}

function draftAt(round: RemissRound, version: number): Result<DraftRound, Refusal> {
  if (round.status !== 'draft') return refuse({ code: 'roundNotDraft', status: round.status });
  if (round.version !== version) {
    return refuse({ code: 'staleVersion', expected: version, actual: round.version });
  }
  return ok(round);
}
