import { addMs } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';
import type { Deps } from '../deps.ts';
import type { Outbox, Sending } from '../ports/outbox.ts';

/**
 * Notes what became of one attempt to send.
 * @param atMostOnce a mail that may have left is marked, seen by the owner, and not sent again; others are harmless
 *   twice and harmful if lost, so they are sent again under the same Message-ID
 */
export async function recordSending(
  deps: Deps,
  outbox: Outbox,
  row: OutboxRow,
  sending: Sending,
  atMostOnce: boolean,
): Promise<void> {
  switch (sending) {
    case 'sent':
      await outbox.sent(row);
      return;
    case 'refused':
      await outbox.failed(row, 'refused');
      return;
    case 'uncertain':
      if (atMostOnce) await outbox.failed(row, 'uncertain');
      else await outbox.later(row, addMs(deps.clock.now(), RETRY_AFTER_MS));
      return;
    case 'notNow':
      if (row.attempts >= MOST_ATTEMPTS) await outbox.failed(row, 'refused');
      else await outbox.later(row, addMs(deps.clock.now(), RETRY_AFTER_MS * row.attempts));
      return;
  }
}

const RETRY_AFTER_MS = 15_000;
const MOST_ATTEMPTS = 40;
