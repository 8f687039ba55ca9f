import { z } from 'zod';
import { EmailAddress } from '../kernel/email-address.ts';
import { TenantId } from '../kernel/id.ts';
import { LogoName } from './logo.ts';

/** A municipality that uses the product: nothing of one is ever shown to another. */
export const Municipality = z.strictObject({
  id: TenantId,
  /** In addresses, e.g. `/k/almvik`. */
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  brandColour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Shown beside the name on its pages and in its documents; `null` for the name alone. */
  logo: LogoName.nullable(),
  registrarEmail: EmailAddress,
  /** Where an answer on paper is sent or handed in. */
  paperAddress: z.array(z.string()).min(1),
});
export type Municipality = z.infer<typeof Municipality>;
