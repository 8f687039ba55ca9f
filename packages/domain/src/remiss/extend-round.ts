import { lastBelievableDay } from '../calendar/believable-day.ts';
import type { DateOnly, Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RemissRecipient } from './remiss-recipient.ts';
import { LAST_DAY_KEY } from './round-days.ts';
import type { PlannedReminder, RemissRound } from './remiss-round.ts';

/**
 * Moves the last day forward. An act with a reason, told to everyone invited (design §5).
 * Refuses a round that is not open, a day that is not later than the present last day or is beyond belief,
 * and an empty reason.
 * @param schedule the new closing instant and the reminders counted from the new last day
 */
export function decideExtendRound(
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  order: { lastDay: DateOnly; reason: string },
  schedule: { closesAt: Instant; reminders: readonly PlannedReminder[] },
  now: Instant,
): Result<Change<null>, Refusal> {
  if (round.status !== 'open') return refuse({ code: 'roundNotOpen', status: round.status });
  // The workflow may not have got round to closing: past the instant the round is over all the same.
  if (now >= round.closesAt) return refuse({ code: 'roundNotOpen', status: 'closed' });
  if (order.lastDay <= round.lastDay) {
    return refuse({ code: 'extensionNotLater', currentLastDay: round.lastDay, lastDay: order.lastDay });
  }
  const latest = lastBelievableDay(round.lastDay);
  if (order.lastDay > latest) {
    return refuse({ code: 'dateTooFarAhead', key: LAST_DAY_KEY, on: order.lastDay, latest });
  }
  const reason = order.reason.trim();
  if (reason === '') return refuse({ code: 'reasonMissing' });
  const number = round.extensions.length + 1;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'round',
        value: {
          ...round,
          version: round.version + 1,
          lastDay: order.lastDay,
          closesAt: schedule.closesAt,
          reminders: [...schedule.reminders],
          extensions: [
            ...round.extensions,
            { at: now, previousLastDay: round.lastDay, lastDay: order.lastDay, reason },
          ],
        },
      },
    ],
    facts: [
      {
        type: 'remiss.extended',
        data: { roundId: round.id, previousLastDay: round.lastDay, lastDay: order.lastDay, reason },
      },
    ],
    owed: recipients.map((recipient) => ({
      dedupeKey: `extension:${number}:${recipient.id}`,
      task: { kind: 'mail', mail: 'extension', recipientId: recipient.id, about: String(number) },
    })),
  });
}
