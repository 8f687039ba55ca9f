import { z } from 'zod';
import { AgreementId, PersonId, TenantId, TextVersionId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

/** An immutable version of an agreement's text. `body` is `AgreementText` of `packages/text`, parsed where it is used. */
export const TextVersion = z.strictObject({
  id: TextVersionId,
  tenantId: TenantId,
  agreementId: AgreementId,
  version: z.literal(1),
  number: z.int().positive(),
  body: z.json(),
  hash: Sha256,
  createdAt: Instant,
  createdBy: PersonId,
});
export type TextVersion = z.infer<typeof TextVersion>;
