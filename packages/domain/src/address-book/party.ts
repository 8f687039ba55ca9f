import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { PartyId, TenantId } from '../kernel/id.ts';
import { PartyKind } from '../remiss/remiss-recipient.ts';

/** A body or an organisation in the municipality's address book. */
export const Party = z.strictObject({
  id: PartyId,
  tenantId: TenantId,
  version: z.int().positive(),
  kind: PartyKind,
  name: z.string().trim().min(2).max(160),
  /** `comparableName(name)`: unique within the municipality. */
  nameKey: z.string(),
  email: EmailAddress,
});
export type Party = z.infer<typeof Party>;

/** A name as it is compared: case, accents on nothing but é, and runs of space do not tell two names apart. */
export function comparableName(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
