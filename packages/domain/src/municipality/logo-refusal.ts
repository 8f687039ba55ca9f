import { z } from 'zod';

/** Why a picture cannot be a municipality's logo. */
export const municipalityRefusals = [
  z.strictObject({ code: z.literal('logoTooLarge'), bytes: z.int(), most: z.int() }),
  /** Neither SVG nor PNG, or broken. */
  z.strictObject({ code: z.literal('logoUnreadable'), as: z.enum(['svg', 'png', 'unknown']) }),
  /** Something that runs, fetches or cannot be drawn the same everywhere; `what` is the element, attribute or rule. */
  z.strictObject({ code: z.literal('logoNotAllowed'), what: z.string() }),
  /** Too large, too small or too long and narrow to stand in the head of a page; in pixels or units of the drawing. */
  z.strictObject({ code: z.literal('logoShape'), width: z.number(), height: z.number() }),
] as const;
const LogoRefusal = z.discriminatedUnion('code', municipalityRefusals);
export type LogoRefusal = z.infer<typeof LogoRefusal>;
