import type { Instant } from '../kernel/instant.ts';

/**
 * Whether something received at one instant is in time for a closing at another.
 * The closing instant itself is too late. The only rule for this in the product: list, form, API and upload
 * all ask here (design §5). `receivedAt` is the server's, never the sender's.
 */
export function isInTime(receivedAt: Instant, closesAt: Instant): boolean {
  return receivedAt < closesAt;
}
