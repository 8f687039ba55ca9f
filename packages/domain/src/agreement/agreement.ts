import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { AgreementId, PartyId, PersonId, TenantId } from '../kernel/id.ts';
import { addMs, DateOnly, Instant } from '../kernel/instant.ts';
import { Pin } from '../process/pin.ts';
import { StageRun } from '../process/stage-run.ts';
import { Wait } from '../process/wait.ts';
import { FormerlyInForce, InForce } from './in-force.ts';

/** Real or rehearsal, for ever. A rehearsal has a clock of its own and mails nobody but its owner. */
export const AgreementMode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('real') }),
  z.strictObject({
    kind: z.literal('rehearsal'),
    clockOffsetMs: z.int().nonnegative(),
    mailbox: EmailAddress,
  }),
]);
export type AgreementMode = z.infer<typeof AgreementMode>;

/** A day in the cycle's plan, chosen by the process owner from the template's proposal. */
export const PlannedDate = z.strictObject({
  key: z.string(),
  title: z.string(),
  on: DateOnly,
});
export type PlannedDate = z.infer<typeof PlannedDate>;

/** A local agreement and the cycle it is in. domain.md §2.1, §4.2. */
export const Agreement = z.strictObject({
  id: AgreementId,
  tenantId: TenantId,
  version: z.int().positive(),
  name: z.string().trim().min(3).max(200),
  mode: AgreementMode,
  template: Pin,
  /** As written, one per body; the first is the case's main number. domain.md Appendix C-2. */
  diarienummer: z.array(z.string()).min(1).max(20),
  responsibleBody: z.strictObject({ partyId: PartyId, name: z.string() }),
  cycle: z.int().positive(),
  plan: z.array(PlannedDate),
  /** Every visit to a stage, oldest first, those that run among them. */
  stages: z.array(StageRun),
  /** The version in force, also after it has lapsed; `null` before the first adoption. */
  inForce: InForce.nullable(),
  /** Versions that were in force before, oldest first. */
  formerly: z.array(FormerlyInForce),
  /** What happens next, when, and who acts; `null` only while the process is starting. */
  next: Wait.nullable(),
  /** Two launches of the same case give one agreement: unique within the municipality. */
  launchKey: z.string(),
  launchedAt: Instant,
  launchedBy: PersonId,
});
export type Agreement = z.infer<typeof Agreement>;

/** What time it is for this agreement: the server's clock, moved forward in a rehearsal. */
export function agreementNow(agreement: { mode: AgreementMode }, serverNow: Instant): Instant {
  return agreement.mode.kind === 'rehearsal' ? addMs(serverNow, agreement.mode.clockOffsetMs) : serverNow;
}
