import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { StatusBadge } from '@overens/ui/status-badge';
import type { DeliveryState } from '@overens/usecases/mail/delivery-state';
import { deliveryWhys, deliveryWords, KEPT_IN_REHEARSAL } from '../../messages/sv/delivery.ts';

export interface DeliveryLineProps {
  /** Which mail. */
  readonly what: string;
  readonly delivery: DeliveryState;
  readonly isRehearsal: boolean;
}

/** One mail and how it went. */
export function DeliveryLine({ what, delivery, isRehearsal }: DeliveryLineProps) {
  const { status, at, why } = delivery;
  const went = isRehearsal && status === 'sent' ? KEPT_IN_REHEARSAL : deliveryWords[status];
  const said = `${what}: ${went}`;
  return (
    <>
      {status === 'failed' ? <StatusBadge status="problem">{said}</StatusBadge> : said}
      <span className="ov-table-note">{why === null ? formatInstant(at) : (deliveryWhys[why] ?? why)}</span>
    </>
  );
}
