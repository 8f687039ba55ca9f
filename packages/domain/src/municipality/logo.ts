import { z } from 'zod';
import { PersonId, TenantId } from '../kernel/id.ts';
import { Instant } from '../kernel/instant.ts';

/** What a picture may be: drawn lines that scale, or dots. */
export const LogoKind = z.enum(['svg', 'png']);
export type LogoKind = z.infer<typeof LogoKind>;

/** A picture by what is in it, so that an address with its name can be kept for ever: sha256 and kind. */
export const LogoName = z.string().regex(/^[0-9a-f]{64}\.(?:svg|png)$/);
export type LogoName = z.infer<typeof LogoName>;

/** A picture that may be shown: its kind, and its size in pixels or units of the drawing. */
export interface CheckedLogo {
  readonly kind: LogoKind;
  readonly width: number;
  readonly height: number;
}

/** A municipality's picture as it is kept. It is shown to everyone. */
export const Logo = z.strictObject({
  name: LogoName,
  tenantId: TenantId,
  /** In pixels, or units of the drawing: what counts is how they relate. */
  width: z.number().positive(),
  height: z.number().positive(),
  base64: z.base64(),
  savedAt: Instant,
  savedBy: PersonId,
});
export type Logo = z.infer<typeof Logo>;

/** The most that a picture may weigh: it comes along with every document. */
export const MOST_LOGO_BYTES = 100_000;

/** Whether the name is of drawn lines or of dots. */
export function logoKind(name: LogoName): LogoKind {
  return name.endsWith('.svg') ? 'svg' : 'png';
}
