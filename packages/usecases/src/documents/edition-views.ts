import { Instant } from '@overens/domain/kernel/instant';
import { AgreementEdition } from '@overens/text/print/agreement-edition';
import { z } from 'zod';

/** One version with what it is, to be made a document of. */
export const EditionView = AgreementEdition;

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
