import type { Instant } from '../kernel/instant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { nothingToDo, type Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RecipientState, RemissRecipient } from './remiss-recipient.ts';
import type { PlannedReminder, RemissRound } from './remiss-round.ts';

/** Who is reminded: those invited who have neither answered nor declined. */
const reminded: Record<RecipientState, boolean> = {
  added: false,
  invited: true,
  opened: true,
  draft: true,
  handedIn: false,
  declined: false,
};

/**
 * Sends the reminder that has come due to each who has not answered; its dedupe key makes it at most once,
 * whatever is retried. If several have come due meanwhile (the process was down), only the latest is sent.
 * After the closing instant nobody is reminded.
 */
export function decideRemind(
  round: RemissRound,
  recipients: readonly RemissRecipient[],
  now: Instant,
): Result<Change<{ reminded: number }>, Refusal> {
  if (round.status !== 'open' || now >= round.closesAt) return ok(nothingToDo({ reminded: 0 }));
  const due = round.reminders.filter(({ key, at }) => at <= now && !round.remindersDone.includes(key));
  const latest = due.reduce<PlannedReminder | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  if (latest === null) return ok(nothingToDo({ reminded: 0 }));
  const silent = recipients.filter((recipient) => reminded[recipient.progress.state]);
  return ok({
    outcome: { reminded: silent.length },
    writes: [
      {
        put: 'round',
        value: {
          ...round,
          version: round.version + 1,
          remindersDone: [...round.remindersDone, ...due.map(({ key }) => key)],
        },
      },
    ],
    facts: [
      {
        type: 'remiss.reminded',
        data: {
          roundId: round.id,
          reminder: latest.key,
          recipientIds: silent.map((recipient) => recipient.id),
        },
      },
    ],
    owed: silent.map((recipient) => ({
      dedupeKey: `reminder:${latest.key}:${recipient.id}`,
      task: { kind: 'mail', mail: 'reminder', recipientId: recipient.id, about: latest.key },
    })),
  });
}
