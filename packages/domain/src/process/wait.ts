import { z } from 'zod';
import { AgreementId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** Who can end a wait. `clock`: nobody needs to act. */
export const Awaited = z.enum(['clock', 'processOwner', 'recipients', 'namnd', 'parties', 'court']);
export type Awaited = z.infer<typeof Awaited>;

/** What a running process waits for: the source of "what happens next, when, and who acts". */
export const Wait = z.strictObject({
  /** Template key or event, e.g. `remissOpens`, `reminder:first`, `remissCloses`. */
  what: z.string(),
  /** When it happens by itself, or by when somebody should have acted. */
  until: Instant,
  awaited: Awaited,
});
export type Wait = z.infer<typeof Wait>;

/** The waits of one workflow, replaced as a whole each time it looks ahead. */
export const StageWaits = z.strictObject({
  id: z.string(),
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.int().positive(),
  waits: z.array(Wait),
  /**
   * Until when the workflow has dealt with everything that it could; a later due event is still to be acted on.
   * `null` when something has changed that it has not looked at yet.
   */
  lookedAt: Instant.nullable(),
});
export type StageWaits = z.infer<typeof StageWaits>;

/** The wait that comes first; `null` when nothing is waited for. */
export function earliestWait(waits: readonly Wait[]): Wait | null {
  return waits.reduce<Wait | null>(
    (first, wait) => (first === null || wait.until < first.until ? wait : first),
    null,
  );
}
