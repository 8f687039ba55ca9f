import { Instant } from '@overens/domain/kernel/instant';
import { AgreementEdition } from '@overens/text/print/agreement-edition';
import { z } from 'zod';
import { ComparisonView } from '../drafting/drafting-views.ts';

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

/** Two versions side by side with what led from one to the other. */
export const EditionComparisonView = z.strictObject({
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  from: z.int().positive(),
  to: z.int().positive(),
  /** When the later one was made. */
  changedAt: Instant,
  sections: ComparisonView.shape.sections,
});
export type EditionComparisonView = z.infer<typeof EditionComparisonView>;
