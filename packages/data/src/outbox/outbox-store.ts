import { OutboxRow } from '@overens/domain/kernel/outbox';
import type { Clock } from '@overens/usecases/ports/clock';
import type { Outbox } from '@overens/usecases/ports/outbox';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';
import { oneTransaction } from '../kernel/one-transaction.ts';

/** The outbox as the relay works it off: each row claimed by one relay at a time. */
export function createOutbox(connection: Connection, clock: Clock): Outbox {
  const rows = logModel(connection, 'outbox');
  const rehearsalMail = logModel(connection, 'rehearsal_mail');

  async function settle(row: OutboxRow, delivery: OutboxRow['delivery']): Promise<void> {
    await rows.updateOne({ _id: row.id }, { $set: { delivery } });
  }

  return {
    claim: async () => {
      const now = clock.now();
      const claimed = await rows
        .findOneAndUpdate(
          { 'delivery.status': 'pending', dueAt: { $lte: now } },
          { $set: { delivery: { status: 'sending', since: now } }, $inc: { attempts: 1 } },
          { sort: { dueAt: 1, _id: 1 }, returnDocument: 'after' },
        )
        .lean();
      return claimed === null ? null : parseOutboxRow(claimed);
    },
    sent: (row) => settle(row, { status: 'sent', at: clock.now() }),
    failed: (row, why) => settle(row, { status: 'failed', at: clock.now(), why }),
    later: async (row, dueAt) => {
      await rows.updateOne({ _id: row.id }, { $set: { delivery: { status: 'pending' }, dueAt } });
    },
    abandoned: async (since) => {
      const found = await rows
        .find({ 'delivery.status': 'sending', 'delivery.since': { $lt: since } })
        .limit(500)
        .lean();
      return found.map(parseOutboxRow);
    },
    keepRehearsalMail: async (row, { id, ...mail }) => {
      const delivery = { status: 'sent', at: clock.now() };
      // Together with the row, which a deletion removes: no mail comes back to a rehearsal that is gone.
      await oneTransaction({ connection, clock }, async (session) => {
        const { matchedCount } = await rows.updateOne({ _id: row.id }, { $set: { delivery } }, { session });
        if (matchedCount === 0) return;
        await rehearsalMail.updateOne(
          { _id: id },
          { $setOnInsert: { tenantId: row.tenantId, ...mail } },
          { session, upsert: true },
        );
      });
    },
  };
}

const Stored = z.looseObject({ _id: z.string() });

/** A stored outbox row read back. */
export function parseOutboxRow(stored: unknown): OutboxRow {
  const { _id, ...rest } = Stored.parse(stored);
  return OutboxRow.parse({ id: _id, ...rest });
}
