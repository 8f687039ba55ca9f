import { Instant } from '@overens/domain/kernel/instant';
import type { OutboxRow } from '@overens/domain/kernel/outbox';
import { z } from 'zod';

/** How it went with one letter: waiting, on its way, sent or failed, since when and why. */
export const DeliveryState = z.strictObject({
  status: z.enum(['pending', 'sending', 'sent', 'failed']),
  at: Instant,
  why: z.string().nullable(),
});
export type DeliveryState = z.infer<typeof DeliveryState>;

/**
 * How it went with what is owed.
 * @param keptAt when a rehearsal's letter would have gone, by the rehearsal's own clock
 */
export function deliveryState(
  { delivery, createdAt }: OutboxRow,
  keptAt: Instant | undefined,
): DeliveryState {
  switch (delivery.status) {
    case 'pending':
      return { status: 'pending', at: createdAt, why: null };
    case 'sending':
      return { status: 'sending', at: delivery.since, why: null };
    case 'sent':
      return { status: 'sent', at: keptAt ?? delivery.at, why: null };
    case 'failed':
      return { status: 'failed', at: delivery.at, why: delivery.why };
  }
}
