import { z } from 'zod';

/** A municipality's picture as a document draws it. Only what was checked when it was chosen. */
export const PrintedLogo = z.strictObject({
  kind: z.enum(['svg', 'png']),
  base64: z.base64(),
  /** In pixels, or units of the drawing. */
  width: z.number().positive(),
  height: z.number().positive(),
});
export type PrintedLogo = z.infer<typeof PrintedLogo>;

/** How wide and high it is drawn, in the unit of `most`: as high as that, or as wide as five times that. */
export function drawnSize({ width, height }: PrintedLogo, most: number): { width: number; height: number } {
  const scale = Math.min(most / height, (5 * most) / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
