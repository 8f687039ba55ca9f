import type { Instant } from '@overens/domain/kernel/instant';
import type { MailTask, OutboxRow } from '@overens/domain/kernel/outbox';
import type { DeliveryView } from './remiss-views.ts';

/**
 * How it went with one mail: waiting, on its way, sent or failed, and since when.
 * @param keptAt when a rehearsal's mail would have gone, by the rehearsal's own clock
 */
export function deliveryView(
  row: OutboxRow,
  { mail, about }: MailTask,
  keptAt: Instant | undefined,
): DeliveryView {
  const { delivery } = row;
  switch (delivery.status) {
    case 'pending':
      return { mail, about, status: 'pending', at: row.createdAt, why: null };
    case 'sending':
      return { mail, about, status: 'sending', at: delivery.since, why: null };
    case 'sent':
      return { mail, about, status: 'sent', at: keptAt ?? delivery.at, why: null };
    case 'failed':
      return { mail, about, status: 'failed', at: delivery.at, why: delivery.why };
  }
}
