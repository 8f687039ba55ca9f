import { Instant } from '@overens/domain/kernel/instant';
import { z } from 'zod';

/** A version that can be taken along, as the agreement's page lists it. */
export const EditionRow = z.strictObject({
  number: z.int().positive(),
  state: z.enum(['draft', 'adopted']),
  createdAt: Instant,
});
export type EditionRow = z.infer<typeof EditionRow>;

/** The versions of an agreement's text, the newest first. */
export const EditionsView = z.strictObject({ editions: z.array(EditionRow) });
export type EditionsView = z.infer<typeof EditionsView>;
