import { AgreementId } from '@overens/domain/kernel/id';
import { Instant } from '@overens/domain/kernel/instant';
import { OutboxRow } from '@overens/domain/kernel/outbox';
import type { MailQueries } from '@overens/usecases/ports/mail-queries';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { logModel } from '../kernel/log-models.ts';

/** Reads of what is owed and what has been mailed; each is answered by an index. */
export function createMailQueries(connection: Connection): MailQueries {
  const outbox = logModel(connection, 'outbox');
  return {
    deliveries: async (tenantId, recipientIds) => {
      const stored = await outbox
        .find({ tenantId, 'task.recipientId': { $in: [...recipientIds] } })
        .sort({ _id: 1 })
        .lean();
      return stored.map(parseOutboxRow);
    },
    lettersAbout: async (tenantId, agreementId, id) => {
      const about = { $gte: `${id}:`, $lt: `${id};` };
      const stored = await outbox
        .find({ tenantId, agreementId, 'task.kind': 'letter', 'task.about': about })
        .sort({ _id: 1 })
        .lean();
      return stored.map(parseOutboxRow);
    },
    rehearsalMail: async (tenantId, agreementId) => {
      const stored = await logModel(connection, 'rehearsal_mail')
        .find({ tenantId, agreementId })
        .sort({ at: 1, _id: 1 })
        .lean();
      return stored.map(parseRehearsalMail);
    },
    nothingOwed: async (tenantId, agreementId) => {
      const owed = await outbox
        .findOne({ tenantId, agreementId, 'delivery.status': { $in: ['pending', 'sending'] } })
        .select({ _id: 1 })
        .lean();
      return owed === null;
    },
  };
}

const Stored = z.looseObject({ _id: z.string() });
const StoredRehearsalMail = z.strictObject({
  id: z.string(),
  agreementId: AgreementId,
  at: Instant,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});

function parseOutboxRow(stored: unknown): OutboxRow {
  const { _id, ...rest } = Stored.parse(stored);
  return OutboxRow.parse({ id: _id, ...rest });
}

function parseRehearsalMail(stored: unknown): z.infer<typeof StoredRehearsalMail> {
  const { _id, tenantId: _tenant, ...rest } = Stored.parse(stored);
  return StoredRehearsalMail.parse({ id: _id, ...rest });
}
