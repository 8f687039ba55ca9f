import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { nothingToDo, type Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RemissRecipient } from './remiss-recipient.ts';
import type { OpenRound, RemissRound } from './remiss-round.ts';

/** Closes a round whose instant has come. Says nothing to do when it is closed, refuses before the instant. */
export function decideCloseRound(round: RemissRound, now: Instant): Result<Change<null>, Refusal> {
  if (round.status === 'closed') return ok(nothingToDo(null));
  if (round.status === 'draft') return refuse({ code: 'roundNotOpen', status: 'draft' });
  if (now < round.closesAt) return refuse({ code: 'notYetDue', closesAt: round.closesAt });
  return ok({
    outcome: null,
    writes: [{ put: 'round', value: closed(round, { how: 'onTime' }) }],
    facts: [
      {
        type: 'remiss.closed',
        data: { roundId: round.id, how: 'onTime', reason: null, closesAt: round.closesAt },
      },
    ],
    owed: [],
  });
}

/**
 * Closes a round before its day, with a reason told to everyone invited: also those who have answered could
 * have replaced their answer until the day that was announced.
 * The closing instant becomes now: an answer received before it is in time, one received after is late.
 */
export function decideCloseRoundEarly(
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  order: { reason: string },
  now: Instant,
): Result<Change<null>, Refusal> {
  if (round.status !== 'open') return refuse({ code: 'roundNotOpen', status: round.status });
  if (now >= round.closesAt) return refuse({ code: 'roundNotOpen', status: 'closed' });
  const reason = order.reason.trim();
  if (reason === '') return refuse({ code: 'reasonMissing' });
  return ok({
    outcome: null,
    writes: [{ put: 'round', value: { ...closed(round, { how: 'early', reason, at: now }), closesAt: now } }],
    facts: [{ type: 'remiss.closed', data: { roundId: round.id, how: 'early', reason, closesAt: now } }],
    owed: recipients.map((recipient) => ({
      dedupeKey: `closedEarly:${recipient.id}`,
      task: { kind: 'mail', mail: 'closedEarly', recipientId: recipient.id, about: '' },
    })),
  });
}

type Closing = Extract<RemissRound, { status: 'closed' }>['closing'];

function closed(round: OpenRound, closing: Closing): Extract<RemissRound, { status: 'closed' }> {
  return { ...round, version: round.version + 1, status: 'closed', closing };
}
