import { Instant } from '@overens/domain/kernel/instant';
import { LogoName } from '@overens/domain/municipality/logo';
import { z } from 'zod';
import { VersionComparisonView } from '../drafting/version-views.ts';

/** Why a section reads otherwise, as the public is told: no name of a person, and nothing that somebody wrote freely. */
export const PublicCause = z.discriminatedUnion('kind', [
  /** What was said in the remiss; by whom only where the round's answers are public. */
  z.strictObject({ kind: z.literal('answer'), name: z.string().nullable() }),
  z.strictObject({ kind: z.literal('returned'), by: z.enum(['meeting', 'body']), title: z.string() }),
  /** Of language or form: an officer has said so, or the words are the same. */
  z.strictObject({ kind: z.literal('editorial') }),
  z.strictObject({ kind: z.literal('notStated') }),
]);
export type PublicCause = z.infer<typeof PublicCause>;

const { counts, sections } = VersionComparisonView.shape;

/** What a version that the public may read changed in another. */
export const PublicChangesView = z.strictObject({
  /** A version that was adopted against the one before it, or a proposal that is out on remiss against the one in force. */
  of: z.enum(['adopted', 'proposal']),
  municipality: z.strictObject({
    name: z.string(),
    slug: z.string(),
    brandColour: z.string(),
    logo: LogoName.nullable(),
  }),
  agreementName: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  now: Instant,
  from: z.int().positive(),
  to: z.int().positive(),
  counts,
  sections: z.array(z.strictObject({ ...sections.element.shape, causes: z.array(PublicCause) })),
});
export type PublicChangesView = z.infer<typeof PublicChangesView>;
