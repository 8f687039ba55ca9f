import type { MailTask, OutboxRow } from '@overens/domain/kernel/outbox';
import type { DeliveryView } from './remiss-views.ts';

/** How it went with one mail: waiting, on its way, sent or failed, and since when. */
export function deliveryView(row: OutboxRow, { mail, about }: MailTask): DeliveryView {
  const { delivery } = row;
  switch (delivery.status) {
    case 'pending':
      return { mail, about, status: 'pending', at: row.createdAt, why: null };
    case 'sending':
      return { mail, about, status: 'sending', at: delivery.since, why: null };
    case 'sent':
      return { mail, about, status: 'sent', at: delivery.at, why: null };
    case 'failed':
      return { mail, about, status: 'failed', at: delivery.at, why: delivery.why };
  }
}
