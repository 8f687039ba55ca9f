import type { Instant } from '../kernel/instant.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { nothingToDo, type Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RemissRecipient } from './remiss-recipient.ts';
import type { RemissRound } from './remiss-round.ts';

/** Replaces a recipient's personal link; the old one stops working. Mailed only if the round is out. */
export function decideRenewLink(
  round: RemissRound,
  recipient: RemissRecipient,
  tokenHash: string,
): Result<Change<null>, Refusal> {
  if (round.status === 'draft') return refuse({ code: 'recipientNotInvited' });
  const serial = recipient.link.serial + 1;
  return ok({
    outcome: null,
    writes: [
      {
        put: 'recipient',
        value: { ...recipient, version: recipient.version + 1, link: { serial, tokenHash } },
      },
    ],
    facts: [{ type: 'remiss.linkRenewed', data: { roundId: round.id, recipientId: recipient.id, serial } }],
    owed: [
      {
        dedupeKey: `newLink:${serial}:${recipient.id}`,
        task: { kind: 'mail', mail: 'newLink', recipientId: recipient.id, about: String(serial) },
      },
    ],
  });
}

/** Registers that an invited body abstains from answering; it is not reminded after that. RE-03. */
export function decideDecline(
  round: RemissRound,
  recipient: RemissRecipient,
  order: { note: string },
  now: Instant,
): Result<Change<null>, Refusal> {
  if (round.status === 'draft') return refuse({ code: 'recipientNotInvited' });
  if (recipient.progress.state === 'handedIn') {
    return refuse({ code: 'recipientHasAnswered', at: recipient.progress.at });
  }
  if (recipient.progress.state === 'declined') return ok(nothingToDo(null));
  return ok({
    outcome: null,
    writes: [
      {
        put: 'recipient',
        value: {
          ...recipient,
          version: recipient.version + 1,
          progress: { state: 'declined', at: now, note: order.note.trim() },
        },
      },
    ],
    facts: [{ type: 'remiss.declined', data: { roundId: round.id, recipientId: recipient.id } }],
    owed: [],
  });
}

/** Notes that the link has been used, once. Reading is not logged beyond that (domain.md §8.4 OF-08). */
export function decideOpenedLink(recipient: RemissRecipient, now: Instant): Change<null> {
  if (recipient.progress.state !== 'invited') return nothingToDo(null);
  return {
    outcome: null,
    writes: [
      {
        put: 'recipient',
        value: { ...recipient, version: recipient.version + 1, progress: { state: 'opened', at: now } },
      },
    ],
    facts: [],
    owed: [],
  };
}
