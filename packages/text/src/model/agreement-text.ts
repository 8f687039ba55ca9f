import { z } from 'zod';
import { UnitId } from '@overens/domain/kernel/id';
import { splitSentences } from './split-sentences.ts';

/** A paragraph or one item of a list. What it consists of are its sentences: `sentencesOf` in `sentences.ts`. */
export const TextParagraph = z.strictObject({
  id: UnitId.refine((id) => id.startsWith('par_')),
  kind: z.enum(['paragraph', 'listItem']),
  text: z.string().min(1),
  /** The ids of its sentences in order, where any of them is another than the one that it was first read with. */
  sentences: z.array(UnitId.refine((id) => id.startsWith('sen_'))).exactOptional(),
  /** Set when it is a commitment: who is bound, and the key of the principle it stands under, if any. */
  commitment: z
    .strictObject({ party: z.enum(['kommun', 'civil', 'both']), principle: z.string().min(1).nullable() })
    .exactOptional(),
});
export type TextParagraph = z.infer<typeof TextParagraph>;

export const SectionLevel = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type SectionLevel = z.infer<typeof SectionLevel>;

/** More characters than this is a paragraph, not a heading. */
export const MAX_HEADING_CHARACTERS = 500;
/** More chapters than this is not an agreement; the preview and the answer form are built for it. */
export const MAX_SECTIONS = 1_000;
/** Paragraphs and left-out lines together; keeps a stored text under MongoDB's 16 MB per document. */
export const MAX_UNITS = 20_000;
/** Rows of a source that hold something; refused before they are read, so that none costs seconds. */
export const MAX_SOURCE_LINES = 100_000;

/** A heading and the paragraphs directly under it; chapters and subsections lie in one flat list. */
export const TextSection = z.strictObject({
  id: UnitId.refine((id) => id.startsWith('sec_')),
  level: SectionLevel,
  /** As printed, without the last full stop: `4.2`. Null when the heading has none. */
  number: z.string().min(1).max(20).nullable(),
  heading: z.string().min(1).max(MAX_HEADING_CHARACTERS),
  paragraphs: z.array(TextParagraph),
  /** The key of the principle that the section states, when it states one. */
  principle: z.string().min(1).exactOptional(),
});
export type TextSection = z.infer<typeof TextSection>;

/** One version of an agreement's wording, in reading order. Every id occurs once. */
export const AgreementText = z
  .strictObject({
    title: z.string().min(1).max(MAX_HEADING_CHARACTERS),
    sections: z.array(TextSection).min(1).max(MAX_SECTIONS),
  })
  .refine((text) => unitIdsOf(text).length === new Set(unitIdsOf(text)).size, {
    message: 'duplicate unit id',
  })
  .refine(hasSentencesRight, { message: 'sentence ids that do not fit the sentences' });
export type AgreementText = z.infer<typeof AgreementText>;

/** The ids of all sections and paragraphs in reading order: each section's own, then its paragraphs'. */
export function unitIdsOf(text: { readonly sections: readonly TextSection[] }): UnitId[] {
  return text.sections.flatMap((section) => [section.id, ...section.paragraphs.map((unit) => unit.id)]);
}

function hasSentencesRight({ sections }: { readonly sections: readonly TextSection[] }): boolean {
  const own = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, sentences }) => (sentences === undefined ? [] : [{ text, sentences }])),
  );
  const ids = own.flatMap(({ sentences }) => sentences);
  return (
    ids.length === new Set(ids).size &&
    own.every(({ text, sentences }) => splitSentences(text).length === sentences.length)
  );
}
